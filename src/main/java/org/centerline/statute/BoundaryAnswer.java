package org.centerline.statute;

import java.time.LocalDate;

/**
 * The last day for a post summary correction under one reading of one of its limits; the other
 * limit is read as everywhere.
 *
 * @param limit the limit that is read
 * @param boundary the reading
 * @param lastDay the last day in time
 * @param verdict of the correction on the day of sending; null where none is known
 * @param explanation how the day was found, in a sentence
 */
public record BoundaryAnswer(
    Limit limit, PscBoundary boundary, LocalDate lastDay, Verdict verdict, String explanation) {

  /** What ends the window. */
  public enum Limit {
    /** The days before the day set for liquidation. */
    LIQUIDATION,
    /** The days from entry. */
    ENTRY
  }
}
