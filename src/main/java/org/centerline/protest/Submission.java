package org.centerline.protest;

import java.time.LocalDate;

/**
 * Something a party sent after its protest.
 *
 * @param onDate the day it bears, not the day it was keyed in
 * @param confirmBy last day to confirm an oral argument in writing, else null
 * @param confirmedOn day on which that was done, and of the writing itself the day on which it was
 *     received, else null
 */
record Submission(
    long id,
    SubmissionKind kind,
    LocalDate onDate,
    String detail,
    LocalDate confirmBy,
    LocalDate confirmedOn,
    String submittedBy) {}
