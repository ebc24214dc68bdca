package org.centerline.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.consultation.Consultations;
import org.centerline.consultation.Consulting;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.question.Asking;
import org.springframework.stereotype.Component;

/**
 * An import specialist accepts the new version, rejects it with a reason, or asks the filer or
 * another Center first.
 */
@Component
class ReviewAmendment extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;
  private static final int DAYS_TO_ANSWER = 30;
  private static final int MOST_DAYS = 180;

  private enum Decision {
    ACCEPT,
    REJECT,
    ASK,
    CONSULT
  }

  private enum Advice {
    FOLLOWED,
    NOT_FOLLOWED
  }

  private final Decisions decisions;
  private final Asking asking;
  private final Consulting consulting;
  private final Consultations consultations;
  private final Clock clock;

  ReviewAmendment(
      AmendmentFactSheet facts,
      Decisions decisions,
      Asking asking,
      Consulting consulting,
      Consultations consultations,
      Clock clock) {
    super(
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        facts,
        Set.of(
            Answer.AMENDMENT_DECISION,
            Answer.REASON,
            Answer.QUESTION,
            Answer.CONSULTED_CENTER,
            Answer.ANSWER_BY,
            Answer.ADVICE),
        Set.of());
    this.decisions = decisions;
    this.asking = asking;
    this.consulting = consulting;
    this.consultations = consultations;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.AMENDMENT_DECISION, Decision.class);
    if (decision == Decision.ACCEPT || decision == Decision.REJECT) {
      weighAdvice(task.caseNumber(), answers);
    }
    switch (decision) {
      case ACCEPT -> decisions.accept(task.caseNumber(), reason(answers));
      case REJECT -> decisions.reject(task.caseNumber(), reason(answers));
      case ASK ->
          asking.ask(task.caseNumber(), question(answers), answerBy(answers), "19 CFR 101.9(b)");
      case CONSULT ->
          consulting.ask(
              task.caseNumber(),
              answers.requiredText(Answer.CONSULTED_CENTER, TEXT_LENGTH),
              question(answers),
              answerBy(answers));
    }
    return Map.of(AmendmentProcess.Variable.AMENDMENT_DECISION, decision.name());
  }

  private void weighAdvice(String caseNumber, Answers answers) {
    if (consultations.isUnweighed(caseNumber)) {
      consulting.decided(
          caseNumber, answers.choice(Answer.ADVICE, Advice.class) == Advice.FOLLOWED);
    }
  }

  private static String reason(Answers answers) {
    return answers.requiredText(Answer.REASON, TEXT_LENGTH);
  }

  private static String question(Answers answers) {
    return answers.requiredText(Answer.QUESTION, TEXT_LENGTH);
  }

  private LocalDate answerBy(Answers answers) {
    LocalDate today = LocalDate.now(clock);
    if (answers.text(Answer.ANSWER_BY, TEXT_LENGTH).isEmpty()) {
      return today.plusDays(DAYS_TO_ANSWER);
    }
    LocalDate day = answers.date(Answer.ANSWER_BY);
    LocalDate last = today.plusDays(MOST_DAYS);
    if (!day.isAfter(today) || day.isAfter(last)) {
      throw new TaskRefused(
          "An answer can be wanted by a day after today, %s, and by %s at the latest"
              .formatted(today, last));
    }
    return day;
  }
}
