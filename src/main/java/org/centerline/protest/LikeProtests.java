package org.centerline.protest;

import java.util.Arrays;
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
import org.centerline.protest.LikeProtestRows.Like;
import org.centerline.protest.ProtestProcess.Answer;
import org.springframework.stereotype.Component;

/**
 * Decides like protests together: one reason and one approval, yet each protest has a proposal, a
 * determination and a notice of its own, and its own tasks are completed by its own rules.
 */
@Component
class LikeProtests {

  private static final String ALL = "ALL";
  private static final int TEXT_LENGTH = 4000;

  private final LikeProtestRows rows;
  private final CaseTasks tasks;
  private final Docket docket;
  private final CaseLog log;

  LikeProtests(LikeProtestRows rows, CaseTasks tasks, Docket docket, CaseLog log) {
    this.rows = rows;
    this.tasks = tasks;
    this.docket = docket;
    this.log = log;
  }

  /** For the form: one line for each like protest. */
  String listed(String caseNumber) {
    List<Like> alike = rows.underReview(caseNumber);
    return alike.isEmpty()
        ? "none"
        : alike.stream().map(LikeProtests::line).collect(Collectors.joining("\n"));
  }

  private static String line(Like like) {
    return "%s, protest %s, claims %s%s"
        .formatted(
            like.caseNumber(),
            like.protestNumber(),
            like.claimed() == null ? "no amount" : "$" + like.claimed(),
            like.joined() ? ", one protest with this one" : "");
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
    Set<Like> chosen = chosen(lead, named);
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

  /**
   * Those named, and those that are one protest with this one and stand on no other entries. Who
   * has entries besides, or is in somebody else's hands, is proposed by itself and waits for the
   * others' approval.
   */
  private Set<Like> chosen(OpenedTask lead, String named) {
    Set<String> numbers = numbers(named);
    List<Like> alike = rows.underReview(lead.caseNumber(), numbers);
    Set<Like> chosen = new LinkedHashSet<>();
    alike.stream().filter(like -> numbers.contains(like.caseNumber())).forEach(chosen::add);
    refuseOthers(numbers, chosen);
    if (named.equalsIgnoreCase(ALL)) {
      refuseIfMore(alike);
      chosen.addAll(alike);
    }
    refuseClaimed(chosen, lead);
    alike.stream().filter(like -> comesAlong(like, lead)).forEach(chosen::add);
    return chosen;
  }

  private static void refuseOthers(Set<String> numbers, Set<Like> chosen) {
    Set<String> others = new LinkedHashSet<>(numbers);
    chosen.forEach(like -> others.remove(like.caseNumber()));
    if (!others.isEmpty()) {
      throw new TaskRefused(
          "%s: no like protest under review; the form lists those"
              .formatted(String.join(", ", others)));
    }
  }

  private static void refuseClaimed(Set<Like> chosen, OpenedTask lead) {
    String claimed =
        chosen.stream()
            .filter(like -> !isFree(like, lead))
            .map(like -> "%s is claimed by %s".formatted(like.caseNumber(), like.assignee()))
            .collect(Collectors.joining(", "));
    if (!claimed.isEmpty()) {
      throw new TaskRefused(claimed + "; name the others, or have it handed back");
    }
  }

  private static Set<String> numbers(String named) {
    return named.isEmpty() || named.equalsIgnoreCase(ALL)
        ? Set.of()
        : new LinkedHashSet<>(Arrays.asList(named.split("[\\s,;]+")));
  }

  private static void refuseIfMore(List<Like> alike) {
    if (alike.size() == LikeProtestRows.MOST) {
      throw new TaskRefused(
          "There are %d like protests or more; name those that are decided alike"
              .formatted(LikeProtestRows.MOST));
    }
  }

  private static boolean comesAlong(Like like, OpenedTask lead) {
    return like.joined() && like.covered() && isFree(like, lead);
  }

  private static boolean isFree(Like like, OpenedTask lead) {
    return like.assignee() == null || like.assignee().equals(lead.actor());
  }

  /**
   * Refuses an approval of one protest while a part of it is not proposed like the rest.
   *
   * @throws TaskRefused with the cases that are missing
   */
  void refuseUnlessProposedAlike(String caseNumber) {
    List<String> missing = rows.notProposedAlike(caseNumber);
    if (!missing.isEmpty()) {
      throw new TaskRefused(
          ("%s: one protest with this one (19 CFR 174.15(a)), but not proposed alike yet; what is"
                  + " one protest is decided as one")
              .formatted(String.join(", ", missing)));
    }
  }

  /** An allowance refunds to each what it claims, as duty; of one protest, only once. */
  private static Map<String, Object> answersFor(Like like, Answers answers, String outcome) {
    Map<String, Object> own = new LinkedHashMap<>();
    own.put(Answer.OUTCOME, outcome);
    own.put(Answer.REASON, answers.requiredText(Answer.REASON, TEXT_LENGTH));
    answers
        .text(Answer.DIFFERS_REASON, TEXT_LENGTH)
        .ifPresent(why -> own.put(Answer.DIFFERS_REASON, why));
    if (outcome.equals(ProtestOutcome.ALLOWED.name()) && like.claimed() != null && !like.joined()) {
      own.put(Answer.REFUND_DUTY, like.claimed().toPlainString());
    }
    return own;
  }

  private void join(String caseNumber, String lead) {
    rows.join(caseNumber, lead);
    // Parties read this, and the other protests may be somebody else's.
    log.record(caseNumber, "PROPOSED_TOGETHER", "Proposed together with like protests");
  }

  /** For the form: the cases whose approval is given with this one's. */
  String approvedWith(String lead) {
    return rows.awaitingApprovalWith(lead).stream()
        .map(Like::caseNumber)
        .collect(Collectors.joining(", "));
  }

  /** Gives the approvals of all that were proposed together with this one the same answer. */
  void answerTogether(String lead, Map<String, Object> answers) {
    for (Like like : rows.awaitingApprovalWith(lead)) {
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
