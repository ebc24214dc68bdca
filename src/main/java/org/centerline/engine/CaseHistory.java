package org.centerline.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.TASK_INSTANCE_UPDATE;

import org.camunda.bpm.engine.impl.history.AbstractHistoryLevel;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;

/**
 * The engine's level "activity" without a copy of every claim: a task's history is written when the
 * task opens and when it ends, then with who did it. Who claims an open task stands in the task,
 * and who ever claimed it in the case's log.
 */
final class CaseHistory extends AbstractHistoryLevel {

  static final String NAME = "activity-without-claims";
  private static final int ID = 11;

  @Override
  public int getId() {
    return ID;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
    return event != TASK_INSTANCE_UPDATE
        && event != ACTIVITY_INSTANCE_UPDATE
        && HistoryLevel.HISTORY_LEVEL_ACTIVITY.isHistoryEventProduced(event, entity);
  }
}
