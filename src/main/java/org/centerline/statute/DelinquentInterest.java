package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Interest on what is not paid in time: 19 USC 1505(d). The balance of a bill or a refund bears it
 * by periods of 30 days from liquidation or reliquidation; the period in which it is paid bears
 * none. Known from memory, not re-read (section E1).
 */
public final class DelinquentInterest {

  private static final int PERIOD = 30;

  private DelinquentInterest() {}

  /**
   * Days that bear nothing: a refund could not be paid for want of bank data, since 2026-02-06 (19
   * CFR 24.36; 91 FR 21; section E4). Our reading is that the count of days stands still meanwhile.
   *
   * @param from the first such day
   * @param to the day on which the data were there
   */
  public record Pause(LocalDate from, LocalDate to) {}

  /**
   * When it was to be paid and when it was.
   *
   * @param liquidatedOn day of liquidation or reliquidation
   * @param due the last day in time: 30 days after the bill's issue or, for a refund, after
   *     liquidation (19 USC 1505(b))
   * @param paidOn day of payment
   * @param pauses in any order; they may overlap
   */
  public record Delay(LocalDate liquidatedOn, LocalDate due, LocalDate paidOn, List<Pause> pauses) {

    /** Takes a copy of the pauses. */
    public Delay {
      pauses = List.copyOf(pauses);
    }
  }

  /**
   * Computes it at the rates of each day, compounded daily as all customs interest.
   *
   * @param balance what was outstanding, interest to liquidation included; not negative
   * @param kind which rate: of an underpayment for a bill, of an overpayment for a refund
   * @param corporate whether the payee is a corporation
   * @return zero where it was paid in time
   * @throws StatuteException where it was paid before liquidation, the balance is negative, or a
   *     day lies outside the table
   */
  public static InterestAccrual on(
      Money balance, Delay delay, InterestKind kind, boolean corporate, InterestRates rates) {
    return Interest.over(balance, bearing(delay), kind, corporate, rates);
  }

  /** The days of the whole periods before the one of payment. */
  private static List<Interest.Span> bearing(Delay delay) {
    if (delay.paidOn().isBefore(delay.liquidatedOn())) {
      throw StatuteException.contradictory(
          "paidOn",
          "What was liquidated on %s cannot have been paid on %s."
              .formatted(delay.liquidatedOn(), delay.paidOn()));
    }
    if (!delay.paidOn().isAfter(delay.due())) {
      return List.of();
    }
    List<Interest.Span> counted = counted(delay);
    long days = counted.stream().mapToLong(Interest.Span::days).sum();
    return first((Math.max(days, 1) - 1) / PERIOD * PERIOD, counted);
  }

  /** From liquidation to payment, without the pauses. */
  private static List<Interest.Span> counted(Delay delay) {
    List<Interest.Span> counted = new ArrayList<>();
    LocalDate from = delay.liquidatedOn();
    for (Pause pause : inOrder(delay)) {
      if (pause.from().isAfter(from)) {
        counted.add(new Interest.Span(from, pause.from()));
      }
      from = pause.to().isAfter(from) ? pause.to() : from;
    }
    return counted;
  }

  /** The payment ends the count as a last pause does. */
  private static List<Pause> inOrder(Delay delay) {
    Pause end = new Pause(delay.paidOn(), delay.paidOn());
    return Stream.concat(
            delay.pauses().stream().filter(pause -> pause.from().isBefore(delay.paidOn())),
            Stream.of(end))
        .sorted(Comparator.comparing(Pause::from))
        .toList();
  }

  private static List<Interest.Span> first(long days, List<Interest.Span> counted) {
    List<Interest.Span> first = new ArrayList<>();
    long left = days;
    for (Interest.Span span : counted) {
      long taken = Math.min(left, span.days());
      if (taken > 0) {
        first.add(new Interest.Span(span.from(), span.from().plusDays(taken)));
      }
      left -= taken;
    }
    return first;
  }
}
