package org.centerline.revenue;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;

/** A case's instructions, for models. */
@ForModels
public class RevenueInstructions {

  private static final String UNSENT = "unsentInstructions";

  private final Instructions instructions;
  private final Approvals approvals;
  private final Due due;

  RevenueInstructions(Instructions instructions, Approvals approvals, Due due) {
    this.instructions = instructions;
    this.approvals = approvals;
    this.due = due;
  }

  /**
   * The ids of the case's instructions that no process works yet; from now on the one that asks
   * does. The engine asks once for each of them and once more, so they are read once and kept for
   * the transaction.
   */
  @SuppressWarnings("unchecked")
  public List<String> of(DelegateExecution execution) {
    if (execution.getVariable(UNSENT) instanceof List<?> known) {
      return (List<String>) known;
    }
    List<String> unsent = instructions.takeUp(execution.getProcessBusinessKey());
    execution.setVariable(UNSENT, Variables.untypedValue(unsent, true));
    return unsent;
  }

  /** The code of the port that an instruction is for. */
  public String portOf(String instruction) {
    return instructions.terms(instruction).port();
  }

  /** The start of the last day to carry it out. */
  public Date dueDate(String instruction) {
    return due.startOf(instructions.terms(instruction).dueOn());
  }

  /** Whether somebody has to approve the instruction before it may leave. */
  public boolean approvalDue(String instruction) {
    return approvals.isDue(instruction);
  }
}
