package org.centerline.amendment.liquidation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.review.Decisions;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Service;

/**
 * A Center is told that an entry whose summary was amended is liquidated. It is told to one case
 * and counts for all cases of the entry; told twice, it counts once. The case is locked by the
 * caller; what is refused changes nothing.
 */
@Service
public class LiquidationEvents {

  private static final String CITATION = "19 USC 1504, 1505(b)";

  private final LiquidationGate gate;
  private final EntryLiquidations liquidations;
  private final LiquidationSettlement settlement;
  private final Docket docket;
  private final CaseMessages processes;

  LiquidationEvents(
      LiquidationGate gate,
      EntryLiquidations liquidations,
      LiquidationSettlement settlement,
      Docket docket,
      CaseMessages processes) {
    this.gate = gate;
    this.liquidations = liquidations;
    this.settlement = settlement;
    this.docket = docket;
    this.processes = processes;
  }

  /**
   * The entry was liquidated on a day, by CBP or by law (19 USC 1504(a)). Accepted amendments are
   * settled, but one that was received after that day came too late (ACE error B50) and changes
   * nothing; one under review can no longer be accepted. What Customs decided later, or at all
   * where the law liquidated the entry, comes by reliquidation (19 USC 1501).
   *
   * @throws EventRefused where the amendment is rejected, another day was told before, or the law
   *     liquidated the entry on an earlier one
   * @throws FilingRefused where the day cannot be
   */
  public void liquidate(CaseRecord told, LocalDate on) {
    liquidated(told, on).forEach(this::tell);
  }

  /** As {@link #liquidate}, by the task of a case, which goes on by itself. */
  public void liquidateFromTask(String caseNumber, LocalDate on) {
    liquidated(docket.lock(caseNumber), on).stream()
        .filter(other -> !other.equals(caseNumber))
        .forEach(this::tell);
  }

  private List<String> liquidated(CaseRecord told, LocalDate on) {
    StatedEntry entry = gate.entry(told);
    gate.checkDay(on, entry.entryDate().plusDays(1), "day after entry");
    if (Decisions.REJECTED.equals(told.determination())) {
      throw new EventRefused(
          "NOT_ACCEPTED",
          CITATION,
          "A rejected amendment has nothing to do with the liquidation of its entry");
    }
    EntryLiquidation now = gate.lock(entry);
    if (now.isLiquidated()) {
      refuseOtherDay(now.liquidatedOn(), on);
      return List.of();
    }
    if (!now.isSuspended()) {
      LiquidationGate.mustNotBeDeemed(now, now.start(entry), on);
    }
    liquidations.save(now.liquidated(on));
    try {
      return settlement.settle(
          told.caseNumber(), now, now.liquidated(on), gate.isDeemed(now, entry, on));
    } catch (StatuteException e) {
      throw new FilingRefused(
          FilingRefused.Kind.RULE, List.of(new Violation("/on", e.code().name(), e.getMessage())));
    }
  }

  private static void refuseOtherDay(LocalDate before, LocalDate on) {
    if (!before.equals(on)) {
      throw new EventRefused(
          "ALREADY_LIQUIDATED", CITATION, "The entry was liquidated on " + before);
    }
  }

  private void tell(String caseNumber) {
    processes.tell(AmendmentProcess.Message.LIQUIDATION_CHANGED, caseNumber);
  }
}
