package org.centerline.consultation;

import java.util.Map;
import java.util.Set;
import org.centerline.consultation.ConsultationProcess.Answer;
import org.centerline.consultation.ConsultationProcess.Fact;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRule;
import org.springframework.stereotype.Component;

/** An import specialist of the Center that asked goes on without an answer. */
@Component
class AwaitConsultation implements TaskRule {

  private static final int TEXT_LENGTH = 4000;

  private final Consultations consultations;
  private final Consulting consulting;

  AwaitConsultation(Consultations consultations, Consulting consulting) {
    this.consultations = consultations;
    this.consulting = consulting;
  }

  @Override
  public String task() {
    return ConsultationProcess.Task.AWAIT_CONSULTATION;
  }

  @Override
  public Set<String> answers() {
    return Set.of(Answer.GO_ON_REASON);
  }

  @Override
  public Set<String> factNames() {
    return Set.of(Fact.CASE_NUMBER, Fact.ASKED_CENTER, Fact.ASKED);
  }

  @Override
  public Map<String, String> facts(OpenedTask task) {
    Consultation open = consultations.current(task.caseNumber(), task.consultation());
    return Map.of(
        Fact.CASE_NUMBER,
        task.caseNumber(),
        Fact.ASKED_CENTER,
        consultations.office(open).name(),
        Fact.ASKED,
        consultations.words(open));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    consulting.goOn(
        task.caseNumber(),
        task.consultation(),
        answers.requiredText(Answer.GO_ON_REASON, TEXT_LENGTH));
    return Map.of();
  }
}
