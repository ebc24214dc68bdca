package org.centerline.statute;

/** Whether other protests concern the same entry, category and party. */
public enum Duplication {
  /** None known. */
  NONE,
  /** At least one. */
  POSSIBLE_DUPLICATE
}
