package org.centerline.inquiry;

import java.util.Locale;

/** What a trade question is about; each has its service target (inquiry-target.dmn). */
public enum Topic {
  CLASSIFICATION,
  VALUE,
  ORIGIN,
  /** A trade program or preference. */
  PROGRAM,
  ADMISSIBILITY,
  REVENUE,
  PROCEDURE,
  OTHER;

  /** As people read it. */
  String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
