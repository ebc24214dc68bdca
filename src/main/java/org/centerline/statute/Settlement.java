package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.SettlementPart.Outcome;

/**
 * How the money of an amendment is settled: what must be deposited at once, and what liquidation
 * finds of the entry. Liquidation knows one difference for the entry, between all that is assessed
 * and all that was deposited (19 CFR 159.6(a)); so what earlier amendments left counts with it.
 *
 * <p>What was asked as a deposit and has not come in is not refunded when it is no longer owed: it
 * is not asked any more (19 USC 1505(c) speaks of moneys deposited).
 *
 * @param parts a deposit where one is due, one that is lowered, and what remains after them
 */
public record Settlement(List<SettlementPart> parts) {

  /** Takes a copy. */
  public Settlement {
    parts = List.copyOf(parts);
  }

  /**
   * Settles a difference.
   *
   * @param calendar open and closed days
   */
  public static Settlement of(SettlementFacts facts, OfficeCalendar calendar) {
    SortedMap<ClassCode, Money> now = new TreeMap<>();
    SortedMap<ClassCode, Money> later = new TreeMap<>(facts.carried());
    DepositRule rule = DepositRule.on(facts.receivedOn(), facts.entryType());
    facts
        .changes()
        .forEach(
            (classCode, change) -> {
              boolean deposited =
                  rule != DepositRule.NONE && classCode.isDumping() && change.isPositive();
              (deposited ? now : later).merge(classCode, change, Money::plus);
            });
    SortedMap<ClassCode, Money> lowered = lowered(facts);
    lowered.forEach((classCode, amount) -> later.merge(classCode, amount, Money::plus));
    later.values().removeIf(Money::isZero);
    List<SettlementPart> parts = new ArrayList<>();
    if (!now.isEmpty()) {
      parts.add(deposit(rule, now, facts.receivedOn(), calendar));
    }
    if (!lowered.isEmpty()) {
      parts.add(lowered(lowered));
    }
    if (parts.isEmpty() || !Money.sum(later.values()).isZero()) {
      parts.add(atLiquidation(later, facts.carried()));
    }
    return new Settlement(parts);
  }

  /** What falls of deposits that have not come in, as positive amounts. */
  private static SortedMap<ClassCode, Money> lowered(SettlementFacts facts) {
    SortedMap<ClassCode, Money> lowered = new TreeMap<>();
    facts
        .undeposited()
        .forEach(
            (classCode, open) -> {
              Money fall = facts.changes().getOrDefault(classCode, Money.ZERO).negate();
              if (fall.isPositive()) {
                lowered.put(classCode, fall.compareTo(open) < 0 ? fall : open);
              }
            });
    return lowered;
  }

  private static SettlementPart lowered(SortedMap<ClassCode, Money> amounts) {
    SortedMap<ClassCode, Money> falls = new TreeMap<>();
    amounts.forEach((classCode, amount) -> falls.put(classCode, amount.negate()));
    return new SettlementPart(
        Outcome.DEPOSIT_LOWERED,
        falls,
        null,
        "19 USC 1505(a), (c)",
        ("Antidumping or countervailing duties (class %s) fall; the deposit of it that has not come in"
                + " falls by $%s. What was never deposited is not refunded.")
            .formatted(codes(amounts), Money.sum(amounts.values())));
  }

  private static String codes(SortedMap<ClassCode, Money> amounts) {
    return String.join(", ", amounts.keySet().stream().map(ClassCode::code).toList());
  }

  private static SettlementPart deposit(
      DepositRule rule,
      SortedMap<ClassCode, Money> amounts,
      LocalDate receivedOn,
      OfficeCalendar calendar) {
    LocalDate due = rule.due(receivedOn, calendar);
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
        ("Antidumping or countervailing duties (class %s) rise by $%s; deposit them %s;"
                + " interest on them until that deposit follows at liquidation.")
            .formatted(codes(amounts), Money.sum(amounts.values()), when));
  }

  private static SettlementPart atLiquidation(
      SortedMap<ClassCode, Money> amounts, Map<ClassCode, Money> carried) {
    Money rest = Money.sum(amounts.values());
    Outcome outcome = outcome(rest);
    String scope =
        carried.isEmpty() ? "" : ", earlier amendments of the entry counted with this one";
    return new SettlementPart(
        outcome, amounts, null, citation(outcome), sentence(outcome, rest.magnitude(), scope));
  }

  private static Outcome outcome(Money rest) {
    if (rest.isZero()) {
      return Outcome.NOTHING_OWED;
    }
    if (Tolerance.disregards(rest)) {
      return Outcome.DISREGARDED;
    }
    return rest.isPositive() ? Outcome.BILL_AT_LIQUIDATION : Outcome.REFUND_AT_LIQUIDATION;
  }

  private static String citation(Outcome outcome) {
    return switch (outcome) {
      case NOTHING_OWED -> "19 USC 1505(b)";
      case DISREGARDED -> Tolerance.CITATION;
      default -> "19 USC 1505(b), (c)";
    };
  }

  private static String sentence(Outcome outcome, Money size, String scope) {
    return switch (outcome) {
      case NOTHING_OWED ->
          "The amendment leaves what is owed as it was%s; nothing is billed or refunded."
              .formatted(scope);
      case DISREGARDED ->
          "The net difference of $%s is less than $20.00 and is disregarded at liquidation%s."
              .formatted(size, scope);
      case BILL_AT_LIQUIDATION ->
          "$%s more is owed%s; it is billed at liquidation with interest from the original deposit."
              .formatted(size, scope);
      default ->
          "$%s less is owed%s; it is refunded at liquidation with interest from the deposit."
              .formatted(size, scope);
    };
  }

  /** What is deposited at once; empty where nothing is. */
  public Optional<SettlementPart> deposit() {
    return part(Outcome.DEPOSIT_NOW);
  }

  /** What is not asked as a deposit any more, as negative amounts; empty where nothing is. */
  public Optional<SettlementPart> loweredDeposit() {
    return part(Outcome.DEPOSIT_LOWERED);
  }

  private Optional<SettlementPart> part(Outcome outcome) {
    return parts.stream().filter(part -> part.outcome() == outcome).findFirst();
  }

  /** Whether a bill or a refund follows the entry's liquidation. */
  public boolean awaitsLiquidation() {
    return parts.stream().anyMatch(part -> part.outcome().awaitsLiquidation());
  }

  /** What happens to the money, a sentence with its source for each part. */
  public List<String> sentences() {
    return parts.stream()
        .map(part -> "%s (%s)".formatted(part.sentence(), part.citation()))
        .toList();
  }

  /** What the parts come to: the net difference, with what was carried. */
  public Money net() {
    return parts.stream().map(SettlementPart::total).reduce(Money.ZERO, Money::plus);
  }
}
