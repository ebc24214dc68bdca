package org.centerline.disclosure.loss;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.centerline.statute.PenaltyStatute;

/** The columns of a calculation, in their order. */
enum LossColumn {
  ENTRY_NUMBER(0, "entryNumber"),
  PORT(1, "port"),
  ENTRY_DATE(2, "entryDate"),
  LIQUIDATION_DATE(3, "liquidationDate"),
  CLASS_CODE(4, "classCode"),
  PAID(5, "paid"),
  OWED(6, "owed");

  private final int place;
  private final String heading;

  LossColumn(int place, String heading) {
    this.place = place;
    this.heading = heading;
  }

  /** Where it stands, from 0. */
  int place() {
    return place;
  }

  /** Its name; interest on a drawback claim runs from the overpayment, not from liquidation. */
  String heading(PenaltyStatute statute) {
    return this == LIQUIDATION_DATE && statute == PenaltyStatute.SECTION_1593A
        ? "overpaidOn"
        : heading;
  }

  /** The names of all, as the first line of a calculation may have them. */
  static String header(PenaltyStatute statute) {
    return Arrays.stream(values())
        .map(column -> column.heading(statute))
        .collect(Collectors.joining(","));
  }
}
