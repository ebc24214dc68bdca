package org.centerline.amendment.money;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.centerline.account.Accounts;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.Docket;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.revenue.Tender;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.InterestRates;
import org.centerline.statute.InterestSegment;
import org.centerline.statute.LiquidationBalance;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** What the port of entry is told to take in, bill or refund for an amendment. */
@Component
public class AmendmentOrders {

  private final Docket docket;
  private final Accounts accounts;
  private final Revenue revenue;
  private final InterestRates rates;
  private final OfficeCalendar calendar;
  private final Clock clock;

  AmendmentOrders(
      Docket docket,
      Accounts accounts,
      Revenue revenue,
      InterestRates rates,
      OfficeCalendar calendar,
      Clock clock) {
    this.docket = docket;
    this.accounts = accounts;
    this.revenue = revenue;
    this.rates = rates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The deposit that comes before liquidation (82 FR 2385). */
  RevenueOrder deposit(String caseNumber, Amendment amendment, Map<ClassCode, Money> amounts) {
    ClockFacts facts =
        ClockFacts.builder()
            .filedOn(amendment.receivedOn())
            .entryType(amendment.amended().entryType())
            .build();
    int before =
        (int)
            revenue.of(List.of(caseNumber)).stream()
                .filter(one -> one.kind() == RevenueKind.TENDER)
                .count();
    return order(
        caseNumber,
        amendment,
        RevenueKind.TENDER,
        basis(amendment),
        Statute.deadline(ClockRule.DEPOSIT_DUE, facts, calendar),
        null,
        List.of(),
        amounts,
        before);
  }

  /**
   * The bill or the refund that follows liquidation (19 USC 1505(b), (c)).
   *
   * @param basis on what it rests
   * @param changes what the cases of the entry change by class code
   * @param deposits what of it was deposited, in the order of its days
   * @throws org.centerline.statute.StatuteException where interest cannot be computed
   */
  public RevenueOrder atLiquidation(
      String caseNumber,
      StatedEntry entry,
      String basis,
      LocalDate liquidatedOn,
      SortedMap<ClassCode, Money> changes,
      List<Tender> deposits) {
    LiquidationBalance found =
        LiquidationBalance.of(
            new LiquidationBalance.Facts(
                Money.sum(changes.values()),
                entry.deposited(),
                deposits.stream()
                    .map(one -> new LiquidationBalance.Deposit(one.settledOn(), one.amount()))
                    .toList(),
                liquidatedOn,
                accounts.isCorporate(entry.importerNumber())),
            rates);
    boolean owed = !found.total().isNegative();
    return order(
        caseNumber,
        entry,
        owed ? RevenueKind.BILL : RevenueKind.REFUND,
        basis,
        owed ? billDue() : revenue.refundDue(liquidatedOn),
        liquidatedOn,
        owed ? found.segments() : found.segments().stream().map(InterestSegment::negate).toList(),
        left(changes, deposits),
        0);
  }

  private static SortedMap<ClassCode, Money> left(
      SortedMap<ClassCode, Money> changes, List<Tender> deposits) {
    SortedMap<ClassCode, Money> left = new TreeMap<>(changes);
    deposits.forEach(
        deposit ->
            deposit
                .charges()
                .forEach(
                    (code, amount) ->
                        left.merge(new ClassCode(code), amount.negate(), Money::plus)));
    return left;
  }

  /** A bill is issued when the Center is told of the liquidation: today. */
  private Deadline billDue() {
    return Statute.deadline(
        ClockRule.BILL_DUE, ClockFacts.builder().noticeOn(LocalDate.now(clock)).build(), calendar);
  }

  /** On what an amendment rests what it changes. */
  public static String basis(Amendment amendment) {
    return "Entry %s, version %d by %s"
        .formatted(amendment.entryNumber(), amendment.version() + 1, amendment.kind().words());
  }

  private RevenueOrder order(
      String caseNumber,
      StatedEntry entry,
      RevenueKind kind,
      String basis,
      Deadline due,
      LocalDate liquidatedOn,
      List<InterestSegment> found,
      Map<ClassCode, Money> amounts,
      int before) {
    return new RevenueOrder(
        caseNumber,
        kind,
        basis,
        RevenueOrder.Payee.importer(
            docket.get(caseNumber).importerName(),
            entry.importerNumber(),
            accounts.isCorporate(entry.importerNumber())),
        liquidatedOn,
        null,
        found,
        due,
        List.of(
            new RevenueOrder.Deposit(
                entry.port(), entry.deposited(), BigDecimal.ONE, List.of(entry.entryNumber()))),
        amounts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    charge -> charge.getKey().code(),
                    charge ->
                        kind == RevenueKind.REFUND
                            ? charge.getValue().negate()
                            : charge.getValue())),
        before);
  }
}
