package org.centerline.revenue.chase;

import java.time.LocalDate;

/**
 * A port that is late with an instruction, or a Center that keeps one.
 *
 * @param id of the chase
 * @param dueOn the last day that was in time
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

  /** What is owed. */
  public enum LateFor {
    /** The Center's own people: to approve it, so that it can leave. */
    APPROVAL("The Center has not approved it"),
    /** To take the instruction on, or to send it back. */
    ACKNOWLEDGEMENT("The port has not acknowledged it"),
    /** To pay or collect (19 USC 1505(b)). */
    SETTLEMENT("The port has not settled it");

    private final String words;

    LateFor(String words) {
      this.words = words;
    }

    /** Who owes what, as a sentence without its full stop. */
    public String words() {
      return words;
    }
  }
}
