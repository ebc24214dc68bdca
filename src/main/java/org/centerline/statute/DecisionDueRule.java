package org.centerline.statute;

import java.time.LocalDate;

/**
 * Two years to decide a protest: the same day and month; filed on 29 February, 28 February (there
 * is no such day two years later, and the earlier one keeps within "two years"). Where several
 * parties' protests became one, the two years run from the last of them (19 CFR 174.21(a)).
 */
final class DecisionDueRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate filed =
        FactCheck.require(
            "filedOn", facts.filedOn(), "filedOn is missing: the two years count from the filing.");
    if (filed.isBefore(DayCountRules.COURTS_ACT)) {
      throw StatuteException.notAvailable(
          "filedOn", "The two years to decide exist since 1970-10-01 (Public Law 91-271).");
    }
    StartFact start = facts.lastFiledOn() == null ? StartFact.FILING : StartFact.LAST_FILING;
    LocalDate from = start.in(facts);
    LocalDate due = from.plusYears(2);
    return Roll.NONE.deadline(
        ClockKind.DECISION_DUE,
        start,
        from,
        due,
        "19 USC 1515(a); 19 CFR 174.21(a)",
        opening(filed, facts.lastFiledOn())
            + " two years end on %s. Nothing is deemed denied when they pass."
                .formatted(Days.named(due)),
        calendar);
  }

  private static String opening(LocalDate filed, LocalDate last) {
    return last == null
        ? "The protest was filed on %s;".formatted(filed)
        : "Protests of several parties against the same decision, the first filed on %s, became one;"
            .formatted(filed)
            .concat(" it counts from the last of them, filed on %s;".formatted(last));
  }
}
