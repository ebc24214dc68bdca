package org.centerline.disclosure.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.statute.Culpability;
import org.centerline.statute.Limitation;

/**
 * The time to sue for what was disclosed (19 USC 1621): which holds, the culpability decides.
 *
 * @param ofNegligence negligent or grossly so, from the violation; empty where nothing dates it
 * @param ofFraud from the day on which CBP received the disclosure: what is in the mail is not
 *     discovered
 */
record Limitations(Optional<Limitation> ofNegligence, Limitation ofFraud) {

  private static final String UNDATED =
      "No entry is dated from which the five years of negligence and gross negligence count.";

  /**
   * The two.
   *
   * @param violatedOn day of the violation; empty where nothing dates it
   */
  static Limitations of(Optional<LocalDate> violatedOn, LocalDate receivedOn) {
    return new Limitations(
        violatedOn.map(Limitation::ofViolation),
        violatedOn
            .map(day -> Limitation.of(Culpability.FRAUD, day, later(day, receivedOn)))
            .orElseGet(() -> Limitation.ofDiscovery(receivedOn)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Both in sentences, with their source. */
  String inWords() {
    return "%s\n%s (%s)"
        .formatted(
            ofNegligence.map(Limitation::explanation).orElse(UNDATED),
            ofFraud.explanation(),
            Limitation.CITATION);
  }
}
