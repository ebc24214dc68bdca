package org.centerline.revenue.reconciliation;

import java.time.OffsetDateTime;

/**
 * What a port's books and ours do not agree on.
 *
 * @param instruction the number that the port named
 * @param caseNumber the case whose instruction it is; null where none knows it
 * @param resolution what a person found out; null while it is open
 */
public record Difference(
    String port,
    String instruction,
    String caseNumber,
    Kind kind,
    OffsetDateTime foundAt,
    OffsetDateTime resolvedAt,
    String resolvedBy,
    String resolution) {

  /** What does not agree. */
  public enum Kind {
    /** Nobody told the port an instruction of this number. */
    UNKNOWN("The port speaks of an instruction that nobody told it"),
    /** The instruction had ended when the port said something else of it. */
    CONTRADICTED("What the port says is not how the instruction ended"),
    /** A message came again under the same number, with other words. */
    ALTERED("The port sent a message again with other words");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** As a sentence, without its full stop. */
    public String words() {
      return words;
    }
  }
}
