package org.centerline.docket;

import java.time.LocalDate;
import java.time.OffsetDateTime;

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
    OffsetDateTime createdAt) {}
