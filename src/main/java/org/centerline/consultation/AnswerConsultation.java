package org.centerline.consultation;

import java.util.Map;
import java.util.Set;
import org.centerline.consultation.ConsultationProcess.Answer;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/** The office that is asked gives its answer, and keeps it for others where it names nobody. */
@Component
class AnswerConsultation extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Keep {
    YES,
    NO
  }

  private final Consulting consulting;
  private final AdviceKeeping keeping;

  AnswerConsultation(ConsultationFactSheet facts, Consulting consulting, AdviceKeeping keeping) {
    super(
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        facts,
        Set.of(
            Answer.CONSULTATION_ANSWER,
            Answer.KEEP,
            Answer.HEADLINE,
            Answer.TARIFF,
            Answer.STATUTE,
            Answer.NAMES_NOBODY),
        Set.of());
    this.consulting = consulting;
    this.keeping = keeping;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String answer = answers.requiredText(Answer.CONSULTATION_ANSWER, TEXT_LENGTH);
    int position = consulting.answer(task.caseNumber(), task.consultation(), answer);
    if (answers.text(Answer.KEEP, TEXT_LENGTH).isPresent()
        && answers.choice(Answer.KEEP, Keep.class) == Keep.YES) {
      keeping.keep(task.caseNumber(), position, answer, answers);
    }
    return Map.of();
  }
}
