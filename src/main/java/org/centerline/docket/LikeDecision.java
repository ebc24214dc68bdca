package org.centerline.docket;

import java.time.LocalDate;

/**
 * A decision that stands, of whichever Center. It names no party: it is read by every Center.
 *
 * @param decidedOn the day on which it was made
 */
public record LikeDecision(
    String caseNumber,
    String center,
    String issue,
    String statute,
    String heading,
    String outcome,
    boolean granted,
    LocalDate decidedOn) {}
