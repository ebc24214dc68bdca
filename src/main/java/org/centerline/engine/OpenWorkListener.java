package org.centerline.engine;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.centerline.docket.CaseLog;
import org.centerline.docket.OpenWork;
import org.springframework.stereotype.Component;

/**
 * Keeps the projection of open tasks in step with the engine, in the engine's transaction, and
 * gives every new task the priority of its case.
 */
@Component
class OpenWorkListener implements TaskListener {

  static final List<String> EVENTS =
      List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

  private final OpenWork openWork;
  private final CaseLog log;
  private final ZoneId zone;

  OpenWorkListener(OpenWork openWork, CaseLog log, java.time.Clock clock) {
    this.openWork = openWork;
    this.log = log;
    this.zone = clock.getZone();
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE -> offer(task);
      case EVENTNAME_ASSIGNMENT -> assign(task);
      default -> openWork.remove(task.getId());
    }
  }

  private void offer(DelegateTask task) {
    List<String> pools = task.getCandidates().stream().map(IdentityLink::getGroupId).toList();
    Optional<Integer> priority =
        openWork.offer(
            new OpenWork.Offered(
                task.getId(),
                task.getExecution().getProcessBusinessKey(),
                task.getName(),
                task.getTaskDefinitionKey(),
                day(task.getDueDate()),
                OffsetDateTime.ofInstant(task.getCreateTime().toInstant(), zone)),
            pools);
    priority.ifPresent(task::setPriority);
  }

  private LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), zone);
  }

  private void assign(DelegateTask task) {
    openWork
        .assign(task.getId(), task.getAssignee())
        .ifPresent(caseNumber -> logClaim(caseNumber, task));
  }

  private void logClaim(String caseNumber, DelegateTask task) {
    if (task.getAssignee() == null) {
      log.record(caseNumber, "TASK_HANDED_BACK", task.getName());
    } else {
      log.record(caseNumber, "TASK_CLAIMED", task.getName(), null, task.getAssignee());
    }
  }
}
