package org.centerline.revenue.chase;

import java.time.LocalDate;

/**
 * A port that is late with an instruction.
 *
 * @param id of the chase
 * @param dueOn the last day on which the port was in time
 * @param escalateOn the first day on which it is the supervisor's
 * @param escalated whether it is
 */
public record Chase(
    long id,
    String instruction,
    LateFor lateFor,
    LocalDate dueOn,
    LocalDate openedOn,
    LocalDate escalateOn,
    boolean escalated) {

  /** What the port owes. */
  public enum LateFor {
    /** To take the instruction on, or to send it back. */
    ACKNOWLEDGEMENT("has not acknowledged it"),
    /** To pay or collect (19 USC 1505(b)). */
    SETTLEMENT("has not settled it");

    private final String words;

    LateFor(String words) {
      this.words = words;
    }

    /** As it stands in a sentence after the port. */
    public String words() {
      return words;
    }
  }
}
