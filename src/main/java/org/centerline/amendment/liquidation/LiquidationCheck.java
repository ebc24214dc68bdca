package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.filing.Violations;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.LiquidationTerm;

/** Checks what an amendment states of the liquidation of its entry: whether it can be. */
public final class LiquidationCheck {

  private final AmendmentFiling.AmendedEntry entry;
  private final LocalDate receivedOn;
  private final Violations found;

  public LiquidationCheck(
      AmendmentFiling.AmendedEntry entry, LocalDate receivedOn, Violations found) {
    this.entry = entry;
    this.receivedOn = receivedOn;
    this.found = found;
  }

  public void check() {
    afterEntry("scheduledLiquidationDate", entry.scheduledLiquidationDate());
    afterEntry("liquidationDate", entry.liquidationDate());
    happened("suspensionLiftedOn", entry.suspensionLiftedOn());
    happened("lastWithdrawalOn", entry.lastWithdrawalOn());
    liquidated();
    suspended();
    setAfterLifting();
    withdrawn();
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
            "What is suspended still has no notice that this is over; state one or the other.");
  }

  private void withinTheLaw() {
    LocalDate last =
        LiquidationTerm.lastDayStated(
            LiquidationTerm.start(entry.entryType(), entry.entryDate(), entry.lastWithdrawalOn()),
            entry.liquidationStatus(),
            entry.suspensionLiftedOn());
    notAfter("scheduledLiquidationDate", entry.scheduledLiquidationDate(), last);
    notAfter("liquidationDate", entry.liquidationDate(), last);
  }

  private void notAfter(String what, LocalDate date, LocalDate last) {
    if (date != null && last != null) {
      found
          .at(what)
          .notAfter(
              date,
              last,
              "last day to liquidate an entry of this status (19 USC 1504; 19 CFR 159.12(e))");
    }
  }

  private void withdrawn() {
    if (entry.lastWithdrawalOn() != null && entry.entryType() != null) {
      warehouse(entry.entryType(), found.at("lastWithdrawalOn"));
    }
  }

  /** Refuses a withdrawal under any other type. */
  static void warehouse(String entryType, Violations at) {
    at.require(
        LiquidationTerm.countsFromWithdrawal(entryType),
        "NOT_A_WAREHOUSE_ENTRY",
        "Only entries for warehouse, types 21 and 22, are withdrawn from.");
  }

  private void setAfterLifting() {
    if (entry.suspensionLiftedOn() != null && entry.scheduledLiquidationDate() != null) {
      found
          .at("scheduledLiquidationDate")
          .notBefore(
              entry.scheduledLiquidationDate(),
              entry.suspensionLiftedOn(),
              "notice that the suspension is over");
    }
  }
}
