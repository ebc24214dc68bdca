package org.centerline.revenue.desk;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.PortChaseProcess.Answer;
import org.centerline.revenue.chase.PortChases;

/** Somebody asked the port, and says what it answered and when it is asked again. */
abstract class ChaseRule extends FactSheetRule {

  private static final int NOTE_LENGTH = 1000;
  private static final int MOST_DAYS = 20;

  private final PortChases chases;
  private final CaseLog log;

  ChaseRule(String task, ChaseFacts facts, PortChases chases, CaseLog log) {
    super(task, facts, Set.of(Answer.CHASE_NOTE, Answer.AGAIN_IN_DAYS), Set.of());
    this.chases = chases;
    this.log = log;
  }

  @Override
  public final Map<String, Object> complete(OpenedTask task, Answers answers) {
    String note = answers.requiredText(Answer.CHASE_NOTE, NOTE_LENGTH);
    int days =
        answers
            .wholeNumber(Answer.AGAIN_IN_DAYS, 1, MOST_DAYS)
            .orElseThrow(() -> new TaskRefused(Answer.AGAIN_IN_DAYS + " is required"));
    chases.note(task.instruction(), note, days);
    log.record(task.caseNumber(), "PORT_CHASED", task.instruction() + ": " + note);
    return Map.of();
  }
}
