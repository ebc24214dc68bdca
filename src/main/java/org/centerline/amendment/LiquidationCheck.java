package org.centerline.amendment;

import java.time.LocalDate;
import org.centerline.filing.Violations;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.LiquidationTerm;

/** Checks what an amendment states of the liquidation of its entry: whether it can be. */
final class LiquidationCheck {

  private final AmendmentFiling.AmendedEntry entry;
  private final LocalDate receivedOn;
  private final Violations found;

  LiquidationCheck(AmendmentFiling.AmendedEntry entry, LocalDate receivedOn, Violations found) {
    this.entry = entry;
    this.receivedOn = receivedOn;
    this.found = found;
  }

  void check() {
    afterEntry("scheduledLiquidationDate", entry.scheduledLiquidationDate());
    afterEntry("liquidationDate", entry.liquidationDate());
    happened("suspensionLiftedOn", entry.suspensionLiftedOn());
    happened("lastWithdrawalOn", entry.lastWithdrawalOn());
    liquidated();
    suspended();
    withinTheLaw();
  }

  private void afterEntry(String what, LocalDate date) {
    if (date != null) {
      found.at(what).notBefore(date, entry.entryDate(), "entry date");
    }
  }

  private void happened(String what, LocalDate date) {
    afterEntry(what, date);
    if (date != null) {
      found.at(what).notAfter(date, receivedOn, "day of receipt");
    }
  }

  private void liquidated() {
    if (entry.liquidationStatus() == LiquidationStatus.LIQUIDATED
        && entry.liquidationDate() != null) {
      found
          .at("liquidationDate")
          .notAfter(entry.liquidationDate(), receivedOn, "day of receipt of what is liquidated");
    }
  }

  private void suspended() {
    boolean isSuspended = entry.liquidationStatus() == LiquidationStatus.SUSPENDED;
    found
        .at("suspensionBasis")
        .require(
            entry.suspensionBasis() == null || isSuspended,
            "BASIS_WITHOUT_SUSPENSION",
            "A basis is stated, but not the status SUSPENDED.");
    found
        .at("suspensionLiftedOn")
        .require(
            entry.suspensionLiftedOn() == null || !isSuspended,
            "SUSPENDED_AND_LIFTED",
            "A suspension that is over is stated together with the status SUSPENDED.");
  }

  private void withinTheLaw() {
    LocalDate last =
        LiquidationTerm.lastDayStated(
            LiquidationTerm.start(entry.entryType(), entry.entryDate(), entry.lastWithdrawalOn()),
            entry.liquidationStatus(),
            entry.suspensionLiftedOn());
    if (entry.scheduledLiquidationDate() != null && last != null) {
      found
          .at("scheduledLiquidationDate")
          .notAfter(
              entry.scheduledLiquidationDate(),
              last,
              "last day to liquidate an entry of this status (19 USC 1504; 19 CFR 159.12(e))");
    }
  }
}
