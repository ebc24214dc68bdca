package org.centerline.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.Money;

/**
 * How much of an importer's business falls under an HTS number.
 *
 * @param hts usually a heading
 * @param lines entry lines, not negative
 * @param value their entered value, not negative
 */
public record IndustryShare(HtsNumber hts, long lines, Money value) {

  private static final int MOST = 1_000;
  private static final long MOST_LINES = 1_000_000_000;

  /** Records what breaks a rule: too many, an HTS number twice, numbers out of range. */
  public static void check(List<IndustryShare> industries, Violations violations) {
    if (!violations.require(
        industries.size() <= MOST, "TOO_MANY", "At most " + MOST + " industries can be stated.")) {
      return;
    }
    Set<HtsNumber> seen = new HashSet<>();
    for (int i = 0; i < industries.size(); i++) {
      IndustryShare share = industries.get(i);
      violations
          .at(i, "hts")
          .require(seen.add(share.hts()), "DUPLICATE", share.hts() + " is stated twice.");
      violations
          .at(i, "lines")
          .require(
              share.lines() >= 0 && share.lines() <= MOST_LINES,
              "OUT_OF_RANGE",
              "Entry lines run from 0 to " + MOST_LINES + ".");
      violations.at(i, "value").notNegative(share.value());
    }
  }
}
