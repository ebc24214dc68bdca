package org.centerline.statute;

/** Whether the protest contains what 19 CFR 174.13(a) asks for. */
public enum Completeness {
  /** It does. */
  COMPLETE,
  /** Something is missing. */
  INCOMPLETE
}
