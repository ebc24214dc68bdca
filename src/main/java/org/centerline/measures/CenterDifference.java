package org.centerline.measures;

/**
 * What one Center decided of an issue and tariff heading on which Centers differ.
 *
 * @param heading six digits of the tariff
 * @param granted how many decisions granted at least a part
 * @param denied how many granted nothing
 */
public record CenterDifference(
    String issue, String heading, String center, int granted, int denied) {}
