package org.centerline.furtherreview;

/** Where an application for further review stands. */
enum Standing {
  /** A supervisor is to allow or deny it. */
  APPLIED,
  /** Allowed; Headquarters or a designee reviews the protest. */
  UNDER_REVIEW,
  /** The reviewing officer has said how the protest is to be decided. */
  ANSWERED,
  /** Denied; for sixty days from the notice Headquarters can be asked to set that aside. */
  DENIED,
  /** Headquarters has been asked to set the denial aside. */
  SET_ASIDE_ASKED,
  /** Headquarters refused to set the denial aside, or sixty days passed without an answer. */
  SET_ASIDE_DENIED,
  /**
   * The protest was decided, or a court was seized, before it came to an end of its own; or the
   * denial that its answer directed was voided.
   */
  OVERTAKEN;

  /** Whether the protest may meanwhile be decided in one way only: by allowing it. */
  boolean isPending() {
    return this == APPLIED || this == UNDER_REVIEW;
  }

  /** Whether somebody has still to act, or may still ask. */
  boolean isOpen() {
    return isPending() || this == DENIED || this == SET_ASIDE_ASKED;
  }
}
