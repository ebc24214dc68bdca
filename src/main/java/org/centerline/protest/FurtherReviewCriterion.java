package org.centerline.protest;

/** The grounds for further review, 19 CFR 174.24(a) to (d). */
public enum FurtherReviewCriterion {
  INCONSISTENT_RULING,
  NOT_RULED_UPON,
  NEW_FACTS_OR_ARGUMENTS,
  INTERNAL_ADVICE_REFUSED
}
