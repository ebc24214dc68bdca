package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.amendment.SettlementPart.Amount;
import org.centerline.amendment.SettlementPart.Outcome;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;

/**
 * When a rise of antidumping or countervailing duties is deposited. The notice of 2016-12-12 (81 FR
 * 89482), which asked three business days for every rise, was superseded before it took effect.
 */
enum DepositRule {
  /** Nothing is deposited before liquidation. */
  NONE(0, ""),
  /** With the amendment, since corrections began. */
  WITH_THE_AMENDMENT(0, "76 FR 37136"),
  /** Within three business days, since 2017-01-14. */
  THREE_BUSINESS_DAYS(3, "82 FR 2385");

  private static final LocalDate FIRST = LocalDate.of(2011, 7, 25);
  private static final LocalDate THREE_DAYS_SINCE = LocalDate.of(2017, 1, 14);

  /** The entry types that carry antidumping or countervailing duties. */
  private static final Set<String> DUMPING_TYPES = Set.of("03", "06", "07", "34", "38");

  private final int businessDays;
  private final String citation;

  DepositRule(int businessDays, String citation) {
    this.businessDays = businessDays;
    this.citation = citation;
  }

  static DepositRule on(LocalDate receivedOn, String entryType) {
    if (receivedOn.isBefore(FIRST) || !DUMPING_TYPES.contains(entryType)) {
      return NONE;
    }
    return receivedOn.isBefore(THREE_DAYS_SINCE) ? WITH_THE_AMENDMENT : THREE_BUSINESS_DAYS;
  }

  SettlementPart deposit(List<Amount> amounts, LocalDate receivedOn, OfficeCalendar calendar) {
    LocalDate due = calendar.plusOpenDays(receivedOn, businessDays);
    Money total = amounts.stream().map(Amount::amount).reduce(Money.ZERO, Money::plus);
    String codes =
        amounts.stream().map(one -> one.classCode().code()).collect(Collectors.joining(", "));
    String when =
        businessDays == 0
            ? "with the amendment of %s".formatted(due)
            : "within %d business days of %s, by %s".formatted(businessDays, receivedOn, due);
    return new SettlementPart(
        Outcome.DEPOSIT_NOW,
        amounts,
        due,
        citation,
        "Antidumping or countervailing duties (class %s) rise by $%s; deposit them %s."
            .formatted(codes, total, when));
  }
}
