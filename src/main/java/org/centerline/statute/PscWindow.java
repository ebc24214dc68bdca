package org.centerline.statute;

import java.util.List;

/**
 * The time for a post summary correction.
 *
 * @param deadline under the reading asked for
 * @param boundaries the last day under each reading
 */
public record PscWindow(Deadline deadline, List<BoundaryAnswer> boundaries) {

  /** Takes a copy. */
  public PscWindow {
    boundaries = List.copyOf(boundaries);
  }
}
