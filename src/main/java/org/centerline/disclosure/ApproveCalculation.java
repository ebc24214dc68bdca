package org.centerline.disclosure;

import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** A supervisor who did not calculate the loss approves the calculation or sends it back. */
@Component
class ApproveCalculation extends FactSheetRule {

  private static final int NOTE_LENGTH = 4000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final Calculations calculations;
  private final Docket docket;
  private final CaseLog log;

  ApproveCalculation(LossFactSheet facts, Calculations calculations, Docket docket, CaseLog log) {
    super(
        DisclosureProcess.Task.APPROVE_CALCULATION,
        facts,
        Set.of(Answer.CALCULATION_APPROVAL, Answer.NOTE),
        Set.of());
    this.calculations = calculations;
    this.docket = docket;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(Answer.CALCULATION_APPROVAL, Approval.class);
    if (approval == Approval.APPROVE) {
      approve(task, answers.text(Answer.NOTE, NOTE_LENGTH).orElse("No note"));
    } else {
      sendBack(task, answers.requiredText(Answer.NOTE, NOTE_LENGTH));
    }
    return Map.of(DisclosureProcess.Variable.CALCULATION_APPROVAL, approval.name());
  }

  private void approve(OpenedTask task, String note) {
    refuseSamePerson(calculations.approve(task.caseNumber(), task.actor()));
    log.record(task.caseNumber(), "CALCULATION_APPROVED", note);
  }

  private void sendBack(OpenedTask task, String note) {
    refuseSamePerson(calculations.sendBack(task.caseNumber(), task.actor(), note));
    docket.moveTo(task.caseNumber(), CaseStatus.UNDER_REVIEW);
    log.record(task.caseNumber(), "CALCULATION_RETURNED", note);
  }

  private static void refuseSamePerson(boolean another) {
    if (!another) {
      throw new TaskRefused(
          "Nobody approves what they calculated; another person must decide this");
    }
  }
}
