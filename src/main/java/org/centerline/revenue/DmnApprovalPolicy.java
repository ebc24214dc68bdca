package org.centerline.revenue;

import java.math.RoundingMode;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/**
 * Reads {@code processes/revenue/instruction-approval.dmn} in its newest version (decision 015), in
 * whoever's name the money was decided.
 */
@Component
class DmnApprovalPolicy implements ApprovalPolicy {

  private static final String DECISION = "instruction-approval";

  private final DecisionService decisions;
  private final CommandExecutor commands;

  DmnApprovalPolicy(DecisionService decisions) {
    this.decisions = decisions;
    this.commands = ((ServiceImpl) decisions).getCommandExecutor();
  }

  @Override
  public int approvals(RevenueKind kind, Money total) {
    long dollars = total.amount().setScale(0, RoundingMode.DOWN).longValueExact();
    return commands.execute(
        context -> context.runWithoutAuthorization(() -> evaluate(kind, dollars)));
  }

  private int evaluate(RevenueKind kind, long dollars) {
    return decisions
        .evaluateDecisionTableByKey(DECISION, Map.of("kind", kind.name(), "dollars", dollars))
        .<Integer>getSingleEntry();
  }
}
