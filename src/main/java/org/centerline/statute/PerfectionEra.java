package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * How FP&amp;F extends the 30 days to complete a disclosure. The regulation says only that it may
 * on request (known from memory); the steps are practice.
 *
 * <p>In doubt: the directive is known through requests under the Freedom of Information Act only,
 * one source prints it as 5350-02A, and its day in November 2021 is taken as the 1st. That it
 * reaches disclosures made since that day, not every extension asked for since, is our reading.
 */
enum PerfectionEra {
  /** Until October 2021: steps of 60 days up to about 180 in all, so the last has 30. */
  SIXTY_DAY_STEPS(
      List.of(60, 60, 30), "about 180 days in all were routine", "19 CFR 162.74(b)(4); practice"),
  /** Since November 2021: one of 30 days, then one of 60. */
  DIRECTIVE(
      List.of(30, 60),
      "the Assistant Director, Field Operations - Trade approves it",
      "19 CFR 162.74(b)(4); CBP Directive 5350-020A");

  private static final LocalDate DIRECTIVE_SINCE = LocalDate.of(2021, 11, 1);

  private final List<Integer> steps;
  private final String beyond;
  private final String citation;

  PerfectionEra(List<Integer> steps, String beyond, String citation) {
    this.steps = steps;
    this.beyond = beyond;
    this.citation = citation;
  }

  static PerfectionEra of(LocalDate disclosedOn) {
    return disclosedOn.isBefore(DIRECTIVE_SINCE) ? SIXTY_DAY_STEPS : DIRECTIVE;
  }

  /** The days of each routine extension, in order. */
  List<Integer> steps() {
    return steps;
  }

  /** What is said of more time after the last step. */
  String beyond() {
    return beyond;
  }

  String citation() {
    return citation;
  }
}
