package org.centerline.measures;

import org.centerline.docket.LineOfWork;

/**
 * What one Center decided of an issue and tariff heading on which Centers differ.
 *
 * @param lineOfWork only decisions of one are compared
 * @param heading six digits of the tariff
 * @param granted how many protests it granted at least in part, amendments it accepted, actions it
 *     took
 * @param denied how many it did not
 */
public record CenterDifference(
    LineOfWork lineOfWork, String issue, String heading, String center, int granted, int denied) {}
