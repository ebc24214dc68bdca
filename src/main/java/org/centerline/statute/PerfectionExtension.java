package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * The next extension of the time to complete a disclosure, by era (section C2).
 *
 * @param days how many days it adds; 0 where whoever approves sets them
 * @param approval who grants it
 * @param citation the source
 * @param sentence the extension in a sentence
 */
public record PerfectionExtension(int days, Approval approval, String citation, String sentence) {

  /** Who grants an extension. */
  public enum Approval {
    /** The Fines, Penalties and Forfeitures Officer, as routine. */
    OFFICER,
    /** Higher up; since November 2021 the Assistant Director, Field Operations - Trade. */
    HIGHER
  }

  /**
   * The extension that follows those granted so far.
   *
   * @param disclosedOn day of the disclosure
   * @param granted how many were granted, from 0
   * @throws StatuteException where the count is negative
   */
  public static PerfectionExtension next(LocalDate disclosedOn, int granted) {
    if (granted < 0) {
      throw StatuteException.contradictory(
          "extensionsGranted", "The number of extensions cannot be negative.");
    }
    PerfectionEra era = PerfectionEra.of(disclosedOn);
    List<Integer> steps = era.steps();
    if (granted >= steps.size()) {
      return new PerfectionExtension(
          0,
          Approval.HIGHER,
          era.citation(),
          "No routine extension is left after %d: %s.".formatted(steps.size(), era.beyond()));
    }
    int days = steps.get(granted);
    return new PerfectionExtension(
        days,
        Approval.OFFICER,
        era.citation(),
        "The officer may extend the time by %d days (extension %d of %d)."
            .formatted(days, granted + 1, steps.size()));
  }
}
