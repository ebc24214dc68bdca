package org.centerline.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The last day of a window under each reading of its boundary. */
final class PscReadings {

  /** The days from entry that the text of B48 still names: one less than the limit of 2011. */
  private static final int STALE_B48 = 269;

  private final PscQuestion question;
  private final PscTerms terms;

  PscReadings(PscQuestion question, PscTerms terms) {
    this.question = question;
    this.terms = terms;
  }

  /**
   * Both answers.
   *
   * @param sent day of sending; without one there is no verdict
   */
  List<BoundaryAnswer> of(LocalDate sent) {
    return Arrays.stream(PscBoundary.values()).map(boundary -> answer(boundary, sent)).toList();
  }

  private BoundaryAnswer answer(PscBoundary boundary, LocalDate sent) {
    LocalDate last = question.read(boundary).lastDay(terms);
    return new BoundaryAnswer(
        boundary,
        last,
        sent == null ? null : verdict(sent, last),
        "By %s the last day is %s.".formatted(boundary.words(), Days.named(last))
            + (boundary == PscBoundary.ACE ? byStaleText() : ""));
  }

  private static Verdict verdict(LocalDate sent, LocalDate last) {
    return sent.isAfter(last) ? Verdict.UNTIMELY : Verdict.TIMELY;
  }

  /** What the stale text of B48 would say, so that nobody is surprised by a rejection. */
  private String byStaleText() {
    return question.lastFromEntry(terms) == null
        ? ""
        : " From entry %d days count; ACE's text for B48 still says more than %d, and one day less"
            .concat(" of the present limit would end on %s, which is not applied.")
            .formatted(
                terms.daysFromEntry(),
                STALE_B48,
                question.entryDate().plusDays(terms.daysFromEntry() - 1L));
  }
}
