package org.centerline.simulator;

/** What happens to an instruction at the simulated port; the wrong ways of real systems. */
public enum Fate {
  /** Takes it, acknowledges it, settles it. */
  FINE,
  /** The same, and the messages come when they are asked for only. */
  ASKED,
  /** Each message comes twice. */
  TWICE,
  /** The settlement overtakes the acknowledgement. */
  OUT_OF_ORDER,
  /** It settles a cent more than it was told. */
  WRONG_AMOUNT,
  /** It speaks of an instruction that nobody told it, beside this one. */
  UNKNOWN,
  /** It has no bank data of the payee. */
  REJECTED,
  /** Status 500, and nothing is posted. */
  ERROR,
  /** It posts and then answers with status 500. */
  ERROR_AFTER_POSTING,
  /** It posts and its answer breaks off in the middle. */
  HALF_A_BODY,
  /** It posts and closes the connection without a word. */
  SILENT
}
