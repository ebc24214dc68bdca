package org.centerline.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.statute.SummaryIssue;
import org.centerline.validation.ValidationFiling;

/**
 * What a person writes to open a validation; each is the text of its field, null where there is
 * none. Tariff numbers stand apart by blanks, commas or lines; charges stand a line each, a class
 * code and dollars.
 */
record ValidationForm(
    String importerNumber,
    String filerName,
    String filerUser,
    String entryNumber,
    String port,
    String entryType,
    String entryDate,
    String depositedOn,
    String scheduledLiquidationDate,
    String value,
    String hts,
    String charges,
    String concern,
    String issue) {

  /** A form in which nothing is written yet. */
  static ValidationForm blank() {
    return new ValidationForm(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /**
   * The same as other software sends it.
   *
   * @throws FilingRefused for what is no date or no kind of question
   */
  ValidationFiling filing() {
    return new ValidationFiling(
        text(importerNumber),
        new ValidationFiling.SummaryFiler(text(filerName), text(filerUser)),
        new ValidationFiling.ValidatedEntry(
            text(entryNumber),
            text(port),
            text(entryType),
            date("entryDate", entryDate),
            date("depositedOn", depositedOn),
            date("scheduledLiquidationDate", scheduledLiquidationDate),
            text(value),
            text(hts) == null ? List.of() : List.of(text(hts).split("[,;\\s]+")),
            text(charges) == null
                ? List.of()
                : text(charges)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(ValidationForm::charge)
                    .toList()),
        text(concern),
        chosen());
  }

  private static ValidationFiling.StatedCharge charge(String line) {
    List<String> parts = Arrays.asList(line.strip().split("\\s+", 2));
    return new ValidationFiling.StatedCharge(parts.get(0), parts.size() == 2 ? parts.get(1) : null);
  }

  private static LocalDate date(String field, String given) {
    if (text(given) == null) {
      return null;
    }
    try {
      return LocalDate.parse(given.strip());
    } catch (DateTimeException e) {
      throw new FilingRefused(
          FilingRefused.Kind.RULE,
          List.of(
              new Violation("/entry/" + field, "DATE_FORMAT", "A date is written as 2026-01-31.")));
    }
  }

  private SummaryIssue chosen() {
    return text(issue) == null
        ? null
        : Arrays.stream(SummaryIssue.values())
            .filter(one -> one.name().equals(text(issue)))
            .findFirst()
            .orElseThrow(
                () ->
                    new FilingRefused(
                        FilingRefused.Kind.RULE,
                        List.of(
                            new Violation(
                                "/issue", "ISSUE_UNKNOWN", "There is no such kind of question."))));
  }

  private static String text(String given) {
    return given == null || given.isBlank() ? null : given.strip();
  }
}
