package org.centerline.docket;

import java.time.LocalDate;

/**
 * What the docket must know to open a case.
 *
 * @param protestNumber null for lines of work that have none
 * @param priority 0 to 100, higher first; trusted traders are ahead of others
 */
public record NewCase(
    LineOfWork lineOfWork,
    String protestNumber,
    String importerNumber,
    String importerName,
    String filerName,
    LocalDate filedOn,
    int priority) {}
