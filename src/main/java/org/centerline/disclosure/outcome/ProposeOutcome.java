package org.centerline.disclosure.outcome;

import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.tender.DecideTenderDelay;
import org.centerline.disclosure.tender.TenderPorts;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureCriterion;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.MaximumPenalty;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * An FP&amp;F officer proposes what becomes of the disclosure and its penalty, within what the law
 * allows (19 CFR 162.74(a); 19 USC 1592(c)).
 */
@Component
class ProposeOutcome extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Step {
    PROPOSE,
    CALCULATE
  }

  private final CalculationFirst calculationFirst;
  private final OutcomeAdvice advice;
  private final OutcomeProposals proposals;
  private final RebuttalFindings findings;
  private final TenderPorts ports;
  private final PenaltyBills bills;
  private final Docket docket;
  private final CaseLog log;
  private final int leastReasonAgainstAdvice;

  /**
   * Whoever departs from the law's advice says why, in more than a word: policy.
   *
   * @param leastReasonAgainstAdvice in characters
   */
  ProposeOutcome(
      OutcomeFactSheet facts,
      CalculationFirst calculationFirst,
      OutcomeAdvice advice,
      OutcomeProposals proposals,
      RebuttalFindings findings,
      TenderPorts ports,
      PenaltyBills bills,
      Docket docket,
      CaseLog log,
      @Value("${centerline.disclosure.least-reason-against-advice:40}")
          int leastReasonAgainstAdvice) {
    super(
        DisclosureProcess.Task.PROPOSE_OUTCOME,
        facts,
        Set.of(
            Answer.OUTCOME_STEP,
            Answer.VALIDITY,
            Answer.CULPABILITY,
            Answer.NOT_COVERED,
            Answer.DUTIABLE_VALUE,
            Answer.DOMESTIC_VALUE,
            Answer.PENALTY,
            Answer.REASON,
            Answer.REBUTTAL_FINDING),
        Set.of(Fact.RETURNED_NOTE, Fact.REBUTTAL));
    this.calculationFirst = calculationFirst;
    this.advice = advice;
    this.proposals = proposals;
    this.findings = findings;
    this.ports = ports;
    this.bills = bills;
    this.docket = docket;
    this.log = log;
    this.leastReasonAgainstAdvice = leastReasonAgainstAdvice;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(
        Fact.RETURNED_NOTE,
        proposals.find(opened.caseNumber()).map(OutcomeProposal::returnedNote).orElse(""));
    shown.put(Fact.REBUTTAL, findings.rebuttals(opened.caseNumber()));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    int submissions = docket.lock(caseNumber).submissions();
    Step step =
        answers.text(Answer.OUTCOME_STEP, TEXT_LENGTH).isEmpty()
            ? Step.PROPOSE
            : answers.choice(Answer.OUTCOME_STEP, Step.class);
    switch (step) {
      case PROPOSE -> propose(task, answers, submissions);
      case CALCULATE -> calculationFirst.ask(caseNumber, answers);
    }
    return Map.of(DisclosureProcess.Variable.OUTCOME_STEP, step.name());
  }

  private void propose(OpenedTask task, Answers answers, int submissions) {
    String caseNumber = task.caseNumber();
    ports.refuseWithout(caseNumber);
    findings.take(task, answers);
    OutcomeAdvice.Advice advised = advice.of(caseNumber);
    OutcomeProposal proposal = proposal(task.actor(), answers, advised, submissions);
    bills.refuseWithoutPort(caseNumber, proposal);
    proposals.add(caseNumber, proposal);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_APPROVAL);
    log.record(
        caseNumber,
        "OUTCOME_PROPOSED",
        "%s\nReason: %s".formatted(proposal.inWords(), proposal.reason()));
  }

  private OutcomeProposal proposal(
      String actor, Answers answers, OutcomeAdvice.Advice advised, int submissions) {
    DisclosureOutcome outcome = answers.choice(Answer.VALIDITY, DisclosureOutcome.class);
    Culpability culpability = answers.choice(Answer.CULPABILITY, Culpability.class);
    refuseUnknown(advised.basis().statute(), culpability);
    Money dutiable = amount(answers, Answer.DUTIABLE_VALUE);
    Money domestic = amount(answers, Answer.DOMESTIC_VALUE);
    Money penalty = amount(answers, Answer.PENALTY);
    if (penalty == null && outcome != DisclosureOutcome.INVALID) {
      throw new TaskRefused(
          "penalty is required, 0 for none; only the penalty track sets it later");
    }
    if (penalty != null && penalty.isPositive()) {
      refuseUnknown(advised.lacksLoss(outcome, culpability));
      refuseBeyond(penalty, advised.basis().with(dutiable, domestic).limit(outcome, culpability));
    }
    boolean against =
        outcome.isAgainst(advised.opinion().validity()) || advised.isUnverified(outcome);
    return new OutcomeProposal(
        actor,
        outcome,
        culpability,
        outcome == DisclosureOutcome.VALID_IN_PART
            ? answers.requiredText(Answer.NOT_COVERED, TEXT_LENGTH)
            : null,
        dutiable,
        domestic,
        penalty,
        reason(answers, against, advised),
        against,
        AdviceWords.criteria(advised),
        DecideTenderDelay.inWords(advised.tender()),
        enclosed(outcome, advised),
        submissions,
        null,
        null);
  }

  /** A denial for a formal investigation comes with the writing that records it (162.74(g)). */
  private static String enclosed(DisclosureOutcome outcome, OutcomeAdvice.Advice advised) {
    boolean timing =
        advised.opinion().criteria().get(DisclosureCriterion.TIMING)
            == DisclosureCriterion.Outcome.FAILED;
    return outcome == DisclosureOutcome.INVALID && timing ? advised.writing() : null;
  }

  private static Money amount(Answers answers, String name) {
    return answers.text(name, TEXT_LENGTH).isPresent() ? answers.money(name) : null;
  }

  static void refuseUnknown(PenaltyStatute statute, Culpability culpability) {
    if (!statute.knows(culpability)) {
      throw new TaskRefused(PenaltyStatute.UNKNOWN_CULPABILITY);
    }
  }

  private static void refuseUnknown(boolean loss) {
    if (loss) {
      throw new TaskRefused(
          "The limit of the penalty depends on the loss, which is not known (19 USC 1592(c),"
              + " 1593a(c)); nobody calculated or stated it");
    }
  }

  private static void refuseBeyond(Money penalty, MaximumPenalty limit) {
    if (penalty.compareTo(limit.amount()) > 0) {
      throw new TaskRefused(
          "A penalty of $%s is more than the law allows: at most %s"
              .formatted(penalty, limit.inWords()));
    }
  }

  private String reason(Answers answers, boolean against, OutcomeAdvice.Advice advised) {
    String reason = answers.requiredText(Answer.REASON, TEXT_LENGTH);
    if (against && reason.length() < leastReasonAgainstAdvice) {
      throw new TaskRefused(
          "The law advises otherwise (%s) A proposal against it needs a reason of at least %d characters"
              .formatted(AdviceWords.advice(advised), leastReasonAgainstAdvice));
    }
    return reason;
  }
}
