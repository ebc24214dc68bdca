package org.centerline.statute;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** The rules of the older ways: letters and reports, and when each way began and ended. */
final class PostEntryRules {

  private static final int DAYS_BEFORE = 20;
  private static final Money LIMIT = Money.cents(20_00);
  private static final int QUARTER = 3;

  private final AmendmentFacts facts;
  private final SummaryFacts summary;
  private final LocalDate received;

  PostEntryRules(AmendmentFacts facts) {
    this.facts = facts;
    this.summary = facts.summary();
    this.received = facts.receivedOn();
  }

  List<Refusal> refusals() {
    List<Refusal> refusals = new ArrayList<>(beginnings());
    refusals.addAll(endings());
    LocalDate last = lastDay();
    if (last != null && received.isAfter(last) && !summary.isLiquidated(received)) {
      refusals.add(
          RefusalCode.PEA_WINDOW.refusal(
              "Received on %s; the letter is due 20 days before the %s %s, by %s."
                  .formatted(
                      received,
                      summary.isSetByLaw()
                          ? "last day to liquidate (19 USC 1504),"
                          : "liquidation of",
                      summary.liquidation(),
                      Days.named(last))));
    }
    refusals.addAll(quarterly());
    return refusals;
  }

  private List<Refusal> beginnings() {
    List<Refusal> refusals = new ArrayList<>();
    if (received.isBefore(AmendmentDates.PSC_BEGINS)) {
      refusals.add(
          RefusalCode.PSC_NOT_YET.refusal("Post summary corrections exist since 2011-07-25."));
    }
    if (received.isBefore(AmendmentDates.PEA_BEGINS)) {
      refusals.add(
          RefusalCode.PEA_NOT_YET.refusal("Post-entry amendments exist since 2000-12-28."));
    }
    return refusals;
  }

  private List<Refusal> endings() {
    List<Refusal> refusals = new ArrayList<>();
    if (summary.systemOrPresumed() == SummarySystem.ACE) {
      refusals.add(
          RefusalCode.PEA_ENDED_FOR_ACE.refusal(
              "The summary is in ACE, which takes no post-entry amendment after 2011-09-22."));
    }
    refusals.add(
        RefusalCode.SIL_ENDED.refusal(
            "Supplemental information letters are not accepted after 2007-09-20."));
    return refusals;
  }

  /** The last day for an individual letter; null where no day of liquidation is known. */
  private LocalDate lastDay() {
    return summary.liquidation() == null ? null : summary.liquidation().minusDays(DAYS_BEFORE);
  }

  private List<Refusal> quarterly() {
    List<Refusal> refusals = new ArrayList<>();
    Money effect = revenueEffect();
    if (effect.compareTo(LIMIT) >= 0) {
      refusals.add(
          RefusalCode.QUARTERLY_LIMIT.refusal(
              "The revenue changes by $%s; the report takes errors of less than $%s for each entry."
                  .formatted(effect, LIMIT)));
    }
    LocalDate end = quarterEnd();
    if (!received.isAfter(end)) {
      refusals.add(
          RefusalCode.QUARTER_OPEN.refusal(
              "Received on %s; the report is filed after the quarter ends on %s."
                  .formatted(received, end)));
    }
    return refusals;
  }

  /** Each class code by itself: one that rises does not make up for another that falls. */
  private Money revenueEffect() {
    return facts.content().revenueEffect().values().stream()
        .map(Money::magnitude)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The last day of the quarter that a report covers. */
  LocalDate quarterEnd() {
    if (facts.content().quarterEnd() != null) {
      return facts.content().quarterEnd();
    }
    LocalDate entry = summary.entryDate();
    Month last = entry.getMonth().firstMonthOfQuarter().plus(QUARTER - 1L);
    return entry.withDayOfMonth(1).withMonth(last.getValue()).plusMonths(1).minusDays(1);
  }

  /**
   * The window of an individual letter; null for other kinds, where liquidation is not set, and
   * where it had taken place on receipt.
   */
  Deadline window(OfficeCalendar calendar) {
    return summary.isLiquidated(received) ? null : evenIfOver(calendar);
  }

  /** As {@link #window}, of an entry that was liquidated on receipt too. */
  Deadline evenIfOver(OfficeCalendar calendar) {
    LocalDate due = lastDay();
    if (facts.kind() != AmendmentKind.PEA_INDIVIDUAL
        || due == null
        || due.isBefore(summary.entryDate())
        || received.isBefore(AmendmentDates.PEA_TWENTY_DAYS)) {
      return null;
    }
    return Roll.NONE.deadline(
        ClockKind.AMENDMENT_WINDOW,
        StartFact.ENTRY,
        summary.entryDate(),
        due,
        RefusalCode.PEA_WINDOW.citation(),
        "Liquidation is %s %s; the letter is due no later than 20 days before, by %s."
                .formatted(
                    summary.isSetByLaw() ? "due by law (19 USC 1504) by" : "set for",
                    summary.liquidation(),
                    Days.named(due))
            + workingDays(calendar),
        calendar);
  }

  /** Practice quotes 73 FR 19865 as counting working days. */
  private String workingDays(OfficeCalendar calendar) {
    if (received.isBefore(AmendmentDates.PEA_CORRECTED)) {
      return "";
    }
    return " Read as 20 working days (73 FR 19865 as quoted in practice), by %s."
        .formatted(Days.named(calendar.plusOpenDays(summary.liquidation(), -DAYS_BEFORE)));
  }
}
