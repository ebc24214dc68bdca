package org.centerline.disclosure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.StartFact;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What ports are told to take in of a tender, and to pay back of one beyond the loss. */
@Component
class TenderOrders {

  private static final String CITATION = "19 CFR 162.74(c)";

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final DisclosureTenders tenders;
  private final Docket docket;
  private final Accounts accounts;
  private final Revenue revenue;
  private final OfficeCalendar calendar;
  private final CaseLog log;
  private final Clock clock;
  private final int daysToHandOver;
  private final int daysToRefund;

  /**
   * Both numbers of days are policy: the law sets none for a tender (19 CFR 162.74(c)), and thirty
   * follow a liquidation (19 USC 1505(b)), which there is none of here.
   */
  TenderOrders(
      Disclosures disclosures,
      Calculations calculations,
      DisclosureTenders tenders,
      Docket docket,
      Accounts accounts,
      Revenue revenue,
      OfficeCalendar calendar,
      CaseLog log,
      Clock clock,
      @Value("${centerline.disclosure.days-to-hand-over:3}") int daysToHandOver,
      @Value("${centerline.disclosure.days-to-refund:30}") int daysToRefund) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.tenders = tenders;
    this.docket = docket;
    this.accounts = accounts;
    this.revenue = revenue;
    this.calendar = calendar;
    this.log = log;
    this.clock = clock;
    this.daysToHandOver = daysToHandOver;
    this.daysToRefund = daysToRefund;
  }

  /** Tells the ports to take in what was tendered and they have not been told of. */
  void takeIn(String caseNumber) {
    List<Payment> payments = tenders.of(caseNumber);
    Money told = Money.sum(told(caseNumber).stream().map(one -> Money.of(one.total())).toList());
    Money rest = Money.sum(payments.stream().map(Payment::amount).toList()).minus(told);
    if (rest.isPositive()) {
      instruct(caseNumber, RevenueKind.TENDER, rest, handOver(earliest(caseNumber, payments)));
    }
  }

  /** The day of the disclosure, with which a tender may come, or of one that came before it. */
  private LocalDate earliest(String caseNumber, List<Payment> payments) {
    return Stream.concat(Stream.of(disclosedOn(caseNumber)), payments.stream().map(Payment::on))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private List<RevenueInstruction> told(String caseNumber) {
    return revenue.of(List.of(caseNumber)).stream()
        .filter(told -> told.kind() == RevenueKind.TENDER)
        .toList();
  }

  /**
   * Tells the ports to pay back what was tendered beyond the loss, without interest (Otter, Slip
   * Op. 23-43); nothing while no loss is calculated.
   */
  void refundExcess(String caseNumber) {
    Money excess = excess(caseNumber);
    if (excess.isPositive()) {
      instruct(caseNumber, RevenueKind.REFUND, excess, refund());
    }
  }

  /** What was tendered beyond the loss; zero while no loss is calculated. */
  Money excess(String caseNumber) {
    Money tendered = Money.sum(tenders.of(caseNumber).stream().map(Payment::amount).toList());
    return calculations
        .approved(caseNumber)
        .map(one -> tendered.minus(one.loss(disclosedOn(caseNumber)).total()))
        .filter(Money::isPositive)
        .orElse(Money.ZERO);
  }

  private LocalDate disclosedOn(String caseNumber) {
    return disclosures.get(caseNumber).receipt().filedOn();
  }

  private void instruct(String caseNumber, RevenueKind kind, Money amount, Deadline due) {
    Disclosure disclosure = disclosures.get(caseNumber);
    List<EntryLoss> losses =
        calculations
            .approved(caseNumber)
            .map(one -> one.loss(disclosure.receipt().filedOn()).entries())
            .orElse(List.of());
    SortedMap<String, SortedMap<ClassCode, Money>> parts =
        TenderDivision.of(amount, shares(caseNumber, kind, losses), disclosure.ports()).parts();
    if (parts.isEmpty()) {
      log.record(
          caseNumber,
          "TENDER_WITHOUT_PORT",
          "$%s cannot be handed to a port: none is named".formatted(amount));
      return;
    }
    // Ports are told again once at most: when Headquarters, asked once, finds that more is owed.
    int before = kind == RevenueKind.TENDER && !told(caseNumber).isEmpty() ? 1 : 0;
    revenue.instruct(
        parts.entrySet().stream()
            .map(
                port ->
                    order(
                        caseNumber, disclosure, kind, due, port.getKey(), port.getValue(), before))
            .toList());
  }

  /** Where a port still lacks of its loss, or has beyond it after Headquarters changed the loss. */
  private PortShares shares(String caseNumber, RevenueKind kind, List<EntryLoss> losses) {
    PortShares lost = PortShares.of(losses);
    PortShares taken = new PortShares(new TreeMap<>());
    for (RevenueInstruction one : told(caseNumber)) {
      taken = taken.with(one.port(), byClass(revenue.charges(one.id())));
    }
    return kind == RevenueKind.TENDER ? lost.beyond(taken) : taken.beyond(lost);
  }

  private static Map<ClassCode, Money> byClass(Map<String, Money> charges) {
    return charges.entrySet().stream()
        .collect(Collectors.toMap(charge -> new ClassCode(charge.getKey()), Map.Entry::getValue));
  }

  private RevenueOrder order(
      String caseNumber,
      Disclosure disclosure,
      RevenueKind kind,
      Deadline due,
      String port,
      SortedMap<ClassCode, Money> charges,
      int before) {
    return new RevenueOrder(
        caseNumber,
        kind,
        kind == RevenueKind.TENDER
            ? "Tender with prior disclosure %s (19 CFR 162.74(c))".formatted(caseNumber)
            : "Tendered beyond the loss, prior disclosure %s (19 CFR 162.74(c))"
                .formatted(caseNumber),
        docket.get(caseNumber).importerName(),
        accounts.isCorporate(disclosure.importerNumber()),
        null,
        List.of(),
        due,
        List.of(new RevenueOrder.Deposit(port, due.from(), BigDecimal.ONE)),
        byCode(charges),
        before);
  }

  private static Map<String, Money> byCode(SortedMap<ClassCode, Money> charges) {
    return charges.entrySet().stream()
        .collect(Collectors.toMap(charge -> charge.getKey().code(), Map.Entry::getValue));
  }

  private Deadline handOver(LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = calendar.plusOpenDays(today, daysToHandOver);
    return new Deadline(
        ClockKind.DEPOSIT_DUE,
        StartFact.DISCLOSURE,
        from,
        last,
        last,
        CITATION,
        "What was tendered with the disclosure or after it goes to the port within %d business days"
                .formatted(daysToHandOver)
            + " of the instruction of %s (policy).".formatted(today));
  }

  private Deadline refund() {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = today.plusDays(daysToRefund);
    return new Deadline(
        ClockKind.REFUND_DUE,
        StartFact.DECISION,
        today,
        last,
        last,
        CITATION,
        "The outcome of %s is followed by the refund within %d days (policy)."
            .formatted(today, daysToRefund));
  }
}
