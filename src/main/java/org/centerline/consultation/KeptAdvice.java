package org.centerline.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An answer of one office to another that all staff find; it names no party.
 *
 * @param caseNumber of the case it was asked about, whose office can be asked for more
 * @param office name of the office that answered
 * @param tariff the numbers it is about, 4 to 10 digits
 * @param statute null where none is named
 * @param weighed whether the decision followed it; null until it is made
 */
public record KeptAdvice(
    String caseNumber,
    String office,
    LocalDate answeredOn,
    String headline,
    String answer,
    List<String> tariff,
    String statute,
    String weighed) {

  /** As a form shows it. */
  public String words() {
    return "%s, %s advised on %s%s: %s%n%s"
        .formatted(
            answeredOn,
            office,
            caseNumber,
            weighed == null ? "" : " (" + weighed.toLowerCase(Locale.ROOT).replace('_', ' ') + ")",
            headline,
            answer);
  }
}
