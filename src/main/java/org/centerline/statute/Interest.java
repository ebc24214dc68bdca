package org.centerline.statute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Customs interest: 19 USC 1505(c) at the rates of 26 USC 6621, compounded daily (26 USC 6622).
 *
 * <p>A day counts r/365, in a leap year r/366. The first day counts, the last does not. Cents are
 * rounded half up once, at the end. CBP's own convention for days and rounding is not published;
 * these are ours.
 */
public final class Interest {

  private Interest() {}

  /**
   * Computes interest.
   *
   * @param principal the amount, not negative
   * @param from first day, included: for an overpayment the deposit, for an underpayment the day
   *     the deposit was due
   * @param to the day of liquidation or reliquidation, excluded
   * @param kind which rate
   * @param corporate whether the payee is a corporation; matters for overpayments since 1999
   * @param rates the table
   * @throws StatuteException where the period runs backwards, the principal is negative, or a day
   *     lies outside the table
   */
  public static InterestAccrual on(
      Money principal,
      LocalDate from,
      LocalDate to,
      InterestKind kind,
      boolean corporate,
      InterestRates rates) {
    check(principal, from, to, rates);
    BigDecimal balance = principal.amount();
    Money accrued = Money.ZERO;
    List<InterestSegment> segments = new ArrayList<>();
    for (RateRun run : rates.runs(from, to, kind, corporate)) {
      balance = balance.multiply(run.growth(), RateRun.PRECISION);
      Money upToHere = cents(balance.subtract(principal.amount()));
      segments.add(
          new InterestSegment(
              run.from(), run.to(), run.days(), run.percent(), upToHere.minus(accrued)));
      accrued = upToHere;
    }
    return new InterestAccrual(accrued, segments);
  }

  private static Money cents(BigDecimal dollars) {
    return Money.of(dollars.setScale(2, RoundingMode.HALF_UP));
  }

  private static void check(Money principal, LocalDate from, LocalDate to, InterestRates rates) {
    if (principal.isNegative()) {
      throw StatuteException.contradictory(
          "principal",
          "Interest runs on an amount of zero or more, not on %s.".formatted(principal));
    }
    if (from.isAfter(to)) {
      throw StatuteException.contradictory(
          "from", "Interest cannot run from %s back to %s.".formatted(from, to));
    }
    if (from.isBefore(rates.begin())) {
      throw StatuteException.outsideTable(
          "from",
          "No interest rate is known for %s; the table begins on %s."
              .formatted(from, rates.begin()));
    }
    if (to.minusDays(1).isAfter(rates.end())) {
      throw StatuteException.outsideTable(
          "to",
          "No interest rate is known for %s; the table ends on %s."
              .formatted(to.minusDays(1), rates.end()));
    }
  }
}
