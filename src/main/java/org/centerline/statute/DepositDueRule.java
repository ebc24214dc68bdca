package org.centerline.statute;

import java.time.LocalDate;

/** The last day to deposit antidumping or countervailing duties that an amendment raises. */
final class DepositDueRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate received =
        FactCheck.require(
            "filedOn", facts.filedOn(), "filedOn is missing: the days count from the receipt.");
    if (facts.entryType() == null) {
      throw StatuteException.missing(
          "entryType", "entryType is missing: only some types carry such duties.");
    }
    DepositRule rule = DepositRule.on(received, facts.entryType());
    if (rule == DepositRule.NONE) {
      throw StatuteException.notAvailable(
          "entryType",
          "Type %s, received on %s, deposits nothing before liquidation."
              .formatted(facts.entryType(), received));
    }
    LocalDate due = rule.due(received, calendar);
    return Roll.NONE.deadline(
        ClockKind.DEPOSIT_DUE,
        StartFact.FILING,
        received,
        due,
        rule.citation(),
        explanation(rule, received, due) + coverage(due, calendar),
        calendar);
  }

  private static String explanation(DepositRule rule, LocalDate received, LocalDate due) {
    return rule.businessDays() == 0
        ? "The amendment was received on %s; the deposit comes with it.".formatted(received)
        : "The amendment was received on %s; business day %d after it is %s."
            .formatted(received, rule.businessDays(), Days.named(due));
  }

  private static String coverage(LocalDate due, OfficeCalendar calendar) {
    return calendar.coverage(due).map(sentence -> " " + sentence).orElse("");
  }
}
