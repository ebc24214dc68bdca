package org.centerline.amendment.money;

import java.util.Map;
import java.util.Set;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** An entry specialist asks for a deposit that is overdue, and says what was done. */
@Component
class ChaseDeposit extends FactSheetRule {

  private static final int NOTE_LENGTH = 1000;

  private final CaseLog log;

  @Autowired
  ChaseDeposit(MoneyFactSheet facts, CaseLog log) {
    this(AmendmentProcess.Task.CHASE_DEPOSIT, facts, log);
  }

  /** The same asked by another task. */
  ChaseDeposit(String task, MoneyFactSheet facts, CaseLog log) {
    super(task, facts, Set.of(Answer.CHASE_NOTE), Set.of());
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    log.record(
        task.caseNumber(), "DEPOSIT_CHASED", answers.requiredText(Answer.CHASE_NOTE, NOTE_LENGTH));
    return Map.of();
  }
}
