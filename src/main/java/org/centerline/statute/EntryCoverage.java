package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.DisclosureScope.Named;

/**
 * How a disclosure covers an entry that was found: 19 CFR 162.74(b)(2), (e)(2), since 1998-06-29.
 * Where the importations at a port are named by number, the others there are not disclosed; where
 * they are named by the port and approximate dates, those of these dates are.
 */
enum EntryCoverage {
  /** It is named. */
  COVERED,
  /** It is named, but only after CBP's notice of its calculation. */
  NAMED_LATE,
  /** It lies outside the dates given for its port, which are approximate. */
  OUTSIDE_DATES,
  /** Its port is listed with the numbers of others only. */
  NOT_NAMED,
  /** Its port is not listed. */
  PORT_NOT_LISTED;

  /**
   * Finds it for an entry.
   *
   * @param noticeOn date of CBP's first notice of its calculation; null before it
   */
  static EntryCoverage of(EntryLoss entry, List<Named> named, LocalDate noticeOn) {
    List<Named> atPort =
        named.stream().filter(one -> entry.port().equals(one.importation().port())).toList();
    if (atPort.isEmpty()) {
      return PORT_NOT_LISTED;
    }
    List<Named> naming = named.stream().filter(one -> names(one.importation(), entry)).toList();
    if (!naming.isEmpty()) {
      return naming.stream().allMatch(one -> one.isAfter(noticeOn)) ? NAMED_LATE : COVERED;
    }
    return atPort.stream().allMatch(one -> one.importation().number() != null)
        ? NOT_NAMED
        : OUTSIDE_DATES;
  }

  private static boolean names(DisclosedImportation importation, EntryLoss entry) {
    if (importation.number() != null) {
      return importation.number().equals(entry.entryNumber());
    }
    LocalDate from = importation.from();
    LocalDate to = importation.to();
    return entry.port().equals(importation.port())
        && (from == null || !entry.entryDate().isBefore(from))
        && (to == null || !entry.entryDate().isAfter(to));
  }
}
