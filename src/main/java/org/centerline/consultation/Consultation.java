package org.centerline.consultation;

import java.time.LocalDate;

/**
 * A question to another office.
 *
 * @param position counts the questions of its case from 1
 * @param office id of the office that is asked
 * @param closedOn the day of the answer, or on which it was given up; null while it is open
 * @param closedBy who answered or gave it up
 * @param answer null while there is none
 * @param weighed whether the decision followed it; null while there is none
 * @param weighedWhy why it was not followed in full
 */
record Consultation(
    int position,
    String office,
    String question,
    String askedBy,
    LocalDate askedOn,
    LocalDate dueOn,
    LocalDate closedOn,
    String closedBy,
    String answer,
    Weighed weighed,
    String weighedWhy) {

  /** What a decision made of an answer (D7). */
  enum Weighed {
    FOLLOWED("followed"),
    FOLLOWED_IN_PART("followed in part"),
    NOT_FOLLOWED("not followed");

    private final String words;

    Weighed(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  boolean isOpen() {
    return closedOn == null;
  }

  boolean isAnswered() {
    return answer != null;
  }

  /** How it ended, or by when it should. */
  String end() {
    if (isAnswered()) {
      return "Answered on %s by %s: %s%s".formatted(closedOn, closedBy, answer, whatBecameOfIt());
    }
    return isOpen() ? "To be answered by " + dueOn : "No answer was awaited by " + closedBy;
  }

  private String whatBecameOfIt() {
    if (weighed == null) {
      return "";
    }
    String words = "\nIt was " + weighed.words();
    return weighedWhy == null ? words : words + ": " + weighedWhy;
  }
}
