package org.centerline.statute;

/** The kinds of dated obligation a case can carry. */
public enum ClockKind {
  /** Last day to protest, and to amend a protest by a further decision. */
  PROTEST_WINDOW,
  /** Last day of CBP's two years to decide a protest. */
  DECISION_DUE,
  /** Last day to allow or deny an application for further review. */
  FURTHER_REVIEW_DUE,
  /** Day on which a protest under accelerated disposition is deemed denied. */
  ACCELERATED_DUE,
  /** Day on which a protest of an exclusion is deemed denied. */
  EXCLUSION_DUE,
  /** Last day to ask that a denial of further review be set aside. */
  SET_ASIDE,
  /** Day on which an unanswered request to set aside is denied by law. */
  SET_ASIDE_ANSWER,
  /** Last day to void a denial that was contrary to instructions. */
  VOID_DENIAL,
  /** Last day to file a summons in the Court of International Trade. */
  SUMMONS,
  /** Last day for a post summary correction. */
  AMENDMENT_WINDOW,
  /** Last day to confirm an oral prior disclosure in writing. */
  ORAL_CONFIRMATION,
  /** Last day to complete a prior disclosure. */
  PERFECTION,
  /** Last day to tender the loss of revenue that CBP calculated. */
  TENDER,
  /** Last day to pay a refund. */
  REFUND_DUE
}
