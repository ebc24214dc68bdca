package org.centerline.docket;

import java.time.LocalDate;

/** One case as the docket holds it; nulls for what has not happened yet. */
public record CaseRecord(
    String caseNumber,
    LineOfWork lineOfWork,
    String protestNumber,
    CaseStatus status,
    String center,
    String importerNumber,
    String importerName,
    String filerName,
    String filedBy,
    LocalDate filedOn,
    int priority,
    String screening,
    String determination,
    LocalDate determinedOn,
    String determinationReason,
    int submissions,
    int reopenings) {}
