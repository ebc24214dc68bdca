package org.centerline.protest;

/** The denial of a protest was voided (19 USC 1515(c), (d)) and it is under review again. */
public record ProtestReopened(String caseNumber) {}
