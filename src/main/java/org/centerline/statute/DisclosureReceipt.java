package org.centerline.statute;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How and when a prior disclosure reached CBP: 19 CFR 162.74(d), since 1998-06-29.
 *
 * <p>Sent by registered or certified mail with return receipt, and received, it counts from its
 * mailing; by any other way from its receipt; told orally, from when it was told. The paragraph is
 * known from memory, not re-read (section C5).
 *
 * @param form orally or in writing
 * @param receivedOn day CBP received it, or was told
 * @param mailedOn day of its registered or certified mailing, return receipt requested; null for
 *     every other way
 */
public record DisclosureReceipt(DisclosureForm form, LocalDate receivedOn, LocalDate mailedOn) {

  /** The legal source. */
  public static final String CITATION = "19 CFR 162.74(d)";

  /**
   * Checks the dates.
   *
   * @throws StatuteException where it was received before it was mailed, an oral disclosure is said
   *     to be mailed, or it precedes the rule
   */
  public DisclosureReceipt {
    Objects.requireNonNull(form, "form");
    FactCheck.require(
        "receivedOn", receivedOn, "receivedOn is missing: a disclosure counts from a day.");
    if (mailedOn != null && form == DisclosureForm.ORAL) {
      throw StatuteException.contradictory(
          "mailedOn", "An oral disclosure is not mailed; what is mailed is its confirmation.");
    }
    if (mailedOn != null && mailedOn.isAfter(receivedOn)) {
      throw StatuteException.contradictory(
          "mailedOn", "mailedOn %s is after the receipt of %s.".formatted(mailedOn, receivedOn));
    }
    if ((mailedOn == null ? receivedOn : mailedOn).isBefore(DayCountRules.DISCLOSURE_RULES)) {
      throw StatuteException.notAvailable(
          mailedOn == null ? "receivedOn" : "mailedOn",
          "The present rules of prior disclosure exist since %s (T.D. 98-49)."
              .formatted(DayCountRules.DISCLOSURE_RULES));
    }
  }

  /** The day on which it counts as made. */
  public LocalDate filedOn() {
    return mailedOn == null ? receivedOn : mailedOn;
  }

  /** Why that day, in a sentence. */
  public String explanation() {
    if (mailedOn != null) {
      return "Sent by registered or certified mail, the disclosure counts from its mailing on %s,"
          .formatted(mailedOn)
          .concat(" though it was received on %s.".formatted(receivedOn));
    }
    return form == DisclosureForm.ORAL
        ? "The disclosure was made orally on %s and counts from that day.".formatted(receivedOn)
        : "The disclosure counts from its receipt on %s.".formatted(receivedOn);
  }
}
