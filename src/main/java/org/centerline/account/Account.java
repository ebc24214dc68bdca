package org.centerline.account;

import java.util.List;
import java.util.Set;
import org.centerline.filing.ImporterNumber;

/**
 * An importer of record.
 *
 * @param name the importer number until a name is stated
 * @param corporate whether overpayments bear the corporate rate (26 U.S.C. 6621)
 * @param industries what was stated about the importer's business, by HTS number
 * @param participating whether the importer takes part in its Center, on the day that was asked
 * @param assignment its Center
 */
public record Account(
    ImporterNumber importerNumber,
    String name,
    Set<TrustedProgram> trustedPrograms,
    boolean corporate,
    List<IndustryShare> industries,
    boolean participating,
    Assignment assignment) {

  /** Copies the collections. */
  public Account {
    trustedPrograms = Set.copyOf(trustedPrograms);
    industries = List.copyOf(industries);
  }

  /** The same account with what was decided of it. */
  Account with(List<IndustryShare> known, boolean takesPart, Assignment decided) {
    return new Account(importerNumber, name, trustedPrograms, corporate, known, takesPart, decided);
  }

  /** The Center's id. */
  public String center() {
    return assignment.centerId();
  }

  /** Whether a person must still confirm the account's Center. */
  public boolean provisional() {
    return assignment.basis().provisional();
  }
}
