package org.centerline.statute;

import java.time.LocalDate;

/**
 * The time that the United States has to sue for a violation of 19 USC 1592 or 1593a: 19 USC 1621,
 * five years from the violation, for fraud from its discovery. Known from memory, not re-read
 * (section C9).
 *
 * <p>Five years later is the same day and month; from February 29 it is February 28. The violation
 * is dated with the entry, which the caller may know better.
 *
 * @param from the violation, for fraud its discovery
 * @param lastDay the last day to sue
 * @param explanation the count in a sentence
 */
public record Limitation(LocalDate from, LocalDate lastDay, String explanation) {

  /** The legal source. */
  public static final String CITATION = "19 USC 1621";

  private static final int YEARS = 5;

  /**
   * Computes the limitation of one violation.
   *
   * @param violationOn day of the violation
   * @param discoveredOn day of its discovery; needed for fraud only
   * @throws StatuteException where a day is missing, or discovery precedes the violation
   */
  public static Limitation of(
      Culpability culpability, LocalDate violationOn, LocalDate discoveredOn) {
    FactCheck.require(
        "violationOn", violationOn, "violationOn is missing: the limitation counts from it.");
    if (culpability != Culpability.FRAUD) {
      return from(violationOn, "violation");
    }
    Limitation ofFraud = ofDiscovery(discoveredOn);
    if (discoveredOn.isBefore(violationOn)) {
      throw StatuteException.contradictory(
          "discoveredOn",
          "discoveredOn %s is before the violation of %s.".formatted(discoveredOn, violationOn));
    }
    return ofFraud;
  }

  /** The one that ends first: of negligence, from the violation. */
  public static Limitation ofViolation(LocalDate violationOn) {
    return of(Culpability.NEGLIGENCE, violationOn, null);
  }

  /**
   * Of a fraud, whenever it was.
   *
   * @throws StatuteException where the day is missing
   */
  public static Limitation ofDiscovery(LocalDate discoveredOn) {
    FactCheck.require(
        "discoveredOn",
        discoveredOn,
        "discoveredOn is missing: for fraud the limitation counts from the discovery.");
    return from(discoveredOn, "discovery of the fraud");
  }

  /**
   * The period as a clock. It ends on its day, closed or not; for fraud it would run from the
   * discovery, which only a person can date.
   */
  public Deadline clock() {
    return new Deadline(
        ClockKind.LIMITATION,
        StartFact.VIOLATION,
        from,
        lastDay,
        lastDay,
        CITATION,
        explanation
            + " The violation is dated with the oldest entry that lost revenue, or where none is"
            + " known to have, that was examined or named. That holds for negligence and gross"
            + " negligence; for fraud the five years run from its discovery.");
  }

  private static Limitation from(LocalDate start, String words) {
    LocalDate lastDay = start.plusYears(YEARS);
    return new Limitation(
        start, lastDay, "Five years from the %s on %s end on %s.".formatted(words, start, lastDay));
  }

  /**
   * The first day of the five years that a disclosure usually looks back on. That it is five is
   * practice, after this limitation; entries of that day are within.
   */
  public static LocalDate lookBack(LocalDate disclosedOn) {
    return disclosedOn.minusYears(YEARS);
  }

  /** Whether more than one year is left after a day: 19 CFR 162.74(c), 162.78. */
  public boolean moreThanOneYearLeft(LocalDate day) {
    return day.plusYears(1).isBefore(lastDay);
  }

  /** Whether less than one year is left after a day. */
  public boolean lessThanOneYearLeft(LocalDate day) {
    return day.plusYears(1).isAfter(lastDay);
  }
}
