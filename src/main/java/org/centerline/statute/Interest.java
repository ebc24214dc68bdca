package org.centerline.statute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Customs interest: 19 USC 1505(c) at the rates of 26 USC 6621, compounded daily (26 USC 6622).
 *
 * <p>A day counts r/365, in a leap year r/366. Cents are rounded once, at the end. Whether the
 * first and the last day count, and how cents are rounded, is not published of CBP; the table says
 * it ({@link InterestConventions}).
 */
public final class Interest {

  private Interest() {}

  /**
   * Computes interest.
   *
   * @param principal the amount, not negative
   * @param from for an overpayment the day of the deposit, for an underpayment that on which it was
   *     due
   * @param to the day of liquidation or reliquidation
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
    return onParts(List.of(new Part(principal, from, to)), kind, corporate, rates).get(0);
  }

  /**
   * What was paid of an amount on one day.
   *
   * @param from and {@code to} as for {@link #on}
   */
  record Part(Money principal, LocalDate from, LocalDate to) {}

  /**
   * Computes the interest on an amount that is paid in parts, part by part. Cents are rounded once
   * for all of them: each part has what it adds to the rounded sum of those before it.
   *
   * @throws StatuteException as {@link #on}
   */
  static List<InterestAccrual> onParts(
      List<Part> parts, InterestKind kind, boolean corporate, InterestRates rates) {
    InterestConventions conventions = rates.conventions();
    BigDecimal sum = BigDecimal.ZERO;
    List<InterestAccrual> accruals = new ArrayList<>();
    for (Part part : parts) {
      List<RateRun> runs = runs(part, kind, corporate, rates);
      accruals.add(accrue(part.principal(), runs, conventions, sum));
      sum = sum.add(growth(part.principal(), runs));
    }
    return accruals;
  }

  /** What the runs, in their order, add to the principal. */
  static InterestAccrual accrue(
      Money principal, List<RateRun> runs, InterestConventions conventions) {
    return accrue(principal, runs, conventions, BigDecimal.ZERO);
  }

  /** As above, with cents rounded over what was accrued before as well. */
  private static InterestAccrual accrue(
      Money principal, List<RateRun> runs, InterestConventions conventions, BigDecimal before) {
    Money begun = conventions.cents(before);
    Money accrued = Money.ZERO;
    BigDecimal balance = principal.amount();
    List<InterestSegment> segments = new ArrayList<>();
    for (RateRun run : runs) {
      balance = balance.multiply(run.growth(), RateRun.PRECISION);
      BigDecimal exact = before.add(balance).subtract(principal.amount());
      Money upToHere = conventions.cents(exact).minus(begun);
      segments.add(
          new InterestSegment(
              run.from(), run.to(), run.days(), run.percent(), upToHere.minus(accrued)));
      accrued = upToHere;
    }
    return new InterestAccrual(accrued, segments);
  }

  private static BigDecimal growth(Money principal, List<RateRun> runs) {
    BigDecimal balance = principal.amount();
    for (RateRun run : runs) {
      balance = balance.multiply(run.growth(), RateRun.PRECISION);
    }
    return balance.subtract(principal.amount());
  }

  private static List<RateRun> runs(
      Part part, InterestKind kind, boolean corporate, InterestRates rates) {
    check(part.principal(), part.from(), part.to());
    LocalDate start = rates.conventions().days().start(part.from());
    LocalDate stop = rates.conventions().days().stop(part.to());
    if (!start.isBefore(stop)) {
      return List.of();
    }
    checkTable(start, stop, rates);
    return rates.runs(start, stop, kind, corporate);
  }

  private static void check(Money principal, LocalDate from, LocalDate to) {
    if (principal.isNegative()) {
      throw StatuteException.contradictory(
          "principal",
          "Interest runs on an amount of zero or more, not on %s.".formatted(principal));
    }
    if (from.isAfter(to)) {
      throw StatuteException.contradictory(
          "from", "Interest cannot run from %s back to %s.".formatted(from, to));
    }
  }

  private static void checkTable(LocalDate start, LocalDate stop, InterestRates rates) {
    if (start.isBefore(rates.begin())) {
      throw StatuteException.outsideTable(
          "from",
          "No interest rate is known for %s; the table begins on %s."
              .formatted(start, rates.begin()));
    }
    if (stop.minusDays(1).isAfter(rates.end())) {
      throw StatuteException.outsideTable(
          "to",
          "No interest rate is known for %s; the table ends on %s."
              .formatted(stop.minusDays(1), rates.end()));
    }
  }
}
