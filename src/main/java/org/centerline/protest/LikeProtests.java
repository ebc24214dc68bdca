package org.centerline.protest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
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
  private final CaseLog log;

  LikeProtests(JdbcClient jdbc, CaseTasks tasks, CaseLog log) {
    this.jdbc = jdbc;
    this.tasks = tasks;
    this.log = log;
  }

  /** A protest under review like another one, with its open task. */
  record Like(String caseNumber, String protestNumber, BigDecimal claimed, String taskId) {}

  /** The same importer, decision and claimed classification, in the same Center, under review. */
  List<Like> underReview(String caseNumber) {
    return jdbc.sql(
            """
            select other.case_number, other.protest_number, other.claim_refund as claimed,
                task.task_id
            from protest mine
            join protest other on other.importer_number = mine.importer_number
                and other.decision = mine.decision
                and other.claim_hts is not distinct from mine.claim_hts
                and other.case_number <> mine.case_number
            join open_task task on task.case_number = other.case_number
                and task.definition_key = :review
            join open_task my_task on my_task.case_number = mine.case_number
                and my_task.definition_key = :review and my_task.pool = task.pool
            where mine.case_number = :caseNumber
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

  /** Proposes for the like protests that the answer names what was proposed for this one. */
  void proposeAlike(OpenedTask lead, Answers answers) {
    String named = answers.text(Answer.ALSO_DECIDE, TEXT_LENGTH).orElse("");
    if (named.isEmpty()) {
      return;
    }
    List<Like> alike = chosen(named, underReview(lead.caseNumber()));
    String outcome = answers.requiredText(Answer.OUTCOME, TEXT_LENGTH);
    if (outcome.equals(ProtestOutcome.ALLOWED_IN_PART.name())) {
      throw new TaskRefused(
          "What is allowed in part differs from protest to protest; decide those one by one");
    }
    for (Like like : alike) {
      tasks.complete(like.taskId(), answersFor(like, answers, outcome));
      join(like.caseNumber(), lead.caseNumber());
    }
  }

  private static List<Like> chosen(String named, List<Like> alike) {
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

  /** An allowance refunds to each what it claims, as duty. */
  private static Map<String, Object> answersFor(Like like, Answers answers, String outcome) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put(Answer.OUTCOME, outcome);
    own.put(Answer.REASON, answers.requiredText(Answer.REASON, TEXT_LENGTH));
    if (outcome.equals(ProtestOutcome.ALLOWED.name()) && like.claimed() != null) {
      own.put(Answer.REFUND_DUTY, like.claimed().toPlainString());
    }
    return own;
  }

  private void join(String caseNumber, String lead) {
    jdbc.sql("update protest_proposal set decided_with = :lead where case_number = :caseNumber")
        .param("lead", lead)
        .param("caseNumber", caseNumber)
        .update();
    log.record(caseNumber, "PROPOSED_TOGETHER", "Proposed together with case " + lead);
  }

  /** Those proposed together with this one whose approval is open, with that task. */
  List<Like> awaitingApprovalWith(String lead) {
    return jdbc.sql(
            """
            select p.case_number, p.protest_number, p.claim_refund as claimed, task.task_id
            from protest_proposal proposal
            join protest p using (case_number)
            join open_task task on task.case_number = p.case_number
                and task.definition_key = :approve
            where proposal.decided_with = :lead order by p.case_number""")
        .param("approve", ProtestProcess.Task.APPROVE_DETERMINATION)
        .param("lead", lead)
        .query(Like.class)
        .list();
  }

  /** Gives the approvals of all that were proposed together with this one the same answer. */
  void answerTogether(String lead, Map<String, Object> answers) {
    awaitingApprovalWith(lead).forEach(like -> tasks.complete(like.taskId(), answers));
  }
}
