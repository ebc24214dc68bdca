package org.centerline.amendment.summary;

import java.time.LocalDate;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.LiquidationTerm;
import org.centerline.statute.SuspensionBasis;

/**
 * Where the liquidation of an entry stands. The first eligible filing states it; afterwards only
 * what the Center is told changes it, and no other filing does.
 *
 * @param scheduledOn day set for liquidation; null where none is
 * @param basis why it is suspended; null where it is not, or is not known
 * @param extensions how many were granted, 0 to 3; where a filing states only that it is extended,
 *     the least that its schedule needs, and 3 where it states none
 * @param extendedSince how many of them after the notice that a suspension is over
 * @param suspendedOn first day of the last suspension that was told, over or not; null where none
 *     was
 * @param liftedOn day CBP got notice that the suspension is over; null where there was none
 * @param ranUntil by when it would have been due without that suspension; null where none was told
 * @param lastWithdrawalOn day of the final withdrawal from warehouse; null where none or not known
 * @param liquidatedOn day of liquidation; null until then
 * @param changedOn day of the last extension or suspension, or of the first schedule that was told;
 *     null where none was told
 */
public record EntryLiquidation(
    String entryNumber,
    LiquidationStatus status,
    LocalDate scheduledOn,
    SuspensionBasis basis,
    int extensions,
    int extendedSince,
    LocalDate suspendedOn,
    LocalDate liftedOn,
    LocalDate ranUntil,
    LocalDate lastWithdrawalOn,
    LocalDate liquidatedOn,
    LocalDate changedOn) {

  /** As a filing states it; a liquidation announced for a later day is one that is set. */
  public static EntryLiquidation stated(StatedEntry entry) {
    LocalDate liquidation = entry.liquidationDate();
    boolean announced =
        liquidation != null
            && liquidation.isAfter(entry.receivedOn())
            && entry.liquidationStatus() != LiquidationStatus.LIQUIDATED;
    LiquidationStatus status =
        entry.liquidationStatus() == null
            ? LiquidationStatus.UNLIQUIDATED
            : entry.liquidationStatus();
    LocalDate scheduled = announced ? liquidation : entry.scheduledLiquidationDate();
    return new EntryLiquidation(
        entry.entryNumber(),
        status,
        scheduled,
        entry.suspensionBasis(),
        LiquidationTerm.leastExtensions(
            entry.termStart(), status, scheduled, entry.suspensionLiftedOn()),
        0,
        null,
        entry.suspensionLiftedOn(),
        null,
        entry.lastWithdrawalOn(),
        announced ? null : liquidation,
        null);
  }

  /** Whether staff told it; else it is what the first eligible filing stated. */
  public boolean isTold() {
    return changedOn != null || isLiquidated();
  }

  /** Whether a filing states it otherwise; who says nothing contradicts nothing. */
  public boolean isContradictedBy(EntryLiquidation stated) {
    boolean otherStatus =
        stated.status != LiquidationStatus.UNLIQUIDATED && stated.status != status;
    return otherStatus
        || differ(stated.scheduledOn, scheduledOn)
        || differ(stated.liftedOn, liftedOn)
        || differ(stated.lastWithdrawalOn, lastWithdrawalOn);
  }

  private static boolean differ(LocalDate stated, LocalDate onFile) {
    return stated != null && !stated.equals(onFile);
  }

  /** The day from which the time to liquidate counts; null where it is not known. */
  public LocalDate start(StatedEntry entry) {
    return LiquidationTerm.start(entry.entryType(), entry.entryDate(), lastWithdrawalOn);
  }

  public boolean isLiquidated() {
    return status == LiquidationStatus.LIQUIDATED;
  }

  public boolean isSuspended() {
    return status == LiquidationStatus.SUSPENDED;
  }

  /** Whether staff told that it is suspended, so that its day is known. */
  public boolean isSuspensionTold() {
    return isSuspended() && changedOn != null;
  }

  /** Whether the extension of this day was told. */
  public boolean isExtendedOn(LocalDate day) {
    return status == LiquidationStatus.EXTENDED
        && (liftedOn == null || extendedSince > 0)
        && day.equals(changedOn);
  }

  /** Whether the suspension that began on this day was told and is over. */
  public boolean isOver(LocalDate suspensionOf) {
    return !isSuspended() && liftedOn != null && suspensionOf.equals(suspendedOn);
  }

  /** Whether a suspension that began on this day is none after the one that is over. */
  public boolean isWithinTheOneThatIsOver(LocalDate suspensionOf) {
    return !isSuspended() && liftedOn != null && suspensionOf.isBefore(liftedOn);
  }

  /** Whether something was told to happen after that day, which it would have found. */
  public boolean isToldAfter(LocalDate day) {
    return changedOn != null && (extensions > 0 || liftedOn != null) && day.isBefore(changedOn);
  }

  /**
   * The last day before the entry is deemed liquidated; while it is suspended, that without the
   * suspension.
   *
   * @param start day from which it counts; null where that is not known
   * @return null where nothing is known that it counts from
   */
  public LocalDate lastDay(LocalDate start) {
    return isSuspended() && ranUntil != null
        ? ranUntil
        : LiquidationTerm.lastDay(start, extensions, liftedOn, extendedSince, ranUntil);
  }

  /** The same day while time runs; null while it is suspended and once it has taken place. */
  public LocalDate runsUntil(LocalDate start) {
    return isSuspended() || isLiquidated() ? null : lastDay(start);
  }

  /** Extended to a day (19 USC 1504(b)). */
  public EntryLiquidation extended(LocalDate until, LocalDate on) {
    return change()
        .status(LiquidationStatus.EXTENDED)
        .scheduledOn(until)
        .basis(null)
        .extensions(extensions + 1, liftedOn == null ? 0 : extendedSince + 1)
        .changedOn(on)
        .now();
  }

  /**
   * Set for another day, within the time that runs. Where only a filing said that it is extended,
   * the day tells how often.
   *
   * @param start day from which the time counts; null where not known
   */
  public EntryLiquidation scheduled(LocalDate day, LocalDate on, LocalDate start) {
    int granted =
        isTold() ? extensions : LiquidationTerm.leastExtensions(start, status, day, liftedOn);
    return change()
        .scheduledOn(day)
        .extensions(granted, extendedSince)
        .changedOn(changedOn == null ? on : changedOn)
        .now();
  }

  /**
   * Suspended: no day is set any more. What was known of the basis stays where none is told.
   *
   * @param start day from which the time counts that ran until then; null where not known
   */
  public EntryLiquidation suspended(SuspensionBasis why, LocalDate on, LocalDate start) {
    return change()
        .status(LiquidationStatus.SUSPENDED)
        .scheduledOn(null)
        .basis(why == null ? basis : why)
        .extensions(extensions, 0)
        .suspension(on, null)
        .ranUntil(lastDay(start))
        .changedOn(on)
        .now();
  }

  /** Last withdrawn from warehouse on that day. */
  public EntryLiquidation withdrawn(LocalDate day) {
    return change().lastWithdrawalOn(day).now();
  }

  /** As suspended, of which a filing said only that, after so many extensions. */
  public EntryLiquidation afterExtensions(int granted) {
    return change().extensions(granted, extendedSince).now();
  }

  /** No longer suspended; six months run (19 USC 1504(d)). */
  public EntryLiquidation lifted(LocalDate on) {
    return change()
        .status(extensions == 0 ? LiquidationStatus.UNLIQUIDATED : LiquidationStatus.EXTENDED)
        .scheduledOn(null)
        .basis(null)
        .extensions(extensions, 0)
        .suspension(suspendedOn, on)
        .changedOn(on)
        .now();
  }

  /** Liquidated, or deemed so. */
  public EntryLiquidation liquidated(LocalDate on) {
    return change().status(LiquidationStatus.LIQUIDATED).basis(null).liquidatedOn(on).now();
  }

  /** As it stood, extended or suspended, when it was liquidated on that day. */
  public EntryLiquidation endedOn(LocalDate day) {
    return change().liquidatedOn(day).now();
  }

  private ChangedLiquidation change() {
    return new ChangedLiquidation(this);
  }

  /** In words, for people. */
  public String words() {
    return switch (status) {
      case LIQUIDATED -> "liquidated on " + liquidatedOn;
      case SUSPENDED -> "suspended" + (basis == null ? "" : " (%s)".formatted(basis));
      case EXTENDED -> "extended (%d of 3), %s".formatted(extensions, set());
      case UNLIQUIDATED -> liftedOn == null ? set() : "suspension over since " + liftedOn;
    };
  }

  private String set() {
    return scheduledOn == null ? "no day set" : "set for " + scheduledOn;
  }
}
