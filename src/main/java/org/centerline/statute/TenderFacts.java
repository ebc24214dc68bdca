package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What is known of the tender.
 *
 * @param disclosedOn day the disclosure counts as made
 * @param loss as CBP calculated it; null before it has
 * @param noticeOn date of CBP's written notice of its calculation; null before it
 * @param extendedTo last day of an extension for good cause; null where none
 * @param payments what was tendered
 */
public record TenderFacts(
    LocalDate disclosedOn,
    Money loss,
    LocalDate noticeOn,
    LocalDate extendedTo,
    List<Payment> payments) {

  /**
   * Takes a copy.
   *
   * @throws StatuteException where a notice states no loss or precedes the disclosure, or there is
   *     an extension without a notice
   */
  public TenderFacts {
    Objects.requireNonNull(disclosedOn, "disclosedOn");
    payments = List.copyOf(payments);
    if (noticeOn != null && loss == null) {
      throw StatuteException.missing(
          "loss", "loss is missing: a notice of the calculation states it.");
    }
    if (noticeOn != null && noticeOn.isBefore(disclosedOn)) {
      throw StatuteException.contradictory(
          "noticeOn",
          "noticeOn %s is before the disclosure of %s.".formatted(noticeOn, disclosedOn));
    }
    if (extendedTo != null && noticeOn == null) {
      throw StatuteException.missing(
          "noticeOn", "noticeOn is missing: what is extended are the 30 days after the notice.");
    }
  }

  /**
   * A tender.
   *
   * @param on day it was received
   * @param amount more than zero
   */
  public record Payment(LocalDate on, Money amount) {
    /**
     * Checks the amount.
     *
     * @throws StatuteException where it is not more than zero
     */
    public Payment {
      Objects.requireNonNull(on, "on");
      if (!amount.isPositive()) {
        throw StatuteException.contradictory(
            "amount", "A tender is more than zero, not %s.".formatted(amount));
      }
    }
  }

  /** What was tendered up to and on a day. */
  Money tenderedBy(LocalDate day) {
    return Money.sum(
        payments.stream()
            .filter(payment -> !payment.on().isAfter(day))
            .map(Payment::amount)
            .toList());
  }
}
