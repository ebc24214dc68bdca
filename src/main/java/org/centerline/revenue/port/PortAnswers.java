package org.centerline.revenue.port;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.ForModels;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Instructions;
import org.springframework.beans.factory.annotation.Value;

/** What a port's system has answered, for models. */
@ForModels
public class PortAnswers {

  private final Instructions instructions;
  private final Clock clock;
  private final Duration patience;

  PortAnswers(
      Instructions instructions,
      Clock clock,
      @Value("${centerline.ports.ask-after:PT4H}") Duration patience) {
    this.instructions = instructions;
    this.clock = clock;
    this.patience = patience;
  }

  /** Whether the port has settled the instruction. */
  public boolean isSettled(String instruction) {
    return status(instruction) == InstructionStatus.SETTLED;
  }

  /** Whether the port has rejected it, or its messages contradict each other. */
  public boolean isRejected(String instruction) {
    return status(instruction) == InstructionStatus.REJECTED;
  }

  private InstructionStatus status(String instruction) {
    return instructions.get(instruction).status();
  }

  /** When the port is asked where it has said nothing. */
  public Date askAt(DelegateExecution execution) {
    return Date.from(clock.instant().plus(patience));
  }
}
