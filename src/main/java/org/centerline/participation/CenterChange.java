package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.IndustryShare;

/**
 * A proposal that another Center have an account.
 *
 * @param currentCenter the Center that had the account, as of the latest step
 * @param grounds why, as a sentence
 * @param industries the entry lines on which it rests
 * @param decidedCenter the Center that was decided on; null until then, and where the account stays
 * @param effectiveOn from which day that Center has the account; null as above
 */
record CenterChange(
    String importerNumber,
    Kind kind,
    String applicantName,
    LocalDate receivedOn,
    String currentCenter,
    String proposedCenter,
    String grounds,
    List<IndustryShare> industries,
    State state,
    String decidedCenter,
    LocalDate effectiveOn) {

  /** Where it comes from. */
  enum Kind {
    /** The entries filed in the look-back. */
    FILED_ENTRIES,
    /** The importer. */
    APPEAL,
    /** What staff stated or decided of the account, which has moved; its cases follow. */
    STATED
  }

  /** How far it has come; granted is decided and not yet in effect. */
  enum State {
    PENDING,
    GRANTED,
    MOVED,
    REFUSED,
    WITHDRAWN,
    /** An appeal took its place before it was decided, or before it took effect. */
    SUPERSEDED
  }

  /** Takes a copy. */
  CenterChange {
    industries = List.copyOf(industries);
  }

  boolean isAppeal() {
    return kind == Kind.APPEAL;
  }

  /** Whether it is not decided, or not yet in effect. */
  boolean isUnderWay() {
    return state == State.PENDING || state == State.GRANTED;
  }

  /** Whether the account moves, or has moved. */
  boolean moves() {
    return state == State.GRANTED || state == State.MOVED;
  }
}
