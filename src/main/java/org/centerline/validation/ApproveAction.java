package org.centerline.validation;

import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.ClaimRule;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.uniformity.Precedents;
import org.centerline.validation.ValidationProcess.Answer;
import org.centerline.validation.ValidationProcess.Fact;
import org.springframework.stereotype.Component;

/** A supervisor approves an action that another officer proposed, or sends it back with a note. */
@Component
class ApproveAction extends FactSheetRule implements ClaimRule {

  private static final int NOTE_LENGTH = 4000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final Actions actions;
  private final Precedents precedents;

  ApproveAction(ValidationFactSheet facts, Actions actions, Precedents precedents) {
    super(
        ValidationProcess.Task.APPROVE_ACTION,
        facts,
        Set.of(Answer.ACTION_APPROVAL, Answer.NOTE),
        Set.of(Fact.LIKE_DECISIONS));
    this.actions = actions;
    this.precedents = precedents;
  }

  @Override
  public void claim(OpenedTask task) {
    actions.refuseSamePerson(task.caseNumber(), task.actor());
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.LIKE_DECISIONS, precedents.listed(opened.caseNumber()));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(Answer.ACTION_APPROVAL, Approval.class);
    if (approval == Approval.APPROVE) {
      actions.approve(
          task.caseNumber(),
          task.actor(),
          answers.text(Answer.NOTE, NOTE_LENGTH).orElse("No note"));
    } else {
      actions.sendBack(
          task.caseNumber(), task.actor(), answers.requiredText(Answer.NOTE, NOTE_LENGTH));
    }
    return Map.of(Answer.ACTION_APPROVAL, approval.name());
  }
}
