package org.centerline.account;

import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;

/**
 * How much of an importer's business falls under an HTS number.
 *
 * @param hts usually a heading
 * @param lines entry lines, not negative
 * @param value their entered value, not negative
 */
public record IndustryShare(HtsNumber hts, long lines, Money value) {}
