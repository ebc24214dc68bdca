package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.amendment.LiquidationClocks;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.amendment.summary.SummaryVersions;
import org.springframework.stereotype.Service;

/** What other lines of work ask of the liquidation of their entries. */
@Service
public class Liquidations {

  private final SummaryVersions versions;
  private final EntryLiquidations liquidations;
  private final LiquidationClocks clocks;

  Liquidations(SummaryVersions versions, EntryLiquidations liquidations, LiquidationClocks clocks) {
    this.versions = versions;
    this.liquidations = liquidations;
    this.clocks = clocks;
  }

  /** Lets whoever else acts on the entry wait until the transaction ends. */
  public void lock(String entryNumber) {
    versions.lock(entryNumber);
  }

  /** Whether something is on file of it, which counts before what a case states. */
  public boolean isOnFile(String entryNumber) {
    return liquidations.find(entryNumber).isPresent();
  }

  /** Starts the clock of the entry's liquidation in a case of it (19 USC 1504). */
  public void follow(String caseNumber, StatedEntry entry) {
    clocks.moveLiquidation(caseNumber, entry, liquidations.of(entry));
  }

  /** Where it stands, in words. */
  public String words(StatedEntry entry) {
    return liquidations.of(entry).words();
  }

  /**
   * Whether the entry is liquidated. Holds the entry's lock: who is told of the liquidation at this
   * moment finds the case waiting for it, or the case finds the liquidation.
   */
  public boolean isLiquidated(StatedEntry entry) {
    versions.lock(entry.entryNumber());
    return liquidations.of(entry).isLiquidated();
  }

  /** The last day that the law leaves to liquidate it; empty where no such day is known or runs. */
  public Optional<LocalDate> lastDay(StatedEntry entry) {
    EntryLiquidation now = liquidations.of(entry);
    return Optional.ofNullable(now.runsUntil(now.start(entry)));
  }

  /** The day of its liquidation; empty where it is not liquidated, or the day is not known. */
  public Optional<LocalDate> liquidatedOn(StatedEntry entry) {
    return Optional.ofNullable(liquidations.of(entry).liquidatedOn());
  }
}
