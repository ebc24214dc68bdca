package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/** The periods that are a plain count of days, as data. */
final class DayCountRules {

  /** The Customs Courts Act of 1970, Public Law 91-271, took effect (19 CFR 174.2). */
  static final LocalDate COURTS_ACT = LocalDate.of(1970, 10, 1);

  /** Public Law 103-182 added 19 USC 1515(c), (d) and 1499(c). */
  static final LocalDate MODERNIZATION_ACT = LocalDate.of(1993, 12, 8);

  /** T.D. 98-49, the present text of 19 CFR 162.74. */
  static final LocalDate DISCLOSURE_RULES = LocalDate.of(1998, 6, 29);

  /** T.D. 98-56 wrote 19 CFR part 163, on the production of entry records. */
  private static final LocalDate RECORDKEEPING_RULES = LocalDate.of(1998, 7, 16);

  /** Public Law 106-36 gave CBP thirty days to allow or deny further review. */
  private static final LocalDate FURTHER_REVIEW_CLOCK = LocalDate.of(1999, 6, 25);

  /**
   * The date printed on the notice is the mailing date (19 CFR 174.30); without one, the denial.
   */
  private static final List<StartFact> DENIAL = List.of(StartFact.NOTICE, StartFact.DECISION);

  static final DeadlineRule FURTHER_REVIEW =
      new DayCountRule(
          ClockKind.FURTHER_REVIEW_DUE,
          List.of(StartFact.FILING),
          "The application for further review was filed",
          30,
          FURTHER_REVIEW_CLOCK,
          Roll.NONE,
          "19 USC 1515(a)");

  static final DeadlineRule SET_ASIDE =
      new DayCountRule(
          ClockKind.SET_ASIDE,
          DENIAL,
          "Further review was denied by notice",
          60,
          MODERNIZATION_ACT,
          Roll.OFFICE,
          "19 USC 1515(c)");

  static final DeadlineRule SET_ASIDE_ANSWER =
      new DayCountRule(
          ClockKind.SET_ASIDE_ANSWER,
          List.of(StartFact.FILING),
          "The request to set aside the denial of further review was filed",
          60,
          MODERNIZATION_ACT,
          Roll.NONE,
          "19 USC 1515(c)");

  static final DeadlineRule VOID_DENIAL =
      new DayCountRule(
          ClockKind.VOID_DENIAL,
          DENIAL,
          "The protest was denied",
          90,
          MODERNIZATION_ACT,
          Roll.OFFICE,
          "19 USC 1515(d)");

  static final DeadlineRule SUMMONS =
      new DayCountRule(
          ClockKind.SUMMONS,
          DENIAL,
          "The denial took effect (date printed on the notice, or deemed denial)",
          180,
          COURTS_ACT,
          Roll.COURT,
          "28 USC 2636(a); 19 CFR 174.31; USCIT Rule 6(a)");

  static final DeadlineRule ARGUMENT_CONFIRMATION =
      new DayCountRule(
          ClockKind.ARGUMENT_CONFIRMATION,
          List.of(StartFact.ORAL_ARGUMENT),
          "Further arguments were presented orally",
          60,
          COURTS_ACT,
          Roll.OFFICE,
          "19 CFR 174.28");

  static final DeadlineRule PUBLICATION =
      new DayCountRule(
          ClockKind.PUBLICATION,
          List.of(StartFact.DECISION),
          "The protest review decision was issued",
          90,
          MODERNIZATION_ACT,
          Roll.NONE,
          "19 USC 1625(a); 19 CFR 174.32");

  static final DeadlineRule ORAL_CONFIRMATION =
      new DayCountRule(
          ClockKind.ORAL_CONFIRMATION,
          List.of(StartFact.DISCLOSURE, StartFact.FILING),
          "The oral disclosure was made",
          10,
          DISCLOSURE_RULES,
          Roll.OFFICE,
          "19 CFR 162.74(a)(2)");

  static final DeadlineRule TENDER =
      new DayCountRule(
          ClockKind.TENDER,
          List.of(StartFact.NOTICE),
          "The notice of CBP's calculation is dated",
          30,
          DISCLOSURE_RULES,
          Roll.OFFICE,
          "19 USC 1592(c)(4), 1593a(c)(3); 19 CFR 162.74(c)");

  static final DeadlineRule REFUND_DUE =
      new DayCountRule(
          ClockKind.REFUND_DUE,
          List.of(StartFact.LIQUIDATION),
          "The entry was liquidated or reliquidated",
          30,
          MODERNIZATION_ACT,
          Roll.OFFICE,
          "19 USC 1505(b)");

  static final DeadlineRule BILL_DUE =
      new DayCountRule(
          ClockKind.BILL_DUE,
          List.of(StartFact.NOTICE),
          "The bill was issued",
          30,
          MODERNIZATION_ACT,
          Roll.OFFICE,
          "19 USC 1505(b)");

  static final DeadlineRule REQUEST_DUE =
      new DayCountRule(
          ClockKind.REQUEST_DUE,
          List.of(StartFact.NOTICE),
          "The request for information (CBP Form 28) is dated",
          30,
          RECORDKEEPING_RULES,
          Roll.OFFICE,
          "19 CFR 163.6(a)");

  static final DeadlineRule NOTICE_DUE =
      new DayCountRule(
          ClockKind.NOTICE_DUE,
          List.of(StartFact.NOTICE),
          "The notice of proposed action (CBP Form 29) was mailed",
          20,
          COURTS_ACT,
          Roll.OFFICE,
          "19 CFR 152.2");

  private DayCountRules() {}
}
