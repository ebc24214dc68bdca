package org.centerline.revenue.port;

import java.util.Objects;
import java.util.Optional;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CaseMessages;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.RejectionReason;
import org.centerline.revenue.Settlements;
import org.centerline.revenue.port.PortInstructions.Told;
import org.springframework.stereotype.Component;

/** Does what the messages of a port's system come to. */
@Component
class PortEffects {

  private final PortInbox inbox;
  private final PortInstructions instructions;
  private final InstructionCourse course;
  private final Settlements settlements;
  private final CaseMessages processes;
  private final CaseLog log;

  PortEffects(
      PortInbox inbox,
      PortInstructions instructions,
      InstructionCourse course,
      Settlements settlements,
      CaseMessages processes,
      CaseLog log) {
    this.inbox = inbox;
    this.instructions = instructions;
    this.course = course;
    this.settlements = settlements;
    this.processes = processes;
    this.log = log;
  }

  /** Brings a held instruction to what its messages come to. */
  void apply(Told told) {
    PortStanding standing = PortStanding.of(told.told(), inbox.of(told.id()));
    if (standing.kept().equals(told.standing())) {
      return;
    }
    instructions.stand(told.id(), standing.kept());
    if (standing.state() == told.standing().state()
        && Objects.equals(standing.reason(), told.standing().reason())) {
      return;
    }
    switch (told.status()) {
      case SENT, ACKNOWLEDGED, REJECTED -> move(told, standing);
      default -> contradict(told, standing);
    }
  }

  private void move(Told told, PortStanding standing) {
    switch (standing.state()) {
      case SENT -> {}
      case ACKNOWLEDGED -> {
        course.acknowledge(told.id());
        log.record(told.caseNumber(), "PORT_ACKNOWLEDGED", "Instruction " + told.id());
      }
      default ->
          standing.whole().stream()
              .filter(one -> objection(told, one).isEmpty())
              .findFirst()
              .ifPresentOrElse(one -> settle(told, standing, one), () -> sendBack(told, standing));
    }
  }

  /**
   * One settlement of the whole settles it, in whichever order the messages come: what contradicts
   * it, before or after, is a difference for a person (docs/decisions/032).
   */
  private void settle(Told told, PortStanding standing, PortMessage.Settlement one) {
    settlements.settle(told.caseNumber(), told.id(), one.on(), one.reference());
    if (standing.state() == PortStanding.State.DISPUTED) {
      contradict(told, standing);
    }
    tellProcess(told);
  }

  private Optional<String> objection(Told told, PortMessage.Settlement one) {
    return settlements
        .impossible(told.caseNumber(), told.kind(), told.issued(), one.on())
        .or(() -> settlements.withoutRate(told.id(), one.on()));
  }

  private void sendBack(Told told, PortStanding standing) {
    if (told.status() == InstructionStatus.REJECTED) {
      contradict(told, standing);
    } else if (standing.state() == PortStanding.State.SETTLED) {
      reject(
          told,
          RejectionReason.OTHER,
          "The port's system says that it settled it. "
              + objection(told, standing.whole().get(0)).orElseThrow());
    } else {
      reject(told, standing.reasonCode(), standing.reason());
    }
  }

  private void reject(Told told, RejectionReason code, String reason) {
    course.reject(told.id(), code, reason);
    log.record(told.caseNumber(), "PORT_REJECTED", told.id() + ": " + reason);
    tellProcess(told);
  }

  private void tellProcess(Told told) {
    processes.tell(
        PortRevenueProcess.Message.PORT_ANSWERED,
        told.caseNumber(),
        new CaseMessages.Waiting(PortRevenueProcess.Variable.INSTRUCTION, told.id()));
  }

  /** What was settled, rejected or cancelled stays so until a person has looked. */
  private void contradict(Told told, PortStanding standing) {
    if (standing.state() == PortStanding.State.SENT) {
      return;
    }
    String reason =
        standing.reason() == null
            ? "The port's system says %s of an instruction that is %s"
                .formatted(standing.state(), told.status())
            : standing.reason();
    if (standing.reasonCode() != null) {
      course.contradict(told.id(), standing.reasonCode(), reason);
    }
    log.record(told.caseNumber(), "PORT_CONTRADICTS", told.id() + ": " + reason);
  }
}
