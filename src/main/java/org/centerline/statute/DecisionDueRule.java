package org.centerline.statute;

import java.time.LocalDate;

/**
 * Two years to decide a protest: the same day and month; filed on 29 February, 28 February (there
 * is no such day two years later, and the earlier one keeps within "two years").
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
    LocalDate due = filed.plusYears(2);
    return Roll.NONE.deadline(
        ClockKind.DECISION_DUE,
        filed,
        due,
        "19 USC 1515(a); 19 CFR 174.21(a)",
        "The protest was filed on %s; two years end on %s. Nothing is deemed denied when they pass."
            .formatted(filed, Days.named(due)),
        calendar);
  }
}
