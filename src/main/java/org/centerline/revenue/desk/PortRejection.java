package org.centerline.revenue.desk;

import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.revenue.InstructionCourse;
import org.centerline.revenue.PortRevenueProcess.Answer;
import org.centerline.revenue.RejectionReason;
import org.springframework.stereotype.Component;

/** A port's cashier says why the port cannot carry an instruction out. */
@Component
class PortRejection {

  private static final int CODE_LENGTH = 40;

  private final InstructionCourse course;
  private final CaseLog log;

  PortRejection(InstructionCourse course, CaseLog log) {
    this.course = course;
    this.log = log;
  }

  void record(OpenedTask task, Answers answers) {
    String words = answers.requiredText(Answer.PORT_REASON, InstructionCourse.REASON_LENGTH);
    RejectionReason code = code(answers);
    String reason = code == RejectionReason.OTHER ? words : code.words() + ": " + words;
    course.reject(task.instruction(), code, reason);
    log.record(task.caseNumber(), "PORT_REJECTED", task.instruction() + ": " + reason);
  }

  /** Forms of cases that began before do not ask. */
  private static RejectionReason code(Answers answers) {
    return answers.text(Answer.REJECTION_CODE, CODE_LENGTH).isEmpty()
        ? RejectionReason.OTHER
        : answers.choice(Answer.REJECTION_CODE, RejectionReason.class);
  }
}
