package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An amendment as received.
 *
 * @param kind which way was chosen
 * @param receivedOn day CBP received it
 * @param reading how the limits of a correction are read
 * @param summary the entry summary as CBP holds it
 * @param content what was sent
 */
public record AmendmentFacts(
    AmendmentKind kind,
    LocalDate receivedOn,
    PscReading reading,
    SummaryFacts summary,
    AmendmentContent content) {

  /** Rejects a missing part. */
  public AmendmentFacts {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(receivedOn, "receivedOn");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(content, "content");
  }
}
