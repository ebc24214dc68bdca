package org.centerline.statute;

import java.util.List;

/**
 * Whether an entry summary may be amended as asked.
 *
 * @param refusals every reason against it; empty where there is none
 * @param window the time for it; null where none is open to count: the entry is liquidated, no
 *     liquidation is set for a suspended entry, or the kind has no window then
 * @param boundaries for a post summary correction with a window, the last day under each reading
 */
public record Eligibility(
    List<Refusal> refusals, Deadline window, List<BoundaryAnswer> boundaries) {

  /** Takes copies. */
  public Eligibility {
    refusals = List.copyOf(refusals);
    boundaries = List.copyOf(boundaries);
  }

  /** Whether nothing refuses it. */
  public boolean isEligible() {
    return refusals.isEmpty();
  }
}
