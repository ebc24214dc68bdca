package org.centerline.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.consultation.ConsultedOffices;
import org.centerline.consultation.Consulting;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.inquiry.InquiryProcess.Answer;
import org.centerline.question.AnswerDay;
import org.centerline.question.Asking;
import org.springframework.stereotype.Component;

/**
 * An import specialist answers a trade question, says where it belongs, or asks the asker or other
 * offices first.
 */
@Component
class AnswerInquiry extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;
  private static final String BASIS = "19 CFR 101.10";

  private enum Decision {
    ANSWER,
    REFER,
    ASK,
    CONSULT
  }

  private final AnswerWriting writing;
  private final InquiryAnswers given;
  private final Asking asking;
  private final Consulting consulting;
  private final ConsultedOffices offices;
  private final AnswerDay day;

  AnswerInquiry(
      InquiryFactSheet facts,
      AnswerWriting writing,
      InquiryAnswers given,
      Asking asking,
      Consulting consulting,
      ConsultedOffices offices,
      AnswerDay day) {
    super(
        InquiryProcess.Task.ANSWER_INQUIRY,
        facts,
        Set.of(
            Answer.INQUIRY_DECISION,
            Answer.ADVICE,
            Answer.ADVICE_REASON,
            Answer.ANSWER,
            Answer.USED_ANSWER,
            Answer.KEEP,
            Answer.HEADLINE,
            Answer.HEADINGS,
            Answer.NAMES_NOBODY,
            Answer.REFERRED_TO,
            Answer.REASON,
            Answer.CONSULTED_CENTER,
            Answer.ALSO_CONSULTED,
            Answer.QUESTION,
            Answer.ANSWER_BY),
        Set.of());
    this.writing = writing;
    this.given = given;
    this.asking = asking;
    this.consulting = consulting;
    this.offices = offices;
    this.day = day;
  }

  @Override
  public List<Choices> choices() {
    return List.of(offices);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    Decision decision = answers.choice(Answer.INQUIRY_DECISION, Decision.class);
    if (decision == Decision.ANSWER || decision == Decision.REFER) {
      consulting.weigh(caseNumber, answers);
    }
    switch (decision) {
      case ANSWER -> writing.write(caseNumber, answers);
      case REFER ->
          given.refer(
              caseNumber,
              answers.choice(Answer.REFERRED_TO, Referral.class),
              answers.requiredText(Answer.REASON, TEXT_LENGTH));
      case ASK ->
          asking.ask(caseNumber, question(answers), day.of(answers, Answer.ANSWER_BY), BASIS);
      case CONSULT -> consulting.ask(caseNumber, answers, day.of(answers, Answer.ANSWER_BY));
    }
    return Map.of(InquiryProcess.Variable.INQUIRY_DECISION, decision.name());
  }

  private static String question(Answers answers) {
    return answers.requiredText(Answer.QUESTION, TEXT_LENGTH);
  }
}
