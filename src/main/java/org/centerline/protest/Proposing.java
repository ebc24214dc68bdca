package org.centerline.protest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.consultation.Consulting;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.uniformity.Precedents;
import org.springframework.stereotype.Component;

/** Checks what a specialist proposes, and keeps it. */
@Component
class Proposing {

  private static final Map<String, ClassCode> REFUNDS =
      Map.of(
          Answer.REFUND_DUTY, ClassCode.DUTY,
          Answer.REFUND_MPF, ClassCode.MERCHANDISE_PROCESSING,
          Answer.REFUND_HMF, ClassCode.HARBOR_MAINTENANCE,
          Answer.REFUND_ANTIDUMPING, ClassCode.ANTIDUMPING,
          Answer.REFUND_COUNTERVAILING, ClassCode.COUNTERVAILING);

  /** What a proposal answers in the form. */
  static final Set<String> ANSWERS = answers();

  private static final int REASON_LENGTH = 4000;

  /** What a review can come to; a protest is rejected at its screening, before it. */
  private enum Proposed {
    ALLOWED,
    ALLOWED_IN_PART,
    DENIED
  }

  private final RefundCheck refundCheck;
  private final Protests protests;
  private final Proposals proposals;
  private final Precedents precedents;
  private final List<DecisionConstraint> constraints;
  private final Consulting consulting;
  private final CaseLog log;

  Proposing(
      RefundCheck refundCheck,
      Protests protests,
      Proposals proposals,
      Precedents precedents,
      List<DecisionConstraint> constraints,
      Consulting consulting,
      CaseLog log) {
    this.refundCheck = refundCheck;
    this.protests = protests;
    this.proposals = proposals;
    this.precedents = precedents;
    this.constraints = constraints;
    this.consulting = consulting;
    this.log = log;
  }

  private static Set<String> answers() {
    Set<String> names = new HashSet<>(REFUNDS.keySet());
    names.add(Answer.OUTCOME);
    names.add(Answer.REASON);
    names.add(Answer.DIFFERS_REASON);
    names.add(Answer.REFUND_PAYEE);
    names.add(Answer.PAYEE_NUMBER);
    names.add(Answer.ADVICE);
    names.add(Answer.ADVICE_REASON);
    return Set.copyOf(names);
  }

  /**
   * Keeps a proposal.
   *
   * @return whether the protest is one with those of other parties
   * @throws TaskRefused with a sentence, where it breaks a rule
   */
  boolean propose(OpenedTask task, Answers answers) {
    ProtestOutcome outcome =
        ProtestOutcome.valueOf(answers.choice(Answer.OUTCOME, Proposed.class).name());
    checkConstraints(task.caseNumber(), outcome);
    String reason = answers.requiredText(Answer.REASON, REASON_LENGTH);
    Map<String, Money> refunds = refunds(answers);
    Money total = refunds.values().stream().reduce(Money.ZERO, Money::plus);
    RefundCheck.Stake stake = refundCheck.check(task.caseNumber(), outcome, total);
    if (stake.advised()) {
      consulting.weigh(task.caseNumber(), answers);
    }
    Optional<String> differs =
        precedents.justify(task.caseNumber(), outcome.isAllowance(), answers);
    proposals.propose(
        task.caseNumber(),
        outcome,
        reason,
        differs.orElse(null),
        refunds,
        payee(task.caseNumber(), answers),
        task.actor(),
        CaseStatus.AWAITING_APPROVAL);
    log.record(
        task.caseNumber(),
        "DETERMINATION_PROPOSED",
        "%s, refund of $%s: %s".formatted(outcome.words(), total, reason),
        null,
        outcome.name());
    return stake.joined();
  }

  private void checkConstraints(String caseNumber, ProtestOutcome outcome) {
    for (DecisionConstraint constraint : constraints) {
      constraint
          .objection(caseNumber, outcome)
          .ifPresent(
              sentence -> {
                throw new TaskRefused(sentence);
              });
    }
  }

  private RefundPayee payee(String caseNumber, Answers answers) {
    RefundPayee payee = RefundPayee.of(answers);
    if (payee.due() == RefundPayee.Due.FILER
        && !RefundPayee.isAsked(protests.get(caseNumber).filerRole())) {
      throw new TaskRefused(
          "The refund of an importer's own or its agent's protest is due to the importer of record (19 CFR 24.36(b))");
    }
    return payee;
  }

  private static Map<String, Money> refunds(Answers answers) {
    Map<String, Money> refunds = new LinkedHashMap<>();
    REFUNDS.forEach(
        (answer, classCode) -> {
          Money amount = answers.money(answer);
          if (amount.isPositive()) {
            refunds.put(classCode.code(), amount);
          }
        });
    return refunds;
  }
}
