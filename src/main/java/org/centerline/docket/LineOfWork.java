package org.centerline.docket;

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

  String letter() {
    return letter;
  }
}
