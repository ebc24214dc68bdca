package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An amendment as received.
 *
 * @param kind which way was chosen
 * @param receivedOn day CBP received it
 * @param boundary how the last day before liquidation is read
 * @param summary the entry summary as CBP holds it
 * @param content what was sent
 */
public record AmendmentFacts(
    AmendmentKind kind,
    LocalDate receivedOn,
    PscBoundary boundary,
    SummaryFacts summary,
    AmendmentContent content) {

  /** Rejects a missing part. */
  public AmendmentFacts {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(receivedOn, "receivedOn");
    Objects.requireNonNull(boundary, "boundary");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(content, "content");
  }
}
