package org.centerline.disclosure;

import java.util.Locale;
import org.centerline.statute.Culpability;

/** Degrees of culpability as they stand in a sentence. */
public final class CulpabilityWords {

  private CulpabilityWords() {}

  public static String of(Culpability culpability) {
    return culpability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
