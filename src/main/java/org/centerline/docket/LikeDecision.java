package org.centerline.docket;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A decision that stands, of whichever Center. It names no party: it is read by every Center.
 *
 * @param granted whether a protest was granted at least in part, an amendment accepted, an action
 *     taken
 * @param decidedOn the day on which it was made
 */
public record LikeDecision(
    String caseNumber,
    LineOfWork lineOfWork,
    String center,
    String issue,
    String statute,
    String heading,
    String outcome,
    boolean granted,
    LocalDate decidedOn) {

  /** The outcome as it reads in a sentence. */
  public String words() {
    return words(outcome);
  }

  /** What was asked, for example {@code classification on 847130}. */
  public String question() {
    return "%s on %s".formatted(words(issue), heading);
  }

  private static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
