package org.centerline.statute;

import java.time.LocalDate;

/**
 * Accelerated disposition: neither allowed nor denied within 30 days of the mailing of the request,
 * the protest is deemed denied on the 30th day.
 *
 * <p>Entries before 2004-12-18: the request may be mailed only "after ninety days following the
 * filing", so from the 91st day. Later entries: with the protest or any time after it. A request
 * mailed too early opens nothing; the answer is then the earliest period, which makes the mailing
 * day premature.
 */
final class AcceleratedRule implements DeadlineRule {

  private static final int DAYS = 30;
  private static final int OLD_WAIT = 91;
  private static final String CITATION = "19 USC 1515(b); 19 CFR 174.22(d)";

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    LocalDate mailed =
        FactCheck.require(
            "mailedOn",
            facts.mailedOn(),
            "mailedOn is missing: the 30 days count from the certified or registered mailing of"
                + " the request; a mark in the portal does not start them.");
    if (mailed.isBefore(DayCountRules.COURTS_ACT)) {
      throw StatuteException.notAvailable(
          "mailedOn", "Accelerated disposition exists since 1970-10-01 (Public Law 91-271).");
    }
    LocalDate earliest = earliest(facts, mailed);
    LocalDate from = mailed.isBefore(earliest) ? earliest : mailed;
    return Roll.NONE.deadline(
        ClockKind.ACCELERATED_DUE,
        mailed.isBefore(from) ? StartFact.FILING : StartFact.MAILING,
        from,
        from.plusDays(DAYS),
        CITATION,
        sentence(facts, mailed, from),
        calendar);
  }

  /**
   * Since 2004 a request may come with the protest: one mailed before it counts from its filing.
   */
  private static String sentence(ClockFacts facts, LocalDate mailed, LocalDate from) {
    if (mailed.isBefore(from) && isOldRegime(facts, mailed)) {
      return "The request mailed on %s is premature: it could be mailed from %s on (day 0); day %d would be %s."
          .formatted(mailed, from, DAYS, Days.named(from.plusDays(DAYS)));
    }
    String counted =
        mailed.isBefore(from)
            ? Days.counted(
                "The request was mailed on %s, before the protest; the protest was filed"
                    .formatted(mailed),
                from,
                DAYS)
            : Days.counted("The request was mailed", from, DAYS);
    return counted + " Undecided, the protest is deemed denied on that day.";
  }

  private static LocalDate earliest(ClockFacts facts, LocalDate mailed) {
    LocalDate filed = facts.filedOn();
    if (isOldRegime(facts, mailed)) {
      return FactCheck.require(
              "filedOn",
              filed,
              "filedOn is missing: for entries before 2004-12-18 a request is possible only after"
                  + " ninety days following the filing of the protest.")
          .plusDays(OLD_WAIT);
    }
    return filed == null ? mailed : filed;
  }

  private static boolean isOldRegime(ClockFacts facts, LocalDate mailed) {
    LocalDate entered = facts.entryDate() == null ? mailed : facts.entryDate();
    return entered.isBefore(ProtestEra.ONE_HUNDRED_EIGHTY_SINCE);
  }
}
