package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The limits for a post summary correction in one era.
 *
 * @param since the first day on which a correction under these limits may be sent
 * @param daysFromEntry how many days after entry are open
 * @param noticeDaysBefore how many days before liquidation the Federal Register notice leaves open
 * @param aceDaysBefore the same as ACE checks it (one day stricter, error B51)
 * @param waived whether extended or suspended liquidation lifts the limit from entry
 * @param notice the notice
 */
record PscTerms(
    LocalDate since,
    int daysFromEntry,
    int noticeDaysBefore,
    int aceDaysBefore,
    boolean waived,
    String notice) {

  /** Newest first. */
  static final List<PscTerms> HISTORY =
      List.of(
          new PscTerms(LocalDate.of(2019, 8, 14), 300, 15, 16, true, "84 FR 40430"),
          new PscTerms(LocalDate.of(2017, 1, 14), 300, 15, 16, false, "82 FR 2385"),
          new PscTerms(AmendmentDates.PSC_BEGINS, 270, 20, 21, false, "76 FR 37136"));

  /** The limit of 2011, which the text of ACE's error B48 still names, less its one day. */
  private static final int B48 = 269;

  /** ACE's text takes the day of entry for the first, so one day less is left. */
  int daysFromEntry(PscBoundary boundary) {
    return boundary == PscBoundary.ACE ? daysFromEntry - 1 : daysFromEntry;
  }

  /** Where a reading of the days from entry comes from: for ACE its text, or the analogy. */
  String source(PscBoundary boundary) {
    if (boundary == PscBoundary.NOTICE) {
      return "By the notice, %s,".formatted(notice);
    }
    return daysFromEntry(PscBoundary.ACE) == B48
        ? "By ACE error B48, more than %d days after entry,".formatted(B48)
        : "By analogy with ACE error B48, whose text still says more than %d days after entry,"
            .formatted(B48);
  }

  int daysBefore(PscBoundary boundary) {
    return boundary == PscBoundary.ACE ? aceDaysBefore : noticeDaysBefore;
  }

  String citation(PscReading reading) {
    return notice
        + (reading.beforeLiquidation() == PscBoundary.ACE ? "; ACE B51" : "")
        + (reading.fromEntry() == PscBoundary.ACE ? "; ACE B48" : "");
  }
}
