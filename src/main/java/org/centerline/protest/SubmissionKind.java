package org.centerline.protest;

/** What a party can send after its protest. */
enum SubmissionKind {
  /** A further decision protested within the protest's own time (19 CFR 174.14). */
  AMENDMENT(true),
  /** A further argument for a decision already protested (19 CFR 174.28). */
  ARGUMENT(true),
  /** The same, spoken; it counts once it is put in writing (19 CFR 174.28). */
  ORAL_ARGUMENT(false),
  /** The writing that confirms an oral argument. */
  CONFIRMATION(true),
  /** An answer to what the Center asked. */
  RESPONSE(true),
  /** A request for accelerated disposition (19 CFR 174.22). */
  ACCELERATED(false),
  WITHDRAWAL(false),
  /** A request to void a denial (19 USC 1515(d)). */
  VOID_REQUEST(false),
  /** A summons in the Court of International Trade (28 USC 2636). */
  SUMMONS(false);

  private final boolean mustBeWeighed;

  SubmissionKind(boolean mustBeWeighed) {
    this.mustBeWeighed = mustBeWeighed;
  }

  /** Whether a determination proposed before it must be looked at again. */
  boolean mustBeWeighed() {
    return mustBeWeighed;
  }
}
