package org.centerline.consultation;

import java.util.Map;
import java.util.Set;
import org.centerline.consultation.ConsultationProcess.Answer;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/** An import specialist of the Center that is asked gives its answer. */
@Component
class AnswerConsultation extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private final Consulting consulting;

  AnswerConsultation(ConsultationFactSheet facts, Consulting consulting) {
    super(
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        facts,
        Set.of(Answer.CONSULTATION_ANSWER),
        Set.of());
    this.consulting = consulting;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    consulting.answer(
        task.caseNumber(), answers.requiredText(Answer.CONSULTATION_ANSWER, TEXT_LENGTH));
    return Map.of();
  }
}
