package org.centerline.protest;

import java.util.Locale;

/** What becomes of a protest. */
public enum ProtestOutcome {
  ALLOWED,
  ALLOWED_IN_PART,
  DENIED,
  /** Not a protest in law: untimely, premature, not protestable, without standing. */
  REJECTED,
  /** Taken back by the party that filed it. */
  WITHDRAWN,
  /** Denied by law, because nobody acted in time (19 USC 1515(b), 1499(c)(5)(B)). */
  DEEMED_DENIED;

  /** As it reads in a sentence. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether at least a part is allowed. */
  public boolean isAllowance() {
    return this == ALLOWED || this == ALLOWED_IN_PART;
  }
}
