package org.centerline.docket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * Whether its cases are for those alone whose cases they are, so that not even who reads the
   * whole docket reads them: a prior disclosure owns up to a violation (docs/decisions/017).
   */
  public boolean isPrivileged() {
    return this == DISCLOSURE;
  }

  /** The line of work of the case with this number; empty where it is no case's number. */
  public static Optional<LineOfWork> of(String caseNumber) {
    return Arrays.stream(values())
        .filter(line -> caseNumber.startsWith(line.letter + "-"))
        .findFirst();
  }

  /** Whether the number is that of a privileged case. */
  public static boolean isPrivileged(String caseNumber) {
    return of(caseNumber).filter(LineOfWork::isPrivileged).isPresent();
  }

  String letter() {
    return letter;
  }
}
