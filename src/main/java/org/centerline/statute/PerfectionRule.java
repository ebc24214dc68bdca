package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Time to complete a prior disclosure: 30 days, and the extensions that FP&amp;F grants. Since
 * November 2021 one of 30 and one of 60 days (CBP Directive 5350-020A, not published; its day is
 * taken as the 1st); before, steps of 60 days up to 180 in all.
 */
final class PerfectionRule implements DeadlineRule {

  private static final int DAYS = 30;

  /** Sent by certified mail, a disclosure counts from its mailing: 19 CFR 162.74(d). */
  private static final List<StartFact> STARTS =
      List.of(StartFact.DISCLOSURE, StartFact.MAILING, StartFact.FILING);

  private static final LocalDate DIRECTIVE = LocalDate.of(2021, 11, 1);
  private static final List<Integer> EXTENSIONS = List.of(30, 60);
  private static final List<Integer> OLD_EXTENSIONS = List.of(60, 60, 30);

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    StartFact start = StartFact.firstGiven(STARTS, facts);
    LocalDate disclosed =
        FactCheck.require(
            "disclosedOn",
            start.in(facts),
            "disclosedOn is missing: the 30 days count from the disclosure.");
    if (disclosed.isBefore(DayCountRules.DISCLOSURE_RULES)) {
      throw StatuteException.notAvailable(
          "disclosedOn", "The 30 days to complete a disclosure exist since 1998-06-29.");
    }
    List<Integer> granted = granted(facts, disclosed);
    int days = DAYS + granted.stream().mapToInt(Integer::intValue).sum();
    String extended =
        granted.isEmpty()
            ? ""
            : " That is 30 days extended by %s."
                .formatted(
                    granted.stream().map(Object::toString).collect(Collectors.joining(" and ")));
    return Roll.OFFICE.deadline(
        ClockKind.PERFECTION,
        start,
        disclosed,
        disclosed.plusDays(days),
        "19 CFR 162.74(b)(4)",
        Days.counted("The disclosure was made", disclosed, days) + extended,
        calendar);
  }

  private static List<Integer> granted(ClockFacts facts, LocalDate disclosed) {
    List<Integer> steps = disclosed.isBefore(DIRECTIVE) ? OLD_EXTENSIONS : EXTENSIONS;
    int count = facts.extensionsGranted() == null ? 0 : facts.extensionsGranted();
    if (count < 0) {
      throw StatuteException.contradictory(
          "extensionsGranted", "The number of extensions cannot be negative.");
    }
    if (count > steps.size()) {
      throw StatuteException.notAvailable(
          "extensionsGranted",
          "After %d extensions, more time is a decision of headquarters, not a count of days."
              .formatted(steps.size()));
    }
    return steps.subList(0, count);
  }
}
