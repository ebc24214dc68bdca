package org.centerline.validation;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClockKind;

/** What of an approved action is due, for models. */
@ForModels
public class ValidationMoney {

  /** Where no time to liquidate runs, somebody looks once in so many days. */
  private static final long DAYS_WITHOUT_A_DAY = 30;

  private final Validations validations;
  private final Liquidations liquidations;
  private final Revenue revenue;
  private final CaseClocks clocks;
  private final Due due;

  ValidationMoney(
      Validations validations,
      Liquidations liquidations,
      Revenue revenue,
      CaseClocks clocks,
      Due due) {
    this.validations = validations;
    this.liquidations = liquidations;
    this.revenue = revenue;
    this.clocks = clocks;
    this.due = due;
  }

  /** Whether the entry is liquidated; nobody changes that until the transaction ends. */
  public boolean isLiquidated(DelegateExecution execution) {
    return liquidations.isLiquidated(validations.get(execution.getProcessBusinessKey()));
  }

  /** The day by which the entry is to be liquidated. */
  public Date dueDate(DelegateExecution execution) {
    return clocks
        .find(execution.getProcessBusinessKey(), ClockKind.LIQUIDATION_DUE)
        .filter(clock -> clock.state() == ClockState.OPEN)
        .map(clock -> due.startOf(clock.due()))
        .orElseGet(() -> due.inDays(DAYS_WITHOUT_A_DAY));
  }

  /** Whether the case bills or refunds what liquidation found. */
  public boolean isInstructed(DelegateExecution execution) {
    return instructed(execution).isPresent();
  }

  /** The instruction to bill or refund. */
  public String instruction(DelegateExecution execution) {
    return instructed(execution).orElseThrow().id();
  }

  private Optional<RevenueInstruction> instructed(DelegateExecution execution) {
    return revenue.of(List.of(execution.getProcessBusinessKey())).stream().findFirst();
  }
}
