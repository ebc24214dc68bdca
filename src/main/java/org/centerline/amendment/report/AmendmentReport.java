package org.centerline.amendment.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A quarterly tracking report and what became of each of its entries.
 *
 * @param quarter for example {@code 2008-Q1}
 */
public record AmendmentReport(
    String reportNumber,
    String importerNumber,
    String quarter,
    LocalDate receivedOn,
    List<Answer> entries) {

  /**
   * What became of an entry.
   *
   * @param determination null until it is decided
   * @param reason why; null until then
   */
  public record Answer(
      String entryNumber, String caseNumber, String status, String determination, String reason) {}
}
