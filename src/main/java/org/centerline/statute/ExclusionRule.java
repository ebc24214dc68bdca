package org.centerline.statute;

import java.time.LocalDate;

/** A protest of an exclusion, marked as such on its face, is deemed denied on the 30th day. */
final class ExclusionRule implements DeadlineRule {

  private static final int DAYS = 30;
  private static final String CITATION = "19 USC 1499(c)(5)(B); 19 CFR 174.21(b)";

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate filed =
        FactCheck.require(
            "filedOn", facts.filedOn(), "filedOn is missing: the 30 days count from the filing.");
    if (filed.isBefore(DayCountRules.MODERNIZATION_ACT)) {
      throw StatuteException.notAvailable(
          "filedOn", "Before 1993-12-08 an exclusion protest was not deemed denied.");
    }
    if (Boolean.FALSE.equals(facts.onItsFace())) {
      throw StatuteException.notAvailable(
          "onItsFace",
          "The protest does not say on its face that it contests an exclusion, so it is not deemed"
              + " denied on the 30th day (19 CFR 174.21(b)).");
    }
    String assumed = facts.onItsFace() == null ? ", if it says so on its face" : "";
    return Roll.NONE.deadline(
        ClockKind.EXCLUSION_DUE,
        StartFact.FILING,
        filed,
        filed.plusDays(DAYS),
        CITATION,
        Days.counted("The protest of the exclusion was filed", filed, DAYS)
            + " Undecided, it is deemed denied on that day%s.".formatted(assumed),
        calendar);
  }
}
