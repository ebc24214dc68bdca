package org.centerline.statute;

/** Whether the filer is one whom the law lets protest this decision. */
public enum Standing {
  /** The role may protest this decision. */
  ESTABLISHED,
  /** It may on facts that the filing does not show. */
  DOUBTFUL,
  /** It may not. */
  NONE
}
