package org.centerline.revenue;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;

/** A case's instructions, for models. */
@ForModels
public class RefundInstructions {

  private final Instructions instructions;
  private final Due due;

  RefundInstructions(Instructions instructions, Due due) {
    this.instructions = instructions;
    this.due = due;
  }

  /** Whether a port has something to pay or collect. */
  public boolean due(DelegateExecution execution) {
    return !of(execution).isEmpty();
  }

  /** The ids of the case's instructions that no port has been told of. */
  public List<String> of(DelegateExecution execution) {
    return instructions.of(List.of(execution.getProcessBusinessKey())).stream()
        .filter(instruction -> instruction.status() == InstructionStatus.CREATED)
        .map(RevenueInstruction::id)
        .toList();
  }

  /** The code of the port that an instruction is for. */
  public String portOf(String instruction) {
    return instructions.get(instruction).port();
  }

  /** The start of the last day to carry it out. */
  public Date dueDate(String instruction) {
    return due.startOf(instructions.get(instruction).dueOn());
  }
}
