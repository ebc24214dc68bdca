package org.centerline.docket;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A task that waits in a pool.
 *
 * @param assignee null while nobody has claimed it
 */
public record OpenTask(
    String taskId,
    String pool,
    String caseNumber,
    String importerNumber,
    String importerName,
    String name,
    String definitionKey,
    String assignee,
    LocalDate due,
    int priority,
    OffsetDateTime createdAt) {

  /** The task in which another office is asked about a case. */
  static final String CONSULTATION = "task_answerConsultation";

  /**
   * Tasks that would tell parties how the Center sees the risk of their filing, whom it asks, and
   * how offices settle things among themselves; the events beside them are as internal.
   */
  static final Set<String> INTERNAL =
      Set.of(
          CONSULTATION,
          "task_awaitConsultation",
          "task_noteHighRisk",
          "task_noteFinding",
          "task_askInvestigations",
          "task_recordInvestigation",
          "task_endHold",
          "task_chasePort",
          "task_takeUpChase",
          "task_resolveDifference",
          "task_resolveUnknown");

  /** Whether the task is for staff only to know. */
  public boolean isInternal() {
    return INTERNAL.contains(definitionKey);
  }
}
