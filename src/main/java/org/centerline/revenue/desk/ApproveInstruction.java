package org.centerline.revenue.desk;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.Approvals;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.RejectionReason;
import org.springframework.stereotype.Component;

/** One of the people who approve a large instruction before it leaves, or send it back. */
@Component
class ApproveInstruction extends FactSheetRule {

  private static final int NOTE_LENGTH = 1000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final Approvals approvals;
  private final InstructionCourse course;
  private final CaseLog log;

  ApproveInstruction(
      InstructionFacts facts, Approvals approvals, InstructionCourse course, CaseLog log) {
    super(
        PortRevenueProcess.Task.APPROVE_INSTRUCTION,
        facts,
        Set.of(Answer.INSTRUCTION_APPROVAL, Answer.APPROVAL_NOTE),
        Set.of());
    this.approvals = approvals;
    this.course = course;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(Answer.INSTRUCTION_APPROVAL, Approval.class);
    if (approval == Approval.APPROVE) {
      approvals.approve(task.instruction(), task.actor());
      log.record(task.caseNumber(), "INSTRUCTION_APPROVED", task.instruction());
    } else {
      String note = answers.requiredText(Answer.APPROVAL_NOTE, NOTE_LENGTH);
      course.reject(
          task.instruction(), RejectionReason.OTHER, "Not approved by the Center: " + note);
      log.record(task.caseNumber(), "INSTRUCTION_RETURNED", task.instruction() + ": " + note);
    }
    return Map.of(PortRevenueProcess.Variable.INSTRUCTION_APPROVAL, approval.name());
  }
}
