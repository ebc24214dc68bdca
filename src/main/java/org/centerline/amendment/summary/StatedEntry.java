package org.centerline.amendment.summary;

import java.time.LocalDate;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.LiquidationTerm;
import org.centerline.statute.SuspensionBasis;

/**
 * An entry as a case states it. What is null is not stated: no status is unliquidated, no day of
 * deposit is that of the entry, no day of liquidation or of withdrawal is none that is known.
 */
public interface StatedEntry {

  /** FFF-NNNNNNN-C. */
  String entryNumber();

  /** The importer of record, normalized. */
  String importerNumber();

  /** Schedule D code of the port of entry. */
  String port();

  /** Two-digit entry type. */
  String entryType();

  LocalDate entryDate();

  /** The day on which it is stated. */
  LocalDate receivedOn();

  /** Day the duties of the summary were deposited. */
  LocalDate depositedOn();

  /** Day set for liquidation. */
  LocalDate scheduledLiquidationDate();

  /** Day of liquidation, past or announced. */
  LocalDate liquidationDate();

  LiquidationStatus liquidationStatus();

  /** Why liquidation is suspended. */
  SuspensionBasis suspensionBasis();

  /** Day of notice that a suspension is over. */
  LocalDate suspensionLiftedOn();

  /** Day of the final withdrawal from warehouse. */
  LocalDate lastWithdrawalOn();

  /** The day from which, as it states, the time to liquidate counts; null where it does not. */
  default LocalDate termStart() {
    return LiquidationTerm.start(entryType(), entryDate(), lastWithdrawalOn());
  }

  /** The day of the deposit; the entry's where that is not stated (19 USC 1505(a)). */
  default LocalDate deposited() {
    return depositedOn() == null ? entryDate() : depositedOn();
  }
}
