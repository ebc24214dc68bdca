package org.centerline.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Interest on a bill or refund that is not paid within 30 days of liquidation or reliquidation: by
 * periods of 30 days from that day until it is paid, and none for the period in which it is paid
 * (19 USC 1505(d)). The rates are those of 26 USC 6621, compounded daily (26 USC 6622), as for
 * {@link Interest}.
 *
 * <p>A period ends with its 30th day, so what is paid on the 30th day is paid in time and bears
 * none. The days of a {@link Standstill} count towards the periods and bear nothing.
 */
public final class Delinquency {

  private static final int DAYS = 30;

  /** Days that bear interest. */
  private record Stretch(LocalDate from, LocalDate to) {}

  private Delinquency() {}

  /**
   * Days for which a refund bears no interest because the payee had no valid bank data (91 FR 21;
   * E4).
   *
   * @param from the day on which the payment was rejected, the first without interest
   * @param to the day on which valid data were there, the first with interest again
   */
  public record Standstill(LocalDate from, LocalDate to) {

    /** Refuses days that run backwards. */
    public Standstill {
      if (from.isAfter(to)) {
        throw StatuteException.contradictory(
            "standstill", "A standstill cannot run from %s back to %s.".formatted(from, to));
      }
    }
  }

  /**
   * What a balance bears when it is paid.
   *
   * @param balance principal and interest of the liquidation that is not paid
   * @param liquidatedOn the day of liquidation or reliquidation
   * @param paidOn the day of payment
   * @param kind which way the money goes
   * @param corporate whether the payee is a corporation
   * @param standstills in any order; they may overlap
   * @throws StatuteException where the payment precedes the liquidation, the balance is negative,
   *     or a day lies outside the table of rates
   */
  public static InterestAccrual interest(
      Money balance,
      LocalDate liquidatedOn,
      LocalDate paidOn,
      InterestKind kind,
      boolean corporate,
      List<Standstill> standstills,
      InterestRates rates) {
    LocalDate end = liquidatedOn.plusDays(DAYS * periods(liquidatedOn, paidOn));
    // Checks what was given, and the days, as for any interest.
    Interest.on(balance, liquidatedOn, end, kind, corporate, rates);
    return Interest.accrue(
        balance,
        bearing(liquidatedOn, end, standstills).stream()
            .flatMap(days -> rates.runs(days.from(), days.to(), kind, corporate).stream())
            .toList(),
        rates.conventions());
  }

  /** How many periods were over before the one in which it is paid. */
  static long periods(LocalDate liquidatedOn, LocalDate paidOn) {
    if (paidOn.isBefore(liquidatedOn)) {
      throw StatuteException.contradictory(
          "paidOn",
          "What was liquidated on %s cannot be paid on %s.".formatted(liquidatedOn, paidOn));
    }
    long days = ChronoUnit.DAYS.between(liquidatedOn, paidOn);
    return Math.max(0, days - 1) / DAYS;
  }

  /** The stretches between the standstills. */
  private static List<Stretch> bearing(
      LocalDate from, LocalDate end, List<Standstill> standstills) {
    List<Stretch> bearing = new ArrayList<>();
    LocalDate start = from;
    for (Standstill still :
        standstills.stream().sorted(Comparator.comparing(Standstill::from)).toList()) {
      LocalDate until = still.from().isBefore(end) ? still.from() : end;
      if (start.isBefore(until)) {
        bearing.add(new Stretch(start, until));
      }
      start = still.to().isAfter(start) ? still.to() : start;
    }
    if (start.isBefore(end)) {
      bearing.add(new Stretch(start, end));
    }
    return bearing;
  }
}
