package org.centerline.statute;

/** The degrees of culpability of 19 USC 1592; 19 USC 1593a knows no gross negligence. */
public enum Culpability {
  /** Failure to use reasonable care. */
  NEGLIGENCE,
  /** Actual knowledge of, or wanton disregard for, the facts and one's obligations. */
  GROSS_NEGLIGENCE,
  /** Intent, shown by clear and convincing evidence. */
  FRAUD
}
