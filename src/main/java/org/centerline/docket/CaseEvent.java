package org.centerline.docket;

import java.time.OffsetDateTime;

/**
 * One line of a case's log; {@code beforeValue} and {@code afterValue} are null when nothing
 * changed.
 */
public record CaseEvent(
    String caseNumber,
    OffsetDateTime at,
    String actor,
    String type,
    String detail,
    String beforeValue,
    String afterValue) {}
