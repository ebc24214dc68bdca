package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Fact;
import org.centerline.statute.ClassCode;
import org.centerline.uniformity.Precedents;
import org.springframework.stereotype.Component;

/** A supervisor who did not propose the determination approves it or sends it back. */
@Component
class ApproveDetermination extends FactSheetRule {

  private static final int NOTE_LENGTH = 4000;

  private enum Approval {
    APPROVE,
    RETURN
  }

  private final Proposals proposals;
  private final LikeProtests likeProtests;
  private final Precedents precedents;
  private final DeemedDenial deemedDenial;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  ApproveDetermination(
      ProtestFactSheet facts,
      Proposals proposals,
      LikeProtests likeProtests,
      Precedents precedents,
      DeemedDenial deemedDenial,
      Docket docket,
      CaseLog log,
      Clock clock) {
    super(
        ProtestProcess.Task.APPROVE_DETERMINATION,
        facts,
        Set.of(Answer.APPROVAL, Answer.APPROVAL_NOTE),
        Set.of(
            Fact.PROPOSED_OUTCOME,
            Fact.PROPOSED_REASON,
            Fact.PROPOSED_REFUND,
            Fact.PROPOSED_PAYEE,
            Fact.PROPOSED_BY,
            Fact.PROPOSED_DIFFERS,
            Fact.LIKE_DECISIONS,
            Fact.DECIDED_TOGETHER));
    this.proposals = proposals;
    this.likeProtests = likeProtests;
    this.precedents = precedents;
    this.deemedDenial = deemedDenial;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    Proposal proposal = proposals.get(opened.caseNumber());
    shown.put(Fact.PROPOSED_OUTCOME, proposal.outcome().words());
    shown.put(Fact.PROPOSED_REASON, proposal.reason());
    shown.put(Fact.PROPOSED_BY, proposal.proposedBy());
    shown.put(Fact.PROPOSED_REFUND, refund(opened.caseNumber()));
    payee(proposal).ifPresent(words -> shown.put(Fact.PROPOSED_PAYEE, words));
    if (proposal.differsReason() != null) {
      shown.put(Fact.PROPOSED_DIFFERS, proposal.differsReason());
    }
    shown.put(Fact.LIKE_DECISIONS, precedents.listed(opened.caseNumber()));
    shown.put(Fact.DECIDED_TOGETHER, likeProtests.approvedWith(opened.caseNumber()));
  }

  private static Optional<String> payee(Proposal proposal) {
    return Optional.ofNullable(proposal.refundDueTo())
        .map(
            due ->
                due == RefundPayee.Due.FILER
                    ? "Who filed (%s)".formatted(proposal.payeeNumber())
                    : "The importer of record");
  }

  private String refund(String caseNumber) {
    String lines =
        proposals.refunds(caseNumber).entrySet().stream()
            .map(
                charge ->
                    "%s: $%s".formatted(ClassCode.labelOf(charge.getKey()), charge.getValue()))
            .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? "none" : lines;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Approval approval = answers.choice(Answer.APPROVAL, Approval.class);
    boolean hasOthers =
        approval == Approval.APPROVE
            ? approve(task, note(answers))
            : sendBack(task, answers.requiredText(Answer.APPROVAL_NOTE, NOTE_LENGTH));
    if (hasOthers) {
      if (approval == Approval.APPROVE) {
        likeProtests.refuseUnlessProposedAlike(task.caseNumber());
      }
      likeProtests.answerTogether(
          task.caseNumber(),
          Map.of(Answer.APPROVAL, approval.name(), Answer.APPROVAL_NOTE, note(answers)));
    }
    return Map.of(ProtestProcess.Variable.APPROVAL, approval.name());
  }

  private static String note(Answers answers) {
    return answers.text(Answer.APPROVAL_NOTE, NOTE_LENGTH).orElse("No note");
  }

  private boolean approve(OpenedTask task, String note) {
    LocalDate today = LocalDate.now(clock);
    boolean hasOthers =
        proposals
            .approve(task.caseNumber(), task.actor(), today)
            .orElseThrow(() -> notApproved(task.caseNumber(), today));
    log.record(task.caseNumber(), "DETERMINATION_APPROVED", note);
    return hasOthers;
  }

  private TaskRefused notApproved(String caseNumber, LocalDate today) {
    return deemedDenial
        .passed(caseNumber, today)
        .map(
            clock ->
                new TaskRefused(
                    "The law has denied this protest on %s (%s)"
                        .formatted(clock.due(), clock.citation())))
        .orElseGet(ApproveDetermination::samePerson);
  }

  private boolean sendBack(OpenedTask task, String note) {
    boolean hasOthers =
        proposals
            .sendBack(task.caseNumber(), task.actor(), note)
            .orElseThrow(ApproveDetermination::samePerson);
    docket.moveTo(task.caseNumber(), CaseStatus.UNDER_REVIEW);
    log.record(task.caseNumber(), "DETERMINATION_RETURNED", note);
    return hasOthers;
  }

  private static TaskRefused samePerson() {
    return new TaskRefused("Nobody approves what they proposed; another person must decide this");
  }
}
