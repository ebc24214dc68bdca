package org.centerline.account;

import java.time.LocalDate;

/**
 * A Center that has, or had, an account.
 *
 * @param until the day after its last one; null while it has the account
 */
public record PastAssignment(
    String center, LocalDate since, LocalDate until, AssignmentBasis basis, String explanation) {}
