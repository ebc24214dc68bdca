package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What liquidation finds of an entry between what is assessed and what was deposited, with interest
 * (19 USC 1505(b), (c); 19 CFR 159.6(a)).
 *
 * <p>What was missing bears interest from the day on which the deposit was required until it came
 * in, or until liquidation; what was in excess bears it from the day on which that deposit was
 * really made (19 CFR 24.3a(b)(2), 24.36(a)(1)). A later deposit makes up for what is missing
 * first, and only its rest is in excess. What comes in after the day of liquidation pays the bill
 * and earns nothing.
 *
 * @param principal owed by the importer where positive, to the importer where negative
 * @param segments the interest, with the same signs; each course of it is rounded for itself
 */
public record LiquidationBalance(Money principal, List<InterestSegment> segments) {

  /** Takes a copy. */
  public LiquidationBalance {
    segments = List.copyOf(segments);
  }

  /**
   * A deposit that an amendment brought.
   *
   * @param on the day on which the port took it in
   */
  public record Deposit(LocalDate on, Money amount) {}

  /**
   * What the balance depends on.
   *
   * @param change how much more is assessed than the first deposit covered; less where negative
   * @param requiredOn the day of the first deposit, on which all of it was required
   * @param later what was deposited after it, in the order of its days
   * @param corporate whether the importer is a corporation
   */
  public record Facts(
      Money change,
      LocalDate requiredOn,
      List<Deposit> later,
      LocalDate liquidatedOn,
      boolean corporate) {}

  /**
   * Finds it.
   *
   * @throws StatuteException where a day lies outside the table of rates
   */
  public static LiquidationBalance of(Facts facts, InterestRates rates) {
    List<InterestSegment> segments = new ArrayList<>();
    Money missing = facts.change();
    if (missing.isNegative()) {
      segments.addAll(excess(missing.negate(), facts.requiredOn(), facts, rates));
      missing = Money.ZERO;
    }
    for (Deposit deposit : facts.later()) {
      Money filled = missing.compareTo(deposit.amount()) < 0 ? missing : deposit.amount();
      segments.addAll(underpaid(filled, deposit.on(), facts, rates));
      segments.addAll(excess(deposit.amount().minus(filled), deposit.on(), facts, rates));
      missing = missing.minus(filled);
    }
    segments.addAll(underpaid(missing, facts.liquidatedOn(), facts, rates));
    Money deposited = Money.sum(facts.later().stream().map(Deposit::amount).toList());
    return new LiquidationBalance(facts.change().minus(deposited), segments);
  }

  private static List<InterestSegment> underpaid(
      Money amount, LocalDate until, Facts facts, InterestRates rates) {
    LocalDate end = until.isBefore(facts.liquidatedOn()) ? until : facts.liquidatedOn();
    return course(amount, facts.requiredOn(), end, InterestKind.UNDERPAYMENT, facts, rates);
  }

  private static List<InterestSegment> excess(
      Money amount, LocalDate since, Facts facts, InterestRates rates) {
    return course(amount, since, facts.liquidatedOn(), InterestKind.OVERPAYMENT, facts, rates)
        .stream()
        .map(InterestSegment::negate)
        .toList();
  }

  private static List<InterestSegment> course(
      Money amount,
      LocalDate from,
      LocalDate to,
      InterestKind kind,
      Facts facts,
      InterestRates rates) {
    return amount.isZero() || !from.isBefore(to)
        ? List.of()
        : Interest.on(amount, from, to, kind, facts.corporate(), rates).segments();
  }

  /** The interest in all, with the sign of the principal. */
  public Money interest() {
    return Money.sum(segments.stream().map(InterestSegment::interest).toList());
  }

  /** Principal and interest: billed where positive, refunded where negative. */
  public Money total() {
    return principal.plus(interest());
  }
}
