package org.centerline.statute;

import java.util.List;

/**
 * The time for a post summary correction.
 *
 * @param deadline under the reading asked for; null where nothing limits it just now
 * @param unlimited why nothing does; null where something does
 * @param boundaries the last day under each reading; empty where nothing limits it
 */
public record PscWindow(Deadline deadline, Unlimited unlimited, List<BoundaryAnswer> boundaries) {

  /** No last day, by this source and for this reason. */
  public record Unlimited(String citation, String explanation) {}

  /** Takes a copy. */
  public PscWindow {
    boundaries = List.copyOf(boundaries);
  }
}
