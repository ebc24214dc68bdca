package org.centerline.statute;

/** What a transmission asks ACE to do with an entry summary. */
public enum TransmissionAction {
  /** File it. */
  ADD,
  /** Replace the version on file. */
  REPLACE,
  /** Delete it. */
  DELETE
}
