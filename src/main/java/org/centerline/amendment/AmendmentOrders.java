package org.centerline.amendment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.centerline.account.Accounts;
import org.centerline.docket.Docket;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.SettlementPart;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** What the port of entry is told to take in, bill or refund for an amendment. */
@Component
class AmendmentOrders {

  private final Docket docket;
  private final Accounts accounts;
  private final Revenue revenue;
  private final OfficeCalendar calendar;
  private final Clock clock;

  AmendmentOrders(
      Docket docket, Accounts accounts, Revenue revenue, OfficeCalendar calendar, Clock clock) {
    this.docket = docket;
    this.accounts = accounts;
    this.revenue = revenue;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The deposit that comes before liquidation (82 FR 2385). */
  RevenueOrder deposit(String caseNumber, Amendment amendment, SettlementPart part) {
    ClockFacts facts =
        ClockFacts.builder()
            .filedOn(amendment.receivedOn())
            .entryType(amendment.amended().entryType())
            .build();
    return order(
        caseNumber,
        amendment,
        RevenueKind.TENDER,
        basis(amendment),
        Statute.deadline(ClockRule.DEPOSIT_DUE, facts, calendar),
        null,
        part.amounts());
  }

  /**
   * The bill or the refund that follows liquidation (19 USC 1505(b), (c)).
   *
   * @param balance what is owed by class code; less where negative; not zero in all
   */
  RevenueOrder atLiquidation(
      String caseNumber,
      Amendment amendment,
      LocalDate liquidatedOn,
      SortedMap<ClassCode, Money> balance) {
    boolean owed = Money.sum(balance.values()).isPositive();
    return order(
        caseNumber,
        amendment,
        owed ? RevenueKind.BILL : RevenueKind.REFUND,
        "%s; liquidated on %s".formatted(basis(amendment), liquidatedOn),
        owed ? billDue() : revenue.refundDue(liquidatedOn),
        liquidatedOn,
        balance);
  }

  /** A bill is issued when the Center is told of the liquidation: today. */
  private Deadline billDue() {
    return Statute.deadline(
        ClockRule.BILL_DUE, ClockFacts.builder().noticeOn(LocalDate.now(clock)).build(), calendar);
  }

  private static String basis(Amendment amendment) {
    return "Entry %s, version %d by %s"
        .formatted(amendment.entryNumber(), amendment.version() + 1, amendment.kind().words());
  }

  private RevenueOrder order(
      String caseNumber,
      Amendment amendment,
      RevenueKind kind,
      String basis,
      Deadline due,
      LocalDate interestTo,
      Map<ClassCode, Money> amounts) {
    return new RevenueOrder(
        caseNumber,
        kind,
        basis,
        docket.get(caseNumber).importerName(),
        accounts.isCorporate(amendment.importerNumber()),
        interestTo,
        due,
        List.of(new RevenueOrder.Deposit(amendment.port(), amendment.deposited(), BigDecimal.ONE)),
        amounts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().code(),
                    entry ->
                        kind == RevenueKind.REFUND ? entry.getValue().negate() : entry.getValue())),
        0);
  }
}
