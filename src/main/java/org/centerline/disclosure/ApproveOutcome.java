package org.centerline.disclosure;

import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** A second FP&amp;F officer, never who proposed it, approves the outcome or sends it back. */
@Component
class ApproveOutcome extends FactSheetRule {

  private static final int NOTE_LENGTH = 4000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final OutcomeProposals proposals;
  private final Docket docket;
  private final CaseLog log;

  ApproveOutcome(OutcomeFactSheet facts, OutcomeProposals proposals, Docket docket, CaseLog log) {
    super(
        DisclosureProcess.Task.APPROVE_OUTCOME,
        facts,
        Set.of(Answer.OUTCOME_APPROVAL, Answer.NOTE),
        Set.of(Fact.PROPOSED_OUTCOME, Fact.PROPOSED_REASON, Fact.PROPOSED_BY));
    this.proposals = proposals;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    OutcomeProposal proposal = proposals.get(opened.caseNumber());
    shown.put(Fact.PROPOSED_OUTCOME, proposal.inWords());
    shown.put(Fact.PROPOSED_REASON, proposal.reason());
    shown.put(Fact.PROPOSED_BY, proposal.proposedBy());
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(Answer.OUTCOME_APPROVAL, Approval.class);
    if (approval == Approval.APPROVE) {
      approve(task, answers.text(Answer.NOTE, NOTE_LENGTH).orElse("No note"));
    } else {
      sendBack(task, answers.requiredText(Answer.NOTE, NOTE_LENGTH));
    }
    return Map.of(DisclosureProcess.Variable.OUTCOME_APPROVAL, approval.name());
  }

  private void approve(OpenedTask task, String note) {
    refuseSamePerson(proposals.approve(task.caseNumber(), task.actor()));
    log.record(task.caseNumber(), "OUTCOME_APPROVED", note);
  }

  private void sendBack(OpenedTask task, String note) {
    refuseSamePerson(proposals.sendBack(task.caseNumber(), task.actor(), note));
    docket.moveTo(task.caseNumber(), CaseStatus.UNDER_REVIEW);
    log.record(task.caseNumber(), "OUTCOME_RETURNED", note);
  }

  private static void refuseSamePerson(boolean another) {
    if (!another) {
      throw new TaskRefused("Nobody approves what they proposed; another person must decide this");
    }
  }
}
