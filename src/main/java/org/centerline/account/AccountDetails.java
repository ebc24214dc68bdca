package org.centerline.account;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;

/**
 * What is stated about an account; the rest follows from it.
 *
 * @param name at most 200 characters
 * @param trustedPrograms at most one C-TPAT tier
 * @param industries at most 1000, each HTS number once; empty where nothing is known
 * @param participating null where nothing is said of it, and it stays as it is
 */
public record AccountDetails(
    ImporterNumber importerNumber,
    String name,
    Set<TrustedProgram> trustedPrograms,
    boolean corporate,
    List<IndustryShare> industries,
    Boolean participating) {

  private static final int MAX_NAME = 200;
  private static final int MAX_INDUSTRIES = 1_000;
  private static final long MAX_LINES = 1_000_000_000;

  /** Copies the collections. */
  public AccountDetails {
    trustedPrograms = Set.copyOf(trustedPrograms);
    industries = List.copyOf(industries);
  }

  /** Records what breaks a rule, with pointers into the account's JSON form. */
  void check(Violations violations) {
    violations.at("name").line(name, MAX_NAME);
    violations
        .at("trustedPrograms")
        .require(
            trustedPrograms.stream().filter(p -> p != TrustedProgram.ISA).count() <= 1,
            "TRUSTED_PROGRAMS",
            "An importer has at most one C-TPAT tier.");
    Violations list = violations.at("industries");
    if (list.require(
        industries.size() <= MAX_INDUSTRIES,
        "TOO_MANY",
        "At most " + MAX_INDUSTRIES + " industries can be stated.")) {
      checkIndustries(list);
    }
  }

  private void checkIndustries(Violations violations) {
    Set<HtsNumber> seen = new HashSet<>();
    for (int i = 0; i < industries.size(); i++) {
      IndustryShare share = industries.get(i);
      violations
          .at(i, "hts")
          .require(seen.add(share.hts()), "DUPLICATE", share.hts() + " is stated twice.");
      violations
          .at(i, "lines")
          .require(
              share.lines() >= 0 && share.lines() <= MAX_LINES,
              "OUT_OF_RANGE",
              "Entry lines run from 0 to " + MAX_LINES + ".");
      violations.at(i, "value").notNegative(share.value());
    }
  }
}
