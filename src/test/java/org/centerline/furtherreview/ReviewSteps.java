package org.centerline.furtherreview;

import java.time.LocalDate;
import java.util.Map;
import org.centerline.docket.Docket;
import org.centerline.engine.CenterRole;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.centerline.protest.FurtherReviewCriterion;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of further review, each done by the sample person whose step it is. */
final class ReviewSteps {

  static final String QUESTION =
      "Is a tablet with a detachable keyboard a portable machine of subheading 8471.30?";

  private final FurtherReviewDesk desk;
  private final Docket docket;
  private final TransactionTemplate transaction;
  private final Steps steps;
  private final Work work;

  ReviewSteps(
      FurtherReviewDesk desk,
      Docket docket,
      TransactionTemplate transaction,
      Steps steps,
      Work work) {
    this.desk = desk;
    this.docket = docket;
    this.transaction = transaction;
    this.steps = steps;
    this.work = work;
  }

  void apply(String caseNumber) {
    apply(caseNumber, null, QUESTION);
  }

  void apply(String caseNumber, LocalDate on, String question) {
    Application application =
        new Application(on, FurtherReviewCriterion.NOT_RULED_UPON, question, null);
    transaction.executeWithoutResult(
        status -> desk.apply(docket.lock(caseNumber), application, null));
  }

  void askToSetAside(String caseNumber, LocalDate on) {
    transaction.executeWithoutResult(
        status ->
            desk.askToSetAside(
                docket.lock(caseNumber), on, null, "The question was never answered"));
  }

  void allow(String caseNumber, String issue) {
    decide(caseNumber, Map.of("furtherReviewDecision", "ALLOW", "issue", issue));
  }

  void deny(String caseNumber, String reason) {
    decide(caseNumber, Map.of("furtherReviewDecision", "DENY", "furtherReviewReason", reason));
  }

  void decide(String caseNumber, Map<String, Object> answers) {
    work.complete(
        steps.person(caseNumber, CenterRole.SUPERVISOR),
        caseNumber,
        Task.DECIDE_FURTHER_REVIEW,
        answers);
  }

  void answerAtHeadquarters(String caseNumber, String outcome) {
    work.complete("hq-attorney", caseNumber, Task.REVIEW_AT_HEADQUARTERS, answer(outcome));
  }

  void answerAs(String person, String caseNumber, String outcome) {
    work.complete(person, caseNumber, Task.REVIEW_AS_DESIGNEE, answer(outcome));
  }

  private static Map<String, Object> answer(String outcome) {
    return Map.of("reviewOutcome", outcome, "reviewReason", "As the General Notes say");
  }

  void nameDesignee(String caseNumber, String designee, String tookPart) {
    work.complete(
        steps.person(caseNumber, CenterRole.DIRECTOR),
        caseNumber,
        Task.NAME_DESIGNEE,
        Map.of("designee", designee, "tookPart", tookPart));
  }

  void decideSetAside(String caseNumber, String decision) {
    work.complete(
        "hq-attorney",
        caseNumber,
        Task.DECIDE_SET_ASIDE,
        Map.of("setAsideDecision", decision, "setAsideReason", "The record shows why"));
  }
}
