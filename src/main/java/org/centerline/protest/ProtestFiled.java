package org.centerline.protest;

/** A protest was filed, routed and screened; published in the transaction of its filing. */
public record ProtestFiled(String caseNumber) {}
