package org.centerline.disclosure;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.ClaimRule;
import org.centerline.engine.FactSheet;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;

/** A second person approves what another put down, or sends it back with a note. */
public abstract class ApprovalRule extends FactSheetRule implements ClaimRule {

  private static final int NOTE_LENGTH = 4000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final String answer;
  private final SecondPerson second;
  private final String event;
  private final Docket docket;
  private final CaseLog log;

  /**
   * A rule.
   *
   * @param answer the name of the answer, and of the variable that the gateway routes on
   * @param event what is approved, as the case's log begins its events
   */
  public ApprovalRule(
      String task,
      FactSheet facts,
      String answer,
      Set<String> ownFacts,
      SecondPerson second,
      String event,
      Docket docket,
      CaseLog log) {
    super(task, facts, Set.of(answer, Answer.NOTE), new HashSet<>(ownFacts));
    this.answer = answer;
    this.second = second;
    this.event = event;
    this.docket = docket;
    this.log = log;
  }

  /** Whoever put it down would only keep it from others. */
  @Override
  public final void claim(OpenedTask task) {
    refuseSamePerson(second.mayDecide(task.caseNumber(), task.actor()));
  }

  @Override
  public final Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(answer, Approval.class);
    if (approval == Approval.APPROVE) {
      refuseApproval(task.caseNumber());
      approve(task, answers.text(Answer.NOTE, NOTE_LENGTH).orElse("No note"));
    } else {
      sendBack(task, answers.requiredText(Answer.NOTE, NOTE_LENGTH));
    }
    return Map.of(answer, approval.name());
  }

  /**
   * Refuses what may be sent back but not approved; nothing, unless a rule says so.
   *
   * @throws TaskRefused with the reason
   */
  protected void refuseApproval(String caseNumber) {}

  private void approve(OpenedTask task, String note) {
    refuseSamePerson(second.approve(task.caseNumber(), task.actor()));
    log.record(task.caseNumber(), event + "_APPROVED", note);
  }

  private void sendBack(OpenedTask task, String note) {
    refuseSamePerson(second.sendBack(task.caseNumber(), task.actor(), note));
    docket.moveTo(task.caseNumber(), CaseStatus.UNDER_REVIEW);
    log.record(task.caseNumber(), event + "_RETURNED", note);
  }

  private static void refuseSamePerson(boolean another) {
    if (!another) {
      throw new TaskRefused("Nobody approves what they proposed; another person must decide this");
    }
  }
}
