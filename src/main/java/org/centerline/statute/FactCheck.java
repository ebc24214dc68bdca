package org.centerline.statute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is impossible whatever the rule. */
final class FactCheck {

  /** The first customs statute, and a year beyond any docket: keeps arithmetic in range. */
  private static final LocalDate EARLIEST = LocalDate.of(1789, 7, 31);

  private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

  private FactCheck() {}

  static void check(ClockFacts facts) {
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put("entryDate", facts.entryDate());
    dates.put("liquidationDate", facts.liquidationDate());
    dates.put("decisionDate", facts.decisionDate());
    dates.put("demandMailedOn", facts.demandMailedOn());
    dates.put("mailedOn", facts.mailedOn());
    dates.put("filedOn", facts.filedOn());
    dates.put("lastFiledOn", facts.lastFiledOn());
    dates.put("arguedOn", facts.arguedOn());
    dates.put("noticeOn", facts.noticeOn());
    dates.put("scheduledLiquidationDate", facts.scheduledLiquidationDate());
    dates.put("suspensionLiftedOn", facts.suspensionLiftedOn());
    dates.put("lastWithdrawalOn", facts.lastWithdrawalOn());
    dates.put("extendedUntil", facts.extendedUntil());
    dates.put("disclosedOn", facts.disclosedOn());
    dates.forEach(FactCheck::inRange);
    notBeforeEntry("liquidationDate", facts.liquidationDate(), facts.entryDate());
    notBeforeEntry("scheduledLiquidationDate", facts.scheduledLiquidationDate(), facts.entryDate());
    notBeforeEntry("suspensionLiftedOn", facts.suspensionLiftedOn(), facts.entryDate());
    notBeforeEntry("lastWithdrawalOn", facts.lastWithdrawalOn(), facts.entryDate());
    notBeforeEntry("extendedUntil", facts.extendedUntil(), facts.entryDate());
    notBeforeEntry("demandMailedOn", facts.demandMailedOn(), facts.entryDate());
    notBefore("lastFiledOn", facts.lastFiledOn(), facts.filedOn(), "the filing");
  }

  static void check(AmendmentFacts facts) {
    SummaryFacts summary = facts.summary();
    Map<String, LocalDate> dates = new LinkedHashMap<>();
    dates.put("entryDate", summary.entryDate());
    dates.put("scheduledLiquidationDate", summary.scheduledLiquidationDate());
    dates.put("liquidationDate", summary.liquidationDate());
    dates.put("receivedOn", facts.receivedOn());
    dates.put("quarterEnd", facts.content().quarterEnd());
    dates.forEach(FactCheck::inRange);
    dates.forEach((fact, date) -> notBeforeEntry(fact, date, summary.entryDate()));
  }

  /** The date, or an exception that names it and says what it is needed for. */
  static LocalDate require(String fact, LocalDate date, String why) {
    if (date == null) {
      throw StatuteException.missing(fact, why);
    }
    return date;
  }

  private static void inRange(String fact, LocalDate date) {
    if (date != null && (date.isBefore(EARLIEST) || date.isAfter(LATEST))) {
      throw StatuteException.contradictory(
          fact, "%s must lie between %s and %s, not %s.".formatted(fact, EARLIEST, LATEST, date));
    }
  }

  private static void notBeforeEntry(String fact, LocalDate date, LocalDate entryDate) {
    notBefore(fact, date, entryDate, "the entry");
  }

  private static void notBefore(String fact, LocalDate date, LocalDate first, String what) {
    if (date != null && first != null && date.isBefore(first)) {
      throw StatuteException.contradictory(
          fact, "%s %s is before %s of %s.".formatted(fact, date, what, first));
    }
  }
}
