package org.centerline.docket;

import java.util.Locale;

/** What a case is about; the letter begins its case numbers. */
public enum LineOfWork {
  PROTEST("P"),
  AMENDMENT("A"),
  DISCLOSURE("D"),
  VALIDATION("V"),
  INQUIRY("I"),
  PARTICIPATION("E");

  private final String letter;

  LineOfWork(String letter) {
    this.letter = letter;
  }

  /** As it stands in a sentence, for example {@code protest}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }

  String letter() {
    return letter;
  }
}
