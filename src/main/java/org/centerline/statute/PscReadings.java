package org.centerline.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.statute.BoundaryAnswer.Limit;

/** The last day of a window under each reading of each of its limits. */
final class PscReadings {

  private final PscQuestion question;
  private final PscTerms terms;

  PscReadings(PscQuestion question, PscTerms terms) {
    this.question = question;
    this.terms = terms;
  }

  /**
   * Both answers for liquidation, then both for entry where that limits.
   *
   * @param sent day of sending; without one there is no verdict
   */
  List<BoundaryAnswer> of(LocalDate sent) {
    Stream<BoundaryAnswer> fromEntry =
        question.isWaived(terms)
            ? Stream.empty()
            : Arrays.stream(PscBoundary.values()).map(boundary -> fromEntry(boundary, sent));
    return Stream.concat(
            Arrays.stream(PscBoundary.values()).map(boundary -> beforeLiquidation(boundary, sent)),
            fromEntry)
        .toList();
  }

  private BoundaryAnswer beforeLiquidation(PscBoundary boundary, LocalDate sent) {
    LocalDate last = question.read(question.reading().beforeLiquidation(boundary)).lastDay(terms);
    return answer(
        Limit.LIQUIDATION,
        boundary,
        last,
        sent,
        "By %s the last day is %s.".formatted(boundary.words(), Days.named(last)));
  }

  private BoundaryAnswer fromEntry(PscBoundary boundary, LocalDate sent) {
    PscQuestion asked = question.read(question.reading().fromEntry(boundary));
    LocalDate last = asked.lastDay(terms);
    return answer(
        Limit.ENTRY,
        boundary,
        last,
        sent,
        "%s the days from entry end on %s; with those before liquidation the last day is %s. %s"
            .formatted(
                terms.source(boundary),
                asked.lastFromEntry(terms),
                Days.named(last),
                boundary == question.reading().fromEntry()
                    ? "It is applied."
                    : "It is not applied."));
  }

  private static BoundaryAnswer answer(
      Limit limit, PscBoundary boundary, LocalDate last, LocalDate sent, String explanation) {
    Verdict verdict = sent == null ? null : verdict(sent, last);
    return new BoundaryAnswer(limit, boundary, last, verdict, explanation);
  }

  private static Verdict verdict(LocalDate sent, LocalDate last) {
    return sent.isAfter(last) ? Verdict.UNTIMELY : Verdict.TIMELY;
  }
}
