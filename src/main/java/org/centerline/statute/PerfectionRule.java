package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Time to complete a prior disclosure: 30 days (19 CFR 162.74(b)(4)), and the extensions that
 * FP&amp;F grants, by {@link PerfectionEra}.
 */
final class PerfectionRule implements DeadlineRule {

  private static final int DAYS = 30;

  /** Sent by certified mail, a disclosure counts from its mailing: 19 CFR 162.74(d). */
  private static final List<StartFact> STARTS =
      List.of(StartFact.DISCLOSURE, StartFact.MAILING, StartFact.FILING);

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
    List<Integer> steps = PerfectionEra.of(disclosed).steps();
    int count = facts.extensionsGranted() == null ? 0 : facts.extensionsGranted();
    if (count < 0) {
      throw StatuteException.contradictory(
          "extensionsGranted", "The number of extensions cannot be negative.");
    }
    if (count > steps.size()) {
      throw StatuteException.notAvailable(
          "extensionsGranted",
          "After %d extensions, more time is a decision, not a count of days: %s."
              .formatted(steps.size(), PerfectionEra.of(disclosed).beyond()));
    }
    return steps.subList(0, count);
  }
}
