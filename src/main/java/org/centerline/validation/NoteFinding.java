package org.centerline.validation;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.validation.ValidationProcess.Answer;
import org.springframework.stereotype.Component;

/** The port of entry takes note of a high risk, while the Center goes on. */
@Component
class NoteFinding extends FactSheetRule {

  private final CaseLog log;

  NoteFinding(PortFacts facts, CaseLog log) {
    super(ValidationProcess.Task.NOTE_FINDING, facts, Set.of(Answer.NOTED), Set.of());
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    answers.confirmed(Answer.NOTED);
    log.record(
        task.caseNumber(), "RISK_NOTED", "Port %s took note of the finding".formatted(task.port()));
    return Map.of();
  }
}
