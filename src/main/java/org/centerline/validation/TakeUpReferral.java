package org.centerline.validation;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.validation.ValidationProcess.Answer;
import org.springframework.stereotype.Component;

/** The port of entry takes up what a Center referred to it for enforcement (19 USC 1592; D5). */
@Component
class TakeUpReferral extends FactSheetRule {

  private static final int REFERENCE_LENGTH = 200;

  private final CaseLog log;

  TakeUpReferral(PortFacts facts, CaseLog log) {
    super(ValidationProcess.Task.TAKE_UP_REFERRAL, facts, Set.of(Answer.PORT_REFERENCE), Set.of());
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    log.record(
        task.caseNumber(),
        "REFERRAL_TAKEN_UP",
        "By port %s as %s"
            .formatted(task.port(), answers.requiredText(Answer.PORT_REFERENCE, REFERENCE_LENGTH)));
    return Map.of();
  }
}
