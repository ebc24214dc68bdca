package org.centerline.amendment.summary;

import java.time.LocalDate;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.SuspensionBasis;

/** A liquidation that stands as before but for what is named here. */
final class ChangedLiquidation {

  private final String entryNumber;
  private LiquidationStatus status;
  private LocalDate scheduledOn;
  private SuspensionBasis basis;
  private int extensions;
  private int extendedSince;
  private LocalDate suspendedOn;
  private LocalDate liftedOn;
  private LocalDate ranUntil;
  private LocalDate lastWithdrawalOn;
  private LocalDate liquidatedOn;
  private LocalDate changedOn;

  public ChangedLiquidation(EntryLiquidation before) {
    this.entryNumber = before.entryNumber();
    this.status = before.status();
    this.scheduledOn = before.scheduledOn();
    this.basis = before.basis();
    this.extensions = before.extensions();
    this.extendedSince = before.extendedSince();
    this.suspendedOn = before.suspendedOn();
    this.liftedOn = before.liftedOn();
    this.ranUntil = before.ranUntil();
    this.lastWithdrawalOn = before.lastWithdrawalOn();
    this.liquidatedOn = before.liquidatedOn();
    this.changedOn = before.changedOn();
  }

  ChangedLiquidation status(LiquidationStatus value) {
    this.status = value;
    return this;
  }

  ChangedLiquidation scheduledOn(LocalDate value) {
    this.scheduledOn = value;
    return this;
  }

  ChangedLiquidation basis(SuspensionBasis value) {
    this.basis = value;
    return this;
  }

  ChangedLiquidation ranUntil(LocalDate value) {
    this.ranUntil = value;
    return this;
  }

  ChangedLiquidation lastWithdrawalOn(LocalDate value) {
    this.lastWithdrawalOn = value;
    return this;
  }

  ChangedLiquidation liquidatedOn(LocalDate value) {
    this.liquidatedOn = value;
    return this;
  }

  ChangedLiquidation changedOn(LocalDate value) {
    this.changedOn = value;
    return this;
  }

  /** How many were granted, and how many of them since a suspension was over. */
  ChangedLiquidation extensions(int granted, int since) {
    this.extensions = granted;
    this.extendedSince = since;
    return this;
  }

  /** The first day of a suspension, and the day of notice that it is over; null until then. */
  ChangedLiquidation suspension(LocalDate begun, LocalDate over) {
    this.suspendedOn = begun;
    this.liftedOn = over;
    return this;
  }

  EntryLiquidation now() {
    return new EntryLiquidation(
        entryNumber,
        status,
        scheduledOn,
        basis,
        extensions,
        extendedSince,
        suspendedOn,
        liftedOn,
        ranUntil,
        lastWithdrawalOn,
        liquidatedOn,
        changedOn);
  }
}
