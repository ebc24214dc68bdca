package org.centerline.amendment.report;

import java.time.LocalDate;
import java.util.List;
import org.centerline.amendment.AmendmentFiling;

/**
 * A quarterly tracking report of small errors as it is filed, unchecked (65 FR 70872; B2).
 *
 * @param receivedOn set by staff who key in a paper report; otherwise today
 * @param quarter the quarter in which the entries were made, for example {@code 2008-Q1}
 * @param entries one for each entry, as an amendment states it
 */
public record ReportFiling(
    LocalDate receivedOn,
    String quarter,
    AmendmentFiling.Filer filer,
    String importerNumber,
    List<Item> entries) {

  /** One entry of the report. */
  public record Item(
      AmendmentFiling.AmendedEntry entry,
      AmendmentFiling.Amended amended,
      List<String> headerReasons,
      List<AmendmentFiling.LineReason> lineReasons,
      String explanation) {}
}
