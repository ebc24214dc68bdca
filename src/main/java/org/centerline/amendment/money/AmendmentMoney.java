package org.centerline.amendment.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.LiquidationClocks;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.Revenue;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Settlement;
import org.springframework.stereotype.Component;

/**
 * Settles the money of an amendment as it is accepted: the port is told of a deposit at once, and
 * the rest is kept for the entry's liquidation.
 */
@Component
public class AmendmentMoney {

  private final Balances balances;
  private final EntryDeposits deposits;
  private final EntryLiquidations liquidations;
  private final AmendmentOrders orders;
  private final Revenue revenue;
  private final Docket docket;
  private final LiquidationClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  AmendmentMoney(
      Balances balances,
      EntryDeposits deposits,
      EntryLiquidations liquidations,
      AmendmentOrders orders,
      Revenue revenue,
      Docket docket,
      LiquidationClocks clocks,
      CaseLog log,
      OfficeCalendar calendar) {
    this.balances = balances;
    this.deposits = deposits;
    this.liquidations = liquidations;
    this.orders = orders;
    this.revenue = revenue;
    this.docket = docket;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
  }

  /** How the money was settled when the case was accepted, or would be if it were now. */
  public List<String> sentences(String caseNumber, Amendment amendment) {
    List<String> settled = balances.sentences(caseNumber);
    return settled.isEmpty() ? of(amendment).sentences() : settled;
  }

  private Settlement of(Amendment amendment) {
    return Settlement.of(deposits.facts(amendment), calendar);
  }

  /**
   * Refuses to accept what came to nothing while it was under review.
   *
   * @throws TaskRefused where the entry has been liquidated, or was deemed so before the amendment
   *     was received
   */
  public void mustNotBeLiquidated(Amendment amendment) {
    liquidated(amendment)
        .ifPresent(
            why -> {
              throw over(why);
            });
  }

  /**
   * Why the law leaves nothing to decide; empty where it does.
   *
   * @return that the entry has been liquidated, or was deemed so before the amendment was received
   */
  public Optional<String> liquidated(Amendment amendment) {
    EntryLiquidation now = liquidations.of(amendment);
    LocalDate last = now.runsUntil(now.start(amendment));
    if (now.isLiquidated()) {
      return Optional.of("The entry was liquidated on " + now.liquidatedOn());
    }
    if (last != null && amendment.receivedOn().isAfter(last)) {
      return Optional.of(
          "The entry is deemed liquidated: the time ended on %s (19 USC 1504), before the amendment was received"
              .formatted(last));
    }
    return Optional.empty();
  }

  private static TaskRefused over(String why) {
    return new TaskRefused(
        why
            + ", so its summary cannot be amended any more; reject the amendment, what remains is a"
            + " protest (19 USC 1514)");
  }

  /** Settles; whoever calls has accepted the amendment and holds the entry's lock. */
  public void settle(String caseNumber, Amendment amendment) {
    deposits.lock(amendment.entryNumber());
    Settlement settlement = of(amendment);
    settlement
        .loweredDeposit()
        .ifPresent(part -> deposits.lower(amendment.entryNumber(), part.amounts()));
    settlement
        .deposit()
        .ifPresent(part -> revenue.instruct(orders.deposit(caseNumber, amendment, part.amounts())));
    balances.keep(
        caseNumber,
        amendment.difference().changes(),
        settlement.awaitsLiquidation(),
        settlement.sentences());
    if (settlement.awaitsLiquidation()) {
      await(caseNumber, amendment);
    }
    log.record(caseNumber, "MONEY_SETTLED", String.join(" ", settlement.sentences()));
    if (settlement.deposit().isPresent()) {
      docket.moveTo(caseNumber, CaseStatus.AWAITING_PORT);
    } else if (settlement.awaitsLiquidation()) {
      docket.moveTo(caseNumber, CaseStatus.AWAITING_LIQUIDATION);
    }
  }

  private void await(String caseNumber, Amendment amendment) {
    clocks.moveLiquidation(caseNumber, amendment, liquidations.of(amendment));
  }
}
