package org.centerline.protest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.CaseTasks;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestProcess.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides like protests together: one reason and one approval, yet each protest has a proposal, a
 * determination and a notice of its own, and its own tasks are completed by its own rules.
 */
@Component
class LikeProtests {

  private static final String ALL = "ALL";
  private static final int MOST = 200;
  private static final int TEXT_LENGTH = 4000;

  private final JdbcClient jdbc;
  private final CaseTasks tasks;
  private final Docket docket;
  private final CaseLog log;

  LikeProtests(JdbcClient jdbc, CaseTasks tasks, Docket docket, CaseLog log) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.docket = docket;
    this.log = log;
  }

  /** A protest under review like another one, with its open task. */
  record Like(
      String caseNumber, String protestNumber, BigDecimal claimed, String taskId, boolean joined) {}

  /**
   * Under review in the same Center: of the same importer, decision and claimed classification, or
   * one protest with it ({@link Consolidation}). An exporter's or producer's stays apart, for what
   * it says is confidential (19 CFR 174.15(b)).
   */
  List<Like> underReview(String caseNumber) {
    return jdbc.sql(
            """
            select distinct other.case_number, other.protest_number,
                other.claim_refund as claimed, task.task_id, yours.lead is not null as joined
            from protest mine
            left join protest_consolidation ours on ours.case_number = mine.case_number
            join protest other on other.importer_number = mine.importer_number
                and other.case_number <> mine.case_number
            left join protest_consolidation yours
                on yours.case_number = other.case_number and yours.lead = ours.lead
            join docket_case file on file.case_number = other.case_number
                and file.status = 'UNDER_REVIEW'
            join open_task task on task.case_number = other.case_number
                and task.definition_key = :review
            join open_task my_task on my_task.case_number = mine.case_number
                and my_task.definition_key = :review and my_task.pool = task.pool
            where mine.case_number = :caseNumber
              and (yours.lead is not null or other.decision = mine.decision
                  and other.claim_hts is not distinct from mine.claim_hts
                  and 'EXPORTER_PRODUCER' not in (mine.filer_role, other.filer_role))
            order by other.case_number limit :most""")
        .param("review", ProtestProcess.Task.REVIEW_PROTEST)
        .param("caseNumber", caseNumber)
        .param("most", MOST)
        .query(Like.class)
        .list();
  }

  /** For the form: one line for each like protest. */
  String listed(String caseNumber) {
    List<Like> alike = underReview(caseNumber);
    return alike.isEmpty()
        ? "none"
        : alike.stream().map(LikeProtests::line).collect(Collectors.joining("\n"));
  }

  private static String line(Like like) {
    return "%s, protest %s, claims %s"
        .formatted(
            like.caseNumber(),
            like.protestNumber(),
            like.claimed() == null ? "no amount" : "$" + like.claimed());
  }

  /**
   * Proposes for like protests what was proposed for this one: for those that the answer names, and
   * for those that are one protest with it, which are decided with it or not at all.
   */
  void proposeAlike(OpenedTask lead, Answers answers, boolean joined) {
    String named = answers.text(Answer.ALSO_DECIDE, TEXT_LENGTH).orElse("");
    if (named.isEmpty() && !joined) {
      return;
    }
    List<Like> alike = underReview(lead.caseNumber());
    Set<Like> chosen = new LinkedHashSet<>(chosen(named, alike));
    if (joined) {
      alike.stream().filter(Like::joined).forEach(chosen::add);
      refuseIfElsewhere(lead.caseNumber(), chosen);
    }
    String outcome = answers.requiredText(Answer.OUTCOME, TEXT_LENGTH);
    if (outcome.equals(ProtestOutcome.ALLOWED_IN_PART.name())
        && !chosen.stream().allMatch(Like::joined)) {
      throw new TaskRefused(
          "What is allowed in part differs from protest to protest; decide those one by one");
    }
    for (Like like : chosen) {
      if (hasStatus(like.caseNumber(), CaseStatus.UNDER_REVIEW)) {
        tasks.complete(like.taskId(), answersFor(like, answers, outcome));
        join(like.caseNumber(), lead.caseNumber());
      }
    }
  }

  /**
   * A member of one protest proposes for the members after it, so some are done before their turn.
   */
  private boolean hasStatus(String caseNumber, CaseStatus status) {
    return docket.get(caseNumber).status() == status;
  }

  private void refuseIfElsewhere(String caseNumber, Set<Like> chosen) {
    Set<String> here = new HashSet<>(chosen.stream().map(Like::caseNumber).toList());
    here.add(caseNumber);
    List<String> elsewhere =
        pendingMembers(caseNumber).stream().filter(member -> !here.contains(member)).toList();
    if (!elsewhere.isEmpty()) {
      throw new TaskRefused(
          "%s: one protest with this one (19 CFR 174.15(a)), but not under review with it"
              .formatted(String.join(", ", elsewhere)));
    }
  }

  /**
   * Those that are one protest with this one, undecided and without a proposal that awaits
   * approval.
   */
  private List<String> pendingMembers(String caseNumber) {
    return jdbc.sql(
            """
            select other.case_number from protest_consolidation mine
            join protest_consolidation other using (lead)
            join docket_case file on file.case_number = other.case_number
            where mine.case_number = :caseNumber and file.determination is null
              and file.status <> 'AWAITING_APPROVAL'""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  private static List<Like> chosen(String named, List<Like> alike) {
    if (named.isEmpty()) {
      return List.of();
    }
    if (named.equalsIgnoreCase(ALL)) {
      return alike;
    }
    Set<String> numbers = Set.copyOf(Arrays.asList(named.split("[\\s,;]+")));
    List<Like> chosen = alike.stream().filter(l -> numbers.contains(l.caseNumber())).toList();
    if (chosen.size() < numbers.size()) {
      throw new TaskRefused(
          "Not every case named is a like protest under review; those are: %s"
              .formatted(alike.stream().map(Like::caseNumber).collect(Collectors.joining(", "))));
    }
    return chosen;
  }

  /** An allowance refunds to each what it claims, as duty; of one protest, only once. */
  private static Map<String, Object> answersFor(Like like, Answers answers, String outcome) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put(Answer.OUTCOME, outcome);
    own.put(Answer.REASON, answers.requiredText(Answer.REASON, TEXT_LENGTH));
    if (outcome.equals(ProtestOutcome.ALLOWED.name()) && like.claimed() != null && !like.joined()) {
      own.put(Answer.REFUND_DUTY, like.claimed().toPlainString());
    }
    return own;
  }

  private void join(String caseNumber, String lead) {
    jdbc.sql("update protest_proposal set decided_with = :lead where case_number = :caseNumber")
        .param("lead", lead)
        .param("caseNumber", caseNumber)
        .update();
    // Parties read this, and the other protests may be somebody else's.
    log.record(caseNumber, "PROPOSED_TOGETHER", "Proposed together with like protests");
  }

  /**
   * Those proposed together with this one, or one protest with it, whose approval is open, with
   * that task.
   */
  List<Like> awaitingApprovalWith(String lead) {
    return jdbc.sql(
            """
            select distinct p.case_number, p.protest_number, p.claim_refund as claimed,
                task.task_id, false as joined
            from protest_proposal proposal
            join protest p using (case_number)
            join open_task task on task.case_number = p.case_number
                and task.definition_key = :approve
            where proposal.approved_by is null
              and (proposal.decided_with = :lead or p.case_number in (
                  select other.case_number from protest_consolidation mine
                  join protest_consolidation other using (lead)
                  where mine.case_number = :lead and other.case_number <> :lead))
            order by p.case_number""")
        .param("approve", ProtestProcess.Task.APPROVE_DETERMINATION)
        .param("lead", lead)
        .query(Like.class)
        .list();
  }

  /** Gives the approvals of all that were proposed together with this one the same answer. */
  void answerTogether(String lead, Map<String, Object> answers) {
    for (Like like : awaitingApprovalWith(lead)) {
      if (isAwaitingApproval(like.caseNumber())) {
        tasks.complete(like.taskId(), answers);
      }
    }
  }

  /** One protest answers for the next, so some are done before their turn. */
  private boolean isAwaitingApproval(String caseNumber) {
    return hasStatus(caseNumber, CaseStatus.AWAITING_APPROVAL);
  }
}
