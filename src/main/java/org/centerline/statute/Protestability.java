package org.centerline.statute;

/** Whether the decision can be protested. */
public enum Protestability {
  /** It can. */
  PROTESTABLE,
  /** It cannot. */
  NOT_PROTESTABLE
}
