package org.centerline.account;

import java.time.LocalDate;

/**
 * A time in which an importer took part in its Center.
 *
 * @param until the day after its last one; null while it takes part
 * @param caseNumber the application that began it; null where staff stated it with the account
 */
public record ParticipationPeriod(LocalDate since, LocalDate until, String caseNumber) {}
