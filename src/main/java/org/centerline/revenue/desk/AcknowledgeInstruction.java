package org.centerline.revenue.desk;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.springframework.stereotype.Component;

/** A port's cashier takes an instruction on, or says why the port cannot carry it out. */
@Component
class AcknowledgeInstruction extends FactSheetRule {

  private enum Acknowledgement {
    ACKNOWLEDGED,
    REJECTED
  }

  private final InstructionCourse course;
  private final PortRejection rejection;
  private final CaseLog log;

  AcknowledgeInstruction(
      InstructionFacts facts, InstructionCourse course, PortRejection rejection, CaseLog log) {
    super(
        PortRevenueProcess.Task.ACKNOWLEDGE_INSTRUCTION,
        facts,
        Set.of(Answer.ACKNOWLEDGEMENT, Answer.REJECTION_CODE, Answer.PORT_REASON),
        Set.of());
    this.course = course;
    this.rejection = rejection;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Acknowledgement answer = answers.choice(Answer.ACKNOWLEDGEMENT, Acknowledgement.class);
    if (answer == Acknowledgement.ACKNOWLEDGED) {
      course.acknowledge(task.instruction());
      log.record(task.caseNumber(), "PORT_ACKNOWLEDGED", "Instruction " + task.instruction());
    } else {
      rejection.record(task, answers);
    }
    return Map.of(PortRevenueProcess.Variable.ACKNOWLEDGEMENT, answer.name());
  }
}
