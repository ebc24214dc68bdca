package org.centerline.statute;

import java.util.Objects;

/**
 * Why an entry summary may not be amended as asked.
 *
 * @param code which rule refuses
 * @param citation the legal source, or the system's own error
 * @param message a sentence for the filer, with the dates in it
 * @param remainingWay the lawful way that remains
 */
public record Refusal(
    RefusalCode code, String citation, String message, RemainingWay remainingWay) {

  /** Rejects a missing part. */
  public Refusal {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(citation, "citation");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remainingWay, "remainingWay");
  }
}
