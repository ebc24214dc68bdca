package org.centerline.account;

import java.time.LocalDate;

/**
 * The Center that works an account.
 *
 * @param centerId e.g. {@code electronics}
 * @param since first day with this Center
 * @param basis why this Center
 * @param explanation the reason as a sentence with its numbers
 */
public record Assignment(
    String centerId, LocalDate since, AssignmentBasis basis, String explanation) {

  /** This assignment, or the earlier one's start where the Center stays the same. */
  Assignment continuing(Assignment earlier) {
    return earlier != null && earlier.centerId.equals(centerId)
        ? new Assignment(centerId, earlier.since, basis, explanation)
        : this;
  }
}
