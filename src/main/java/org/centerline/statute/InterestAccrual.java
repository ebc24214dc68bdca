package org.centerline.statute;

import java.util.List;

/**
 * Interest with its reason.
 *
 * @param interest the whole, rounded half up to the cent once, at the end
 * @param segments the stretches; their interest sums exactly to the whole
 */
public record InterestAccrual(Money interest, List<InterestSegment> segments) {

  /** Takes a copy of the segments. */
  public InterestAccrual {
    segments = List.copyOf(segments);
  }
}
