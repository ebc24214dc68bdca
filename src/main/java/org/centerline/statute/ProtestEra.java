package org.centerline.statute;

import java.time.LocalDate;

/**
 * How long the law gave to protest, by era.
 *
 * <p>The step from 60 to 90 days follows the protested decision: Public Law 91-271 also reached
 * older entries that were not yet liquidated on 1970-10-01 (19 CFR 174.2). The step from 90 to 180
 * days follows the entry: Public Law 108-429 reaches merchandise entered on or after 2004-12-18.
 */
enum ProtestEra {
  /** Section 514 of the Tariff Act of 1930 as enacted. */
  SIXTY_DAYS(60, "Tariff Act of 1930, section 514, before Public Law 91-271"),
  /** Entries before 2004-12-18. */
  NINETY_DAYS(90, "19 USC 1514(c)(3) before Public Law 108-429; 19 CFR 174.12(e)"),
  /** Entries on or after 2004-12-18. */
  ONE_HUNDRED_EIGHTY_DAYS(180, "19 USC 1514(c)(3); 19 CFR 174.12(e)");

  static final LocalDate NINETY_SINCE = DayCountRules.COURTS_ACT;
  static final LocalDate ONE_HUNDRED_EIGHTY_SINCE = LocalDate.of(2004, 12, 18);

  private final int days;
  private final String citation;

  ProtestEra(int days, String citation) {
    this.days = days;
    this.citation = citation;
  }

  /**
   * The era of a decision.
   *
   * @param entryDate date of entry; where null, the date of the decision stands in for it. That is
   *     certain for decisions before 2004-12-18, since entry comes first, and favours the filer
   *     after it
   * @param decided date of the decision, liquidation or demand
   */
  static ProtestEra of(LocalDate entryDate, LocalDate decided) {
    if (decided.isBefore(NINETY_SINCE)) {
      return SIXTY_DAYS;
    }
    LocalDate entered = entryDate == null ? decided : entryDate;
    return entered.isBefore(ONE_HUNDRED_EIGHTY_SINCE) ? NINETY_DAYS : ONE_HUNDRED_EIGHTY_DAYS;
  }

  int days() {
    return days;
  }

  String citation() {
    return citation;
  }

  /** Why these days apply, in a sentence. */
  String because(LocalDate entryDate) {
    return switch (this) {
      case SIXTY_DAYS -> " Decisions before %s gave %d days.".formatted(NINETY_SINCE, days);
      case NINETY_DAYS ->
          " Entries before %s have %d days.".formatted(ONE_HUNDRED_EIGHTY_SINCE, days);
      case ONE_HUNDRED_EIGHTY_DAYS ->
          entryDate != null
              ? ""
              : " The entry date is not known; %d days apply if the entry was made on or after %s."
                  .formatted(days, ONE_HUNDRED_EIGHTY_SINCE);
    };
  }
}
