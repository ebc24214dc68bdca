package org.centerline.amendment.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.OtherEntryCases;
import org.centerline.amendment.review.Decisions;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Component;

/** What news of a liquidation must meet before it counts. */
@Component
class LiquidationGate {

  private final Amendments amendments;
  private final OtherEntryCases others;
  private final SummaryVersions versions;
  private final EntryLiquidations liquidations;
  private final Clock clock;

  LiquidationGate(
      Amendments amendments,
      OtherEntryCases others,
      SummaryVersions versions,
      EntryLiquidations liquidations,
      Clock clock) {
    this.amendments = amendments;
    this.others = others;
    this.versions = versions;
    this.liquidations = liquidations;
    this.clock = clock;
  }

  /** The entry of a case; refuses lines of work that have none to liquidate. */
  StatedEntry entry(CaseRecord told) {
    return told.lineOfWork() == LineOfWork.AMENDMENT
        ? amendments.get(told.caseNumber())
        : others
            .entry(told)
            .orElseThrow(
                () ->
                    new EventRefused(
                        "NOT_AN_AMENDMENT",
                        "19 CFR 101.9(b)",
                        "Only an amendment or a validation can be told of this"));
  }

  /** Where the entry's liquidation stands, which nobody else changes until the transaction ends. */
  EntryLiquidation lock(StatedEntry entry) {
    versions.lock(entry.entryNumber());
    return liquidations.of(entry);
  }

  /** Refuses days that cannot be: in the future, or before an earlier one. */
  void checkDay(LocalDate on, LocalDate earliest, String what) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, earliest, what);
    }
    found.refuseIfAny();
  }

  /** Refuses a day of withdrawal that cannot be; null is none. */
  void checkWithdrawal(StatedEntry entry, LocalDate on) {
    if (on == null) {
      return;
    }
    Violations found = Violations.none();
    Violations at = found.at("lastWithdrawalOn");
    LiquidationCheck.warehouse(entry.entryType(), at);
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, entry.entryDate(), "entry date");
    }
    found.refuseIfAny();
  }

  /** Refuses a day set before it was set, or after the law's last. */
  static void checkSchedule(EntryLiquidation now, LocalDate start, LocalDate on, LocalDate day) {
    Violations found = Violations.none();
    Violations at = found.at("scheduledLiquidationDate");
    if (at.present(day)) {
      at.notBefore(day, on, "day on which it was set");
      if (now.lastDay(start) != null) {
        at.notAfter(day, now.lastDay(start), "last day to liquidate");
      }
    }
    found.refuseIfAny();
  }

  /** Refuses what concerns a case with which nothing happens any more. */
  static void mustRun(CaseRecord told, String citation) {
    if (told.status() == CaseStatus.CLOSED || Decisions.REJECTED.equals(told.determination())) {
      throw new EventRefused(
          "NOTHING_WAITS",
          citation,
          "Nothing of this %s waits for the liquidation any more"
              .formatted(told.lineOfWork().words()));
    }
  }

  /**
   * Whether what is told of a day is that the law liquidated the entry (19 USC 1504(a), (d)): its
   * last day, and that day is over. Told on the day itself, CBP has liquidated it.
   */
  boolean isDeemed(EntryLiquidation now, StatedEntry entry, LocalDate on) {
    return on.equals(now.runsUntil(now.start(entry))) && on.isBefore(LocalDate.now(clock));
  }

  /**
   * Refuses what happened after the law's last day, which liquidated the entry. A suspension of
   * which no day was told does not keep it from coming.
   *
   * @param start day from which the time counts; null where not known
   */
  static void mustNotBeDeemed(EntryLiquidation now, LocalDate start, LocalDate on) {
    LocalDate last = now.isSuspensionTold() || now.isLiquidated() ? null : now.lastDay(start);
    if (last != null && on.isAfter(last)) {
      throw new EventRefused(
          "DEEMED_LIQUIDATED",
          "19 USC 1504",
          "The time to liquidate ended on %s and the entry is deemed liquidated; tell that"
              .formatted(last));
    }
  }

  /** Refuses what happened before something that was told already and would have found it. */
  static void mustNotBeOlder(EntryLiquidation now, LocalDate on, String citation) {
    if (now.isToldAfter(on)) {
      throw new EventRefused(
          "EARLIER_THAN_TOLD",
          citation,
          "What happened on %s was told already; what is told of %s came before that"
              .formatted(now.changedOn(), on));
    }
  }

  static void mustNotBeLiquidated(EntryLiquidation now, String citation) {
    if (now.isLiquidated()) {
      throw new EventRefused(
          "ALREADY_LIQUIDATED", citation, "The entry was liquidated on " + now.liquidatedOn());
    }
  }
}
