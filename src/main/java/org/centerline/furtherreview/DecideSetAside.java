package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;
import org.centerline.protest.CaseGate;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** Headquarters sets a denial of further review aside, or leaves it (19 USC 1515(c)). */
@Component
class DecideSetAside extends FactSheetRule {

  private static final int REASON_LENGTH = 4000;

  private enum Decision {
    GRANT,
    DENY
  }

  private final CaseGate gate;
  private final Docket docket;
  private final Reviews reviews;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Clock clock;

  DecideSetAside(
      ReviewFactSheet facts,
      CaseGate gate,
      Docket docket,
      Reviews reviews,
      CaseClocks clocks,
      CaseLog log,
      Clock clock) {
    super(
        Task.DECIDE_SET_ASIDE,
        facts,
        Set.of(Answer.SET_ASIDE_DECISION, Answer.SET_ASIDE_REASON),
        Set.of());
    this.gate = gate;
    this.docket = docket;
    this.reviews = reviews;
    this.clocks = clocks;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.SET_ASIDE_DECISION, Decision.class);
    String reason = answers.requiredText(Answer.SET_ASIDE_REASON, REASON_LENGTH);
    String caseNumber = task.caseNumber();
    docket.lock(caseNumber);
    refuseAfterSixtyDays(caseNumber);
    if (decision == Decision.GRANT) {
      refuseBeforeTheLawsDenialIsRecorded(caseNumber);
    }
    reviews.answerSetAside(caseNumber, reason);
    clocks.complete(caseNumber, ClockKind.SET_ASIDE_ANSWER, LocalDate.now(clock));
    if (decision == Decision.GRANT) {
      log.record(caseNumber, "SET_ASIDE_GRANTED", reason);
    } else {
      reviews.moveTo(caseNumber, Standing.SET_ASIDE_DENIED);
      log.record(caseNumber, "SET_ASIDE_DENIED", reason);
    }
    return Map.of(Variable.SET_ASIDE_DECISION, decision.name());
  }

  /** What is not answered by the last day is denied by law, before the timer records it. */
  private void refuseAfterSixtyDays(String caseNumber) {
    clocks
        .find(caseNumber, ClockKind.SET_ASIDE_ANSWER)
        .filter(answer -> LocalDate.now(clock).isAfter(answer.due()))
        .ifPresent(
            answer -> {
              throw new TaskRefused(
                  "The request of %s is denied by law: it could be answered until %s (%s)"
                      .formatted(answer.fromDate(), answer.due(), answer.citation()));
            });
  }

  /** Granted before that, it would void nothing, and the law's denial would end the review. */
  private void refuseBeforeTheLawsDenialIsRecorded(String caseNumber) {
    gate.deniedByLaw(caseNumber)
        .ifPresent(
            sentence -> {
              throw new TaskRefused(
                  sentence + "; that denial is recorded first, and then voided with this");
            });
  }
}
