package org.centerline.amendment;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.LiquidationTerm;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
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
 * @param liquidatedOn day of liquidation; null until then
 * @param changedOn day of the last extension or suspension, or of the first schedule that was told;
 *     null where none was told
 */
record EntryLiquidation(
    String entryNumber,
    LiquidationStatus status,
    LocalDate scheduledOn,
    SuspensionBasis basis,
    int extensions,
    int extendedSince,
    LocalDate suspendedOn,
    LocalDate liftedOn,
    LocalDate liquidatedOn,
    LocalDate changedOn) {

  /** As a filing states it; a liquidation announced for a later day is one that is set. */
  static EntryLiquidation stated(Amendment amendment) {
    LocalDate liquidation = amendment.liquidationDate();
    boolean announced =
        liquidation != null
            && liquidation.isAfter(amendment.receivedOn())
            && amendment.liquidationStatus() != LiquidationStatus.LIQUIDATED;
    LiquidationStatus status =
        amendment.liquidationStatus() == null
            ? LiquidationStatus.UNLIQUIDATED
            : amendment.liquidationStatus();
    LocalDate scheduled = announced ? liquidation : amendment.scheduledLiquidationDate();
    return new EntryLiquidation(
        amendment.entryNumber(),
        status,
        scheduled,
        amendment.suspensionBasis(),
        LiquidationTerm.leastExtensions(amendment.entryDate(), status, scheduled, null),
        0,
        null,
        null,
        announced ? null : liquidation,
        null);
  }

  /** Whether staff told it; else it is what the first eligible filing stated. */
  boolean isTold() {
    return changedOn != null || isLiquidated();
  }

  /** Whether a filing states it otherwise; who says nothing contradicts nothing. */
  boolean isContradictedBy(EntryLiquidation stated) {
    boolean otherStatus =
        stated.status != LiquidationStatus.UNLIQUIDATED && stated.status != status;
    return otherStatus || (stated.scheduledOn != null && !stated.scheduledOn.equals(scheduledOn));
  }

  boolean isLiquidated() {
    return status == LiquidationStatus.LIQUIDATED;
  }

  boolean isSuspended() {
    return status == LiquidationStatus.SUSPENDED;
  }

  /** Whether staff told that it is suspended, so that its day is known. */
  boolean isSuspensionTold() {
    return isSuspended() && changedOn != null;
  }

  /** Whether the extension of this day was told. */
  boolean isExtendedOn(LocalDate day) {
    return status == LiquidationStatus.EXTENDED
        && (liftedOn == null || extendedSince > 0)
        && day.equals(changedOn);
  }

  /** Whether the suspension that began on this day was told and is over. */
  boolean isOver(LocalDate suspensionOf) {
    return !isSuspended() && liftedOn != null && suspensionOf.equals(suspendedOn);
  }

  /** Whether a suspension that began on this day is none after the one that is over. */
  boolean isWithinTheOneThatIsOver(LocalDate suspensionOf) {
    return !isSuspended() && liftedOn != null && suspensionOf.isBefore(liftedOn);
  }

  /** The last day before the entry is deemed liquidated. */
  LocalDate lastDay(LocalDate entryDate) {
    return LiquidationTerm.lastDay(entryDate, extensions, liftedOn, extendedSince);
  }

  /** The same day while time runs; null while it is suspended and once it has taken place. */
  LocalDate runsUntil(LocalDate entryDate) {
    return isSuspended() || isLiquidated() ? null : lastDay(entryDate);
  }

  /** Extended to a day (19 USC 1504(b)). */
  EntryLiquidation extended(LocalDate until, LocalDate on) {
    return new EntryLiquidation(
        entryNumber,
        LiquidationStatus.EXTENDED,
        until,
        null,
        extensions + 1,
        liftedOn == null ? 0 : extendedSince + 1,
        suspendedOn,
        liftedOn,
        null,
        on);
  }

  /** Set for another day, within the time that runs. */
  EntryLiquidation scheduled(LocalDate day, LocalDate on) {
    return new EntryLiquidation(
        entryNumber,
        status,
        day,
        basis,
        extensions,
        extendedSince,
        suspendedOn,
        liftedOn,
        null,
        changedOn == null ? on : changedOn);
  }

  /** Suspended: no day is set any more. What was known of the basis stays where none is told. */
  EntryLiquidation suspended(SuspensionBasis why, LocalDate on) {
    return new EntryLiquidation(
        entryNumber,
        LiquidationStatus.SUSPENDED,
        null,
        why == null ? basis : why,
        extensions,
        0,
        on,
        null,
        null,
        on);
  }

  /** No longer suspended; six months run (19 USC 1504(d)). */
  EntryLiquidation lifted(LocalDate on) {
    LiquidationStatus before =
        extensions == 0 ? LiquidationStatus.UNLIQUIDATED : LiquidationStatus.EXTENDED;
    return new EntryLiquidation(
        entryNumber, before, null, null, extensions, 0, suspendedOn, on, null, on);
  }

  /** Liquidated, or deemed so. */
  EntryLiquidation liquidated(LocalDate on) {
    return new EntryLiquidation(
        entryNumber,
        LiquidationStatus.LIQUIDATED,
        scheduledOn,
        null,
        extensions,
        extendedSince,
        suspendedOn,
        liftedOn,
        on,
        changedOn);
  }

  /** When liquidation is due; empty while it is suspended and once it has taken place. */
  Optional<Deadline> due(LocalDate entryDate, OfficeCalendar calendar) {
    if (isSuspended() || isLiquidated()) {
      return Optional.empty();
    }
    ClockFacts facts =
        ClockFacts.builder()
            .entryDate(entryDate)
            .scheduledLiquidationDate(lawful(entryDate))
            .liquidationStatus(status.name())
            .extensionsGranted(extensions)
            .suspensionLiftedOn(liftedOn)
            .extensionsSinceLifting(extendedSince)
            .build();
    return Optional.of(Statute.deadline(ClockRule.LIQUIDATION_DUE, facts, calendar));
  }

  /** The day set; null where the law leaves less time than that. */
  private LocalDate lawful(LocalDate entryDate) {
    return scheduledOn == null || scheduledOn.isAfter(lastDay(entryDate)) ? null : scheduledOn;
  }

  /** In words, for people. */
  String words() {
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
