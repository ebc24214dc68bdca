package org.centerline.disclosure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The columns of a calculation, in their order. */
enum LossColumn {
  ENTRY_NUMBER(0, "entryNumber"),
  PORT(1, "port"),
  ENTRY_DATE(2, "entryDate"),
  LIQUIDATION_DATE(3, "liquidationDate"),
  CLASS_CODE(4, "classCode"),
  PAID(5, "paid"),
  OWED(6, "owed");

  static final String HEADER =
      Arrays.stream(values()).map(LossColumn::heading).collect(Collectors.joining(","));

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

  String heading() {
    return heading;
  }
}
