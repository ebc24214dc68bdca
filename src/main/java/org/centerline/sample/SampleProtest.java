package org.centerline.sample;

import java.util.List;
import java.util.Set;
import org.centerline.account.AccountDetails;
import org.centerline.account.IndustryShare;
import org.centerline.account.TrustedProgram;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.Money;

/**
 * A protest of {@code db/sample/docket.json}.
 *
 * @param publishedCase id of the published case it is taken from; null where it is invented
 * @param source where the case is published
 * @param assumptions the facts that the source does not give
 * @param expectedScreening what screening must make of it, from the published outcome
 * @param expectedFinding the finding that must be the reason; null where there is none
 * @param account what is stated of the importer beforehand; null leaves the importer unknown
 */
record SampleProtest(
    String publishedCase,
    String source,
    List<String> assumptions,
    String expectedScreening,
    String expectedFinding,
    SampleAccount account,
    ProtestFiling filing) {

  /** An importer's account. */
  record SampleAccount(
      String importerNumber,
      String name,
      Set<TrustedProgram> trustedPrograms,
      boolean corporate,
      List<Industry> industries,
      boolean participating) {

    AccountDetails details() {
      return new AccountDetails(
          ImporterNumber.parse(importerNumber),
          name,
          trustedPrograms,
          corporate,
          industries.stream().map(Industry::share).toList(),
          participating);
    }
  }

  /** A part of the importer's business; the value is in dollars. */
  record Industry(String hts, long lines, String value) {

    IndustryShare share() {
      return new IndustryShare(HtsNumber.parse(hts), lines, Money.of(value));
    }
  }
}
