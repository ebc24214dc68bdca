package org.centerline.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.consultation.ConsultedOffices;
import org.centerline.consultation.Consulting;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.question.AnswerDay;
import org.centerline.statute.SuspensionBasis;
import org.centerline.uniformity.LikeAdvice;
import org.centerline.uniformity.Precedents;
import org.centerline.validation.ValidationProcess.Answer;
import org.centerline.validation.ValidationProcess.Fact;
import org.centerline.validation.ValidationProcess.Variable;
import org.springframework.stereotype.Component;

/** An import specialist decides what becomes of an entry summary, or what comes first. */
@Component
class ReviewSummary extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;
  private static final int DATE_LENGTH = 40;

  private enum Decision {
    REQUEST,
    PROPOSE,
    CONSULT,
    TELL_PORT,
    EXTEND,
    SUSPEND,
    TAKE,
    NO_CHANGE,
    REFER
  }

  private static final Set<Decision> ENDINGS =
      EnumSet.of(Decision.TAKE, Decision.NO_CHANGE, Decision.REFER);

  private final FilerNotices notices;
  private final Actions actions;
  private final Findings findings;
  private final LiquidationOrders liquidation;
  private final ActionGate gate;
  private final Results results;
  private final Validations validations;
  private final Precedents precedents;
  private final LikeAdvice likeAdvice;
  private final Consulting consulting;
  private final ConsultedOffices offices;
  private final AnswerDay day;

  ReviewSummary(
      ValidationFactSheet facts,
      FilerNotices notices,
      Actions actions,
      Findings findings,
      LiquidationOrders liquidation,
      ActionGate gate,
      Results results,
      Validations validations,
      Precedents precedents,
      LikeAdvice likeAdvice,
      Consulting consulting,
      ConsultedOffices offices,
      AnswerDay day) {
    super(
        ValidationProcess.Task.REVIEW_SUMMARY,
        facts,
        Set.of(
            Answer.VALIDATION_DECISION,
            Answer.ADVICE,
            Answer.ADVICE_REASON,
            Answer.QUESTION,
            Answer.CONSULTED_CENTER,
            Answer.ALSO_CONSULTED,
            Answer.ANSWER_BY,
            Answer.CHANGES,
            Answer.REASON,
            Answer.DIFFERS_REASON,
            Answer.SCHEDULED_FOR,
            Answer.SUSPENSION_BASIS),
        Set.of(Fact.LIKE_DECISIONS, Fact.LIKE_ADVICE));
    this.notices = notices;
    this.actions = actions;
    this.findings = findings;
    this.liquidation = liquidation;
    this.gate = gate;
    this.results = results;
    this.validations = validations;
    this.precedents = precedents;
    this.likeAdvice = likeAdvice;
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
    String caseNumber = task.caseNumber();
    Decision decision = answers.choice(Answer.VALIDATION_DECISION, Decision.class);
    if (ENDINGS.contains(decision)) {
      consulting.weigh(caseNumber, answers);
    }
    switch (decision) {
      case REQUEST -> notices.request(caseNumber, question(answers));
      case PROPOSE -> propose(caseNumber, answers);
      case CONSULT -> consulting.ask(caseNumber, answers, day.of(answers, Answer.ANSWER_BY));
      case TELL_PORT -> findings.tellPort(caseNumber, reason(answers));
      case EXTEND ->
          liquidation.extend(
              caseNumber,
              answers.text(Answer.SCHEDULED_FOR, DATE_LENGTH).isEmpty()
                  ? null
                  : answers.date(Answer.SCHEDULED_FOR),
              reason(answers));
      case SUSPEND ->
          liquidation.suspend(
              caseNumber,
              answers.choice(Answer.SUSPENSION_BASIS, SuspensionBasis.class),
              reason(answers));
      case TAKE -> actions.submit(caseNumber, answers);
      case NO_CHANGE -> {
        precedents.justify(caseNumber, false, answers);
        results.noChange(caseNumber, reason(answers));
      }
      case REFER -> findings.refer(caseNumber, reason(answers));
    }
    return Map.of(
        Variable.VALIDATION_DECISION,
        decision.name(),
        Variable.PORT_TO_BE_TOLD,
        decision == Decision.TELL_PORT);
  }

  private void propose(String caseNumber, Answers answers) {
    notices.propose(
        caseNumber,
        ChangeLines.read(
            answers.requiredText(Answer.CHANGES, TEXT_LENGTH),
            gate.left(validations.get(caseNumber))),
        reason(answers),
        precedents.justify(caseNumber, true, answers).orElse(null));
  }

  private static String reason(Answers answers) {
    return answers.requiredText(Answer.REASON, TEXT_LENGTH);
  }

  private static String question(Answers answers) {
    return answers.requiredText(Answer.QUESTION, TEXT_LENGTH);
  }
}
