package org.centerline.account;

import java.util.List;
import java.util.Set;
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
    IndustryShare.check(industries, violations.at("industries"));
  }
}
