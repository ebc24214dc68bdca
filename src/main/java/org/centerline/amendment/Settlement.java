package org.centerline.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.amendment.SettlementPart.Amount;
import org.centerline.amendment.SettlementPart.Outcome;
import org.centerline.statute.DepositRule;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Tolerance;

/**
 * How the money of an amendment is settled: what must be deposited at once, and the rest at
 * liquidation.
 *
 * @param parts a deposit where one is due, and what remains after it; their totals sum to the net
 *     difference
 */
public record Settlement(List<SettlementPart> parts) {

  /** Takes a copy. */
  public Settlement {
    parts = List.copyOf(parts);
  }

  /**
   * Settles a difference.
   *
   * @param difference between the version on file and the amended one
   * @param receivedOn day CBP received the amendment
   * @param calendar open and closed days
   */
  public static Settlement of(
      Difference difference, LocalDate receivedOn, OfficeCalendar calendar) {
    List<Amount> now = new ArrayList<>();
    List<Amount> later = new ArrayList<>();
    DepositRule rule = DepositRule.on(receivedOn, difference.amendedType());
    for (ClassDifference total : difference.totals()) {
      Money change = total.difference();
      if (!change.isZero()) {
        boolean deposited =
            rule != DepositRule.NONE && total.classCode().isDumping() && change.isPositive();
        (deposited ? now : later).add(new Amount(total.classCode(), change));
      }
    }
    List<SettlementPart> parts = new ArrayList<>();
    if (!now.isEmpty()) {
      parts.add(deposit(rule, now, receivedOn, calendar));
    }
    Money rest = later.stream().map(Amount::amount).reduce(Money.ZERO, Money::plus);
    if (parts.isEmpty() || !rest.isZero()) {
      parts.add(atLiquidation(later, rest));
    }
    return new Settlement(parts);
  }

  private static SettlementPart deposit(
      DepositRule rule, List<Amount> amounts, LocalDate receivedOn, OfficeCalendar calendar) {
    LocalDate due = rule.due(receivedOn, calendar);
    Money total = amounts.stream().map(Amount::amount).reduce(Money.ZERO, Money::plus);
    String codes =
        amounts.stream().map(one -> one.classCode().code()).collect(Collectors.joining(", "));
    String when =
        rule.businessDays() == 0
            ? "with the amendment of %s".formatted(due)
            : "within %d business days of %s, by %s"
                .formatted(rule.businessDays(), receivedOn, due);
    return new SettlementPart(
        Outcome.DEPOSIT_NOW,
        amounts,
        due,
        rule.citation(),
        "Antidumping or countervailing duties (class %s) rise by $%s; deposit them %s."
            .formatted(codes, total, when));
  }

  private static SettlementPart atLiquidation(List<Amount> amounts, Money rest) {
    Money size = rest.magnitude();
    if (rest.isZero()) {
      return new SettlementPart(
          Outcome.NOTHING_OWED,
          amounts,
          null,
          "19 USC 1505(b)",
          "The amendment leaves what is owed as it was; nothing is billed or refunded.");
    }
    if (Tolerance.disregards(rest)) {
      return new SettlementPart(
          Outcome.DISREGARDED,
          amounts,
          null,
          Tolerance.CITATION,
          "The net difference of $%s is less than $20.00 and is disregarded at liquidation."
              .formatted(size));
    }
    return rest.isPositive()
        ? new SettlementPart(
            Outcome.BILL_AT_LIQUIDATION,
            amounts,
            null,
            "19 USC 1505(b), (c)",
            "$%s more is owed; it is billed at liquidation with interest from the original deposit."
                .formatted(size))
        : new SettlementPart(
            Outcome.REFUND_AT_LIQUIDATION,
            amounts,
            null,
            "19 USC 1505(b), (c)",
            "$%s less is owed; it is refunded at liquidation with interest from the deposit."
                .formatted(size));
  }

  /** What happens to the money, a sentence with its source for each part. */
  public List<String> sentences() {
    return parts.stream()
        .map(part -> "%s (%s)".formatted(part.sentence(), part.citation()))
        .toList();
  }

  /** What the parts come to: the net difference. */
  public Money net() {
    return parts.stream().map(SettlementPart::total).reduce(Money.ZERO, Money::plus);
  }
}
