package org.centerline.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.centerline.docket.CaseReads;
import org.centerline.docket.LineOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Opens the forms of privileged cases to the pools of their tasks alone, and records that they were
 * read. The engine lets its administrators read every task; what a form shows is not the engine's.
 */
@Component
class PrivilegedForms {

  private final ObjectProvider<CaseReads> reads;

  PrivilegedForms(ObjectProvider<CaseReads> reads) {
    this.reads = reads;
  }

  /**
   * Lets the person of this command read what the form of the task shows.
   *
   * @throws AuthorizationException where the case is privileged and the task in none of the
   *     person's pools
   */
  void open(TaskEntity task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    if (caseNumber == null || !LineOfWork.isPrivileged(caseNumber)) {
      return;
    }
    Authentication person = Context.getCommandContext().getAuthentication();
    if (person != null && !isInPool(task, person.getGroupIds())) {
      throw new AuthorizationException("Only members of the task's pool read its form");
    }
    reads.getObject().record(caseNumber, "form " + task.getTaskDefinitionKey());
  }

  private static boolean isInPool(TaskEntity task, List<String> groups) {
    return groups != null
        && task.getCandidates().stream().anyMatch(pool -> groups.contains(pool.getGroupId()));
  }
}
