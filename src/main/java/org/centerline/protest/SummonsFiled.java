package org.centerline.protest;

/** An action was commenced in court; whatever is done on the protest after it is void. */
public record SummonsFiled(String caseNumber) {}
