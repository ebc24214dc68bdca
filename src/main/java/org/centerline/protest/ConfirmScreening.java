package org.centerline.protest;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Variable;
import org.springframework.stereotype.Component;

/** A person confirms a rejection, or lets a doubtful protest proceed. */
@Component
class ConfirmScreening extends FactSheetRule {

  private static final int REASON_LENGTH = 4000;

  private enum Decision {
    REJECT,
    PROCEED
  }

  private final CaseGate gate;
  private final ProtestScreening screening;
  private final Proposals proposals;
  private final Consolidation consolidation;
  private final Docket docket;
  private final CaseLog log;

  ConfirmScreening(
      ProtestFactSheet facts,
      CaseGate gate,
      ProtestScreening screening,
      Proposals proposals,
      Consolidation consolidation,
      Docket docket,
      CaseLog log) {
    super(
        ProtestProcess.Task.CONFIRM_SCREENING,
        facts,
        Set.of(Answer.SCREENING_DECISION, Answer.SCREENING_REASON),
        Set.of());
    this.gate = gate;
    this.screening = screening;
    this.proposals = proposals;
    this.consolidation = consolidation;
    this.docket = docket;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.SCREENING_DECISION, Decision.class);
    String reason = answers.requiredText(Answer.SCREENING_REASON, REASON_LENGTH);
    String caseNumber = task.caseNumber();
    gate.mustNotBeDeniedByLaw(caseNumber);
    boolean awaitsLead = false;
    if (decision == Decision.REJECT) {
      proposals.propose(
          caseNumber,
          ProtestOutcome.REJECTED,
          reason,
          null,
          Map.of(),
          RefundPayee.OPEN,
          task.actor(),
          CaseStatus.DECIDED);
      log.record(caseNumber, "REJECTION_CONFIRMED", reason);
    } else {
      awaitsLead = proceed(caseNumber, reason);
    }
    return Map.of(Variable.SCREENING_DECISION, decision.name(), Variable.AWAITS_LEAD, awaitsLead);
  }

  /** Returns whether the protest now waits for the one that it asks to follow. */
  private boolean proceed(String caseNumber, String reason) {
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "SCREENING_OVERRULED", reason);
    consolidation.admit(caseNumber);
    boolean awaitsLead = screening.awaitsLead(caseNumber);
    if (awaitsLead) {
      screening.recordWaiting(caseNumber);
    }
    return awaitsLead;
  }
}
