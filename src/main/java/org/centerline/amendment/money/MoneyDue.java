package org.centerline.amendment.money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentProcess.LiquidationFound;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.ClockKind;

/** What of an accepted amendment's money is due, for models. */
@ForModels
public class MoneyDue {

  /** How long a person who found an entry not liquidated is left in peace. */
  private static final int DAYS_BETWEEN_CHASES = 30;

  /** A suspension lasts for years; somebody looks once in each. */
  private static final int DAYS_OF_SUSPENSION = 365;

  private final SummaryVersions versions;
  private final EntryLiquidations liquidations;
  private final Balances balances;
  private final Revenue revenue;
  private final CaseClocks clocks;
  private final Due due;
  private final Clock clock;

  MoneyDue(
      SummaryVersions versions,
      EntryLiquidations liquidations,
      Balances balances,
      Revenue revenue,
      CaseClocks clocks,
      Due due,
      Clock clock) {
    this.versions = versions;
    this.liquidations = liquidations;
    this.balances = balances;
    this.revenue = revenue;
    this.clocks = clocks;
    this.due = due;
    this.clock = clock;
  }

  /**
   * Whether a deposit is asked that has not come in. Holds the entry's lock: who cancels it at this
   * moment finds the case waiting for it, or the case finds it cancelled.
   */
  public boolean atOnce(DelegateExecution execution) {
    versions.lockEntryOf(execution.getProcessBusinessKey());
    return tender(execution).isPresent();
  }

  /** Whether something may follow the entry's liquidation. */
  public boolean atLiquidation(DelegateExecution execution) {
    return balances.awaitsLiquidation(execution.getProcessBusinessKey());
  }

  /**
   * Whether the entry is liquidated. Holds the entry's lock: who is told of the liquidation at this
   * moment finds the case waiting, or the case finds the liquidation.
   */
  public boolean isLiquidated(DelegateExecution execution) {
    String entryNumber = versions.lockEntryOf(execution.getProcessBusinessKey());
    return liquidations.find(entryNumber).filter(EntryLiquidation::isLiquidated).isPresent();
  }

  /** Whether the case bills or refunds what liquidation found. */
  public boolean isInstructed(DelegateExecution execution) {
    return settlement(execution).isPresent();
  }

  /** The instruction to take the deposit in. */
  public String deposit(DelegateExecution execution) {
    return tender(execution).orElseThrow().id();
  }

  /** The instruction to bill or refund. */
  public String billOrRefund(DelegateExecution execution) {
    return settlement(execution).orElseThrow().id();
  }

  /** The port of entry. */
  public String port(DelegateExecution execution) {
    return instructions(execution).get(0).port();
  }

  /** When the last day of the deposit is over; where it was over before acceptance, tomorrow. */
  public Date depositOverAt(DelegateExecution execution) {
    return due.startOf(notBeforeTomorrow(tender(execution).orElseThrow().dueOn().plusDays(1)));
  }

  /** When a person asks what has become of the liquidation. */
  public Date chaseAt(DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    boolean justAsked =
        LiquidationFound.NOT_YET.equals(
            execution.getVariable(AmendmentProcess.Variable.LIQUIDATION_FOUND));
    LocalDate earliest = today.plusDays(justAsked ? DAYS_BETWEEN_CHASES : 1);
    LocalDate day =
        clocks
            .find(execution.getProcessBusinessKey(), ClockKind.LIQUIDATION_DUE)
            .filter(one -> one.state() == ClockState.OPEN)
            .map(one -> one.due().plusDays(1))
            .orElse(today.plusDays(DAYS_OF_SUSPENSION));
    return due.startOf(day.isBefore(earliest) ? earliest : day);
  }

  private LocalDate notBeforeTomorrow(LocalDate day) {
    LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
    return day.isBefore(tomorrow) ? tomorrow : day;
  }

  private Optional<RevenueInstruction> tender(DelegateExecution execution) {
    return instructions(execution).stream()
        .filter(one -> one.kind() == RevenueKind.TENDER && one.isOpen())
        .findFirst();
  }

  private Optional<RevenueInstruction> settlement(DelegateExecution execution) {
    return instructions(execution).stream()
        .filter(one -> one.kind() != RevenueKind.TENDER)
        .findFirst();
  }

  private List<RevenueInstruction> instructions(DelegateExecution execution) {
    return revenue.of(List.of(execution.getProcessBusinessKey()));
  }
}
