package org.centerline.statute;

/** What an examination can find. */
public enum FindingCode {
  /** Every entry was protested after its window. */
  UNTIMELY,
  /** Some entries were protested after their window. */
  PARTLY_UNTIMELY,
  /** Protested before there was a decision. */
  PREMATURE,
  /** In time only if the last day moves past closed days. */
  TIMELY_BY_ROLL,
  /** The filer may not protest this decision. */
  NO_STANDING,
  /** The filer may protest this decision only on facts not shown. */
  STANDING_DOUBTFUL,
  /** The decision cannot be protested. */
  NOT_PROTESTABLE,
  /** A required content is missing. */
  INCOMPLETE,
  /** An exclusion is contested without the protest saying so on its face. */
  EXCLUSION_NOT_MARKED,
  /** The same entry, category and party were protested before. */
  DUPLICATE
}
