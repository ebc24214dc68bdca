package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.centerline.statute.DisclosureScope.Additional;
import org.centerline.statute.DisclosureScope.Named;

/** What the officer has to weigh of the scope of a disclosure: 19 CFR 162.74(b), (e), (h), (i). */
final class ScopeFindings {

  private ScopeFindings() {}

  static Finding notListed(String port, List<EntryLoss> entries) {
    return new Finding(
        FindingCode.PORT_NOT_COVERED,
        "19 CFR 162.74(e)(2)",
        "The disclosure does not list port %s; the entries made there (%s) are not covered until it"
                .formatted(port, numbers(entries))
            + " is added.");
  }

  static Finding notNamed(List<EntryLoss> entries) {
    return new Finding(
        FindingCode.ENTRY_NOT_COVERED,
        "19 CFR 162.74(b)(2), (h)",
        "The disclosure names its importations by number; not named, and so not covered: %s."
            .formatted(numbers(entries)));
  }

  static Finding notDisclosed(Additional violation) {
    String commenced =
        violation.recordedOn() == null
            ? ""
            : " An investigation of it was recorded with the date of %s."
                .formatted(violation.recordedOn());
    return new Finding(
        FindingCode.VIOLATION_NOT_COVERED,
        "19 CFR 162.74(h)",
        "The disclosure does not cover a further violation: %s.%s"
            .formatted(violation.description(), commenced));
  }

  static Finding outsideDates(List<EntryLoss> entries) {
    return new Finding(
        FindingCode.ENTRY_OUTSIDE_DATES,
        "19 CFR 162.74(b)(2)",
        "Outside the approximate dates that the disclosure gives for their port: %s. Whether it means"
                .formatted(numbers(entries))
            + " them is for the officer to decide.");
  }

  static Finding namedLate(List<Named> late, LocalDate noticeOn) {
    return new Finding(
        FindingCode.NAMED_AFTER_NOTICE,
        "19 CFR 162.74(e), (i)",
        "Named only after CBP's notice of its calculation of %s: %s. Whoever CBP has told of a"
                .formatted(
                    noticeOn,
                    Listing.of(
                        late.stream()
                            .map(one -> "%s on %s".formatted(words(one.importation()), one.on()))
                            .toList()))
            + " violation is presumed to know of its investigation until that is rebutted; whether"
            + " these are covered is for the officer to decide.");
  }

  private static String words(DisclosedImportation importation) {
    return importation.number() != null
        ? importation.number()
        : "port %s from %s to %s"
            .formatted(
                importation.port(),
                Objects.toString(importation.from(), "?"),
                Objects.toString(importation.to(), "?"));
  }

  private static String numbers(List<EntryLoss> entries) {
    return Listing.of(entries.stream().map(EntryLoss::entryNumber).toList());
  }
}
