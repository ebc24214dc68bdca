package org.centerline.release;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.release.PortReleaseProcess.Answer;
import org.centerline.release.PortReleaseProcess.Variable;
import org.springframework.stereotype.Component;

/** A release officer says whether the port keeps the goods until the protest is decided. */
@Component
class AcknowledgeHold extends FactSheetRule {

  static final int NOTE_LENGTH = 1000;

  private enum Hold {
    HELD,
    NOT_HELD
  }

  private final CaseLog log;

  AcknowledgeHold(GoodsFactSheet goods, CaseLog log) {
    super(
        PortReleaseProcess.Task.ACKNOWLEDGE_HOLD,
        goods,
        Set.of(Answer.HOLD, Answer.HOLD_NOTE),
        Set.of());
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Hold hold = answers.choice(Answer.HOLD, Hold.class);
    String note = answers.requiredText(Answer.HOLD_NOTE, NOTE_LENGTH);
    log.record(
        task.caseNumber(),
        hold == Hold.HELD ? "GOODS_HELD" : "GOODS_NOT_HELD",
        "Port %s: %s".formatted(task.port(), note));
    return Map.of(Variable.HOLD, hold.name());
  }
}
