package org.centerline.validation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.SummaryIssue;

/**
 * An entry summary that a Center is to validate, as it is stated, unchecked.
 *
 * @param importerNumber whose entry it is
 * @param filer who filed the summary, and is asked and told
 * @param concern what is to be looked at; for staff
 * @param issue what kind of question it is, by which like cases are found; null for the whole
 *     summary
 */
public record ValidationFiling(
    String importerNumber,
    SummaryFiler filer,
    ValidatedEntry entry,
    String concern,
    SummaryIssue issue) {

  /**
   * Who filed the summary.
   *
   * @param name as letters address it
   * @param user its user of the API, who then reads the case and answers; null where it has none
   */
  public record SummaryFiler(String name, String user) {}

  /**
   * The entry and what its summary states.
   *
   * @param port Schedule D code of the port of entry
   * @param entryType two digits
   * @param depositedOn when its duties were deposited; null for the day of entry
   * @param scheduledLiquidationDate null where none is set
   * @param value entered value, in whole
   * @param hts the tariff numbers of its lines; by the first like cases are found
   * @param charges what it states as owed in all, one for each class code; null for nothing
   */
  public record ValidatedEntry(
      String entryNumber,
      String port,
      String entryType,
      LocalDate entryDate,
      LocalDate depositedOn,
      LocalDate scheduledLiquidationDate,
      String value,
      List<String> hts,
      List<StatedCharge> charges) {}

  /**
   * What the summary states as owed for one class code.
   *
   * @param classCode {@code DUTY} or three digits
   */
  public record StatedCharge(String classCode, String amount) {}
}
