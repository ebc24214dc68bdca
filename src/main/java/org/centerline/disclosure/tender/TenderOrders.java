package org.centerline.disclosure.tender;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.disclosure.Disclosures;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.ClassCode;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.StartFact;
import org.centerline.statute.TenderFacts.Payment;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What ports are told to take in of a tender, and to pay back of one beyond the loss. */
@Component
public class TenderOrders {

  /** As many as the law gives after a notice of the calculation (19 CFR 162.74(c)). */
  public static final int DAYS_AFTER_SHIFT = 30;

  private static final String CITATION = "19 CFR 162.74(c)";

  private final Disclosures disclosures;
  private final TenderBalances balances;
  private final DisclosureTenders tenders;
  private final DisclosedEntries entries;
  private final Docket docket;
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
      TenderBalances balances,
      DisclosureTenders tenders,
      DisclosedEntries entries,
      Docket docket,
      Revenue revenue,
      OfficeCalendar calendar,
      CaseLog log,
      Clock clock,
      @Value("${centerline.disclosure.days-to-hand-over:3}") int daysToHandOver,
      @Value("${centerline.disclosure.days-to-refund:30}") int daysToRefund) {
    this.disclosures = disclosures;
    this.balances = balances;
    this.tenders = tenders;
    this.entries = entries;
    this.docket = docket;
    this.revenue = revenue;
    this.calendar = calendar;
    this.log = log;
    this.clock = clock;
    this.daysToHandOver = daysToHandOver;
    this.daysToRefund = daysToRefund;
  }

  /**
   * Tells the ports to take in what was tendered and they have not been told of, and what a port
   * lacks since Headquarters changed the loss.
   */
  public void takeIn(String caseNumber) {
    TenderBalance balance = balances.of(caseNumber);
    PortShares parts = balance.toTakeIn();
    if (parts.isNone() && balance.untold().isPositive()) {
      log.record(
          caseNumber,
          "TENDER_WITHOUT_PORT",
          "$%s cannot be handed to a port: none is named".formatted(balance.untold()));
    }
    if (!parts.isNone()) {
      instruct(
          caseNumber,
          RevenueKind.TENDER,
          parts,
          parts.total().compareTo(balance.untold()) > 0
              ? afterShift()
              : handOver(earliest(caseNumber)),
          toldBefore(caseNumber));
    }
  }

  /** Counts what ports were told, so that no number of an instruction comes again. */
  private int toldBefore(String caseNumber) {
    return (int)
        revenue.of(List.of(caseNumber)).stream()
            .filter(one -> one.kind() == RevenueKind.TENDER)
            .count();
  }

  /** The day of the disclosure, with which a tender may come, or of one that came before it. */
  private LocalDate earliest(String caseNumber) {
    return Stream.concat(
            Stream.of(disclosures.get(caseNumber).receipt().filedOn()),
            tenders.of(caseNumber).stream().map(Payment::on))
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  /**
   * Tells the ports to pay back what they took in beyond their loss, without interest (Otter, Slip
   * Op. 23-43); nothing while no loss is calculated, nor while a port has not taken in what it was
   * told: no port pays back what none has. Where only the class is another than was owed, no money
   * moves: the case's log says what is held as what.
   */
  public void payBack(String caseNumber) {
    if (!isTakenIn(caseNumber)) {
      return;
    }
    TenderBalance balance = balances.of(caseNumber);
    if (!balance.toPayBack().isNone()) {
      instruct(caseNumber, RevenueKind.REFUND, balance.toPayBack(), refund(), 0);
    }
    balance
        .toReclass()
        .amounts()
        .forEach(
            (port, classes) ->
                log.record(
                    caseNumber,
                    "TENDER_RECLASSED",
                    "Port %s holds its loss, but as other classes than are owed; too much (below zero: too little): %s"
                        .formatted(port, byCode(classes))));
  }

  /**
   * Pays back, beside the case, what was taken in with its outcome only and so not paid back with
   * it.
   */
  public void payBackAtLast(String caseNumber) {
    if (revenue.of(List.of(caseNumber)).stream()
        .noneMatch(one -> one.kind() == RevenueKind.REFUND)) {
      payBack(caseNumber);
      revenue.workBeside(caseNumber);
    }
  }

  private boolean isTakenIn(String caseNumber) {
    return revenue.of(List.of(caseNumber)).stream()
        .filter(one -> one.kind() == RevenueKind.TENDER)
        .allMatch(
            one ->
                one.status() == InstructionStatus.SETTLED
                    || one.status() == InstructionStatus.CANCELLED);
  }

  private void instruct(
      String caseNumber, RevenueKind kind, PortShares parts, Deadline due, int before) {
    Disclosure disclosure = disclosures.get(caseNumber);
    revenue.instruct(
        parts.amounts().entrySet().stream()
            .map(
                port ->
                    order(
                        caseNumber, disclosure, kind, due, port.getKey(), port.getValue(), before))
            .toList());
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
            : "Tendered beyond the loss of the port, prior disclosure %s (19 CFR 162.74(c))"
                .formatted(caseNumber),
        disclosure.payee(docket.get(caseNumber).importerName()),
        null,
        null,
        List.of(),
        due,
        List.of(
            new RevenueOrder.Deposit(
                port, due.from(), BigDecimal.ONE, entries.at(caseNumber, disclosure, port))),
        byCode(charges),
        before);
  }

  private static Map<String, Money> byCode(SortedMap<ClassCode, Money> charges) {
    return charges.entrySet().stream()
        .collect(Collectors.toMap(charge -> charge.getKey().code(), Map.Entry::getValue));
  }

  private Deadline handOver(LocalDate from) {
    LocalDate today = LocalDate.now(clock);
    return due(
        ClockKind.DEPOSIT_DUE,
        StartFact.DISCLOSURE,
        from,
        calendar.plusOpenDays(today, daysToHandOver),
        "The port takes its part of the tender in within %d business days of the instruction of %s (policy)."
            .formatted(daysToHandOver, today));
  }

  private Deadline afterShift() {
    LocalDate today = LocalDate.now(clock);
    return due(
        ClockKind.DEPOSIT_DUE,
        StartFact.DECISION,
        today,
        today.plusDays(DAYS_AFTER_SHIFT),
        "What the port lacks of the tender, since Headquarters changed the loss, is tendered there within %d days of %s."
            .formatted(DAYS_AFTER_SHIFT, today));
  }

  private Deadline refund() {
    LocalDate today = LocalDate.now(clock);
    return due(
        ClockKind.REFUND_DUE,
        StartFact.DECISION,
        today,
        today.plusDays(daysToRefund),
        "What was tendered beyond the loss is paid back within %d days of the outcome of %s (policy)."
            .formatted(daysToRefund, today));
  }

  private static Deadline due(
      ClockKind kind, StartFact start, LocalDate from, LocalDate last, String explanation) {
    return new Deadline(kind, start, from, last, last, CITATION, explanation);
  }
}
