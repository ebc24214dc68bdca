package org.centerline.statute;

import java.time.LocalDate;

/**
 * The last day for a post summary correction under one reading of the boundary.
 *
 * @param boundary the reading
 * @param lastDay the last day in time
 * @param verdict of the correction on the day of sending; null where none is known
 * @param explanation how the day was found, in a sentence
 */
public record BoundaryAnswer(
    PscBoundary boundary, LocalDate lastDay, Verdict verdict, String explanation) {}
