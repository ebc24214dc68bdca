package org.centerline.amendment.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentFactSheet;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.review.Decisions.By;
import org.centerline.consultation.ConsultedOffices;
import org.centerline.consultation.Consulting;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.question.AnswerDay;
import org.centerline.question.Asking;
import org.centerline.uniformity.LikeAdvice;
import org.centerline.uniformity.Precedents;
import org.springframework.stereotype.Component;

/**
 * An import specialist accepts the new version, rejects it with a reason, or asks the filer or
 * other offices first.
 */
@Component
class ReviewAmendment extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Decision {
    ACCEPT,
    REJECT,
    ASK,
    CONSULT
  }

  private final Decisions decisions;
  private final Precedents precedents;
  private final LikeAdvice likeAdvice;
  private final Asking asking;
  private final Consulting consulting;
  private final ConsultedOffices offices;
  private final AnswerDay day;

  ReviewAmendment(
      AmendmentFactSheet facts,
      Decisions decisions,
      Precedents precedents,
      LikeAdvice likeAdvice,
      Asking asking,
      Consulting consulting,
      ConsultedOffices offices,
      AnswerDay day) {
    super(
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        facts,
        Set.of(
            Answer.AMENDMENT_DECISION,
            Answer.REASON,
            Answer.DIFFERS_REASON,
            Answer.QUESTION,
            Answer.CONSULTED_CENTER,
            Answer.ALSO_CONSULTED,
            Answer.ANSWER_BY,
            Answer.ADVICE,
            Answer.ADVICE_REASON),
        Set.of(Fact.LIKE_DECISIONS, Fact.LIKE_ADVICE));
    this.decisions = decisions;
    this.precedents = precedents;
    this.likeAdvice = likeAdvice;
    this.asking = asking;
    this.consulting = consulting;
    this.offices = offices;
    this.day = day;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.LIKE_DECISIONS, precedents.listed(opened.caseNumber()));
    shown.put(Fact.LIKE_ADVICE, likeAdvice.listed(opened.caseNumber()));
  }

  @Override
  public List<Choices> choices() {
    return List.of(offices);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Decision decision = answers.choice(Answer.AMENDMENT_DECISION, Decision.class);
    if (decision == Decision.ACCEPT || decision == Decision.REJECT) {
      consulting.weigh(task.caseNumber(), answers);
    }
    switch (decision) {
      case ACCEPT -> accept(task.caseNumber(), answers);
      case REJECT -> reject(task.caseNumber(), answers);
      case ASK ->
          asking.ask(
              task.caseNumber(),
              question(answers),
              day.of(answers, Answer.ANSWER_BY),
              "19 CFR 101.9(b)");
      case CONSULT -> consulting.ask(task.caseNumber(), answers, day.of(answers, Answer.ANSWER_BY));
    }
    return Map.of(AmendmentProcess.Variable.AMENDMENT_DECISION, decision.name());
  }

  private void accept(String caseNumber, Answers answers) {
    precedents.justify(caseNumber, true, answers);
    decisions.accept(caseNumber, reason(answers), By.PERSON);
  }

  private void reject(String caseNumber, Answers answers) {
    boolean isOpen = decisions.isOpen(caseNumber);
    if (isOpen) {
      precedents.justify(caseNumber, false, answers);
    }
    decisions.reject(caseNumber, reason(answers), isOpen ? By.PERSON : By.RULE);
  }

  private static String reason(Answers answers) {
    return answers.requiredText(Answer.REASON, TEXT_LENGTH);
  }

  private static String question(Answers answers) {
    return answers.requiredText(Answer.QUESTION, TEXT_LENGTH);
  }
}
