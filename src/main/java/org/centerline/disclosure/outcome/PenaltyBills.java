package org.centerline.disclosure.outcome;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.disclosure.CulpabilityWords;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.tender.DisclosedEntries;
import org.centerline.docket.Docket;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Culpability;
import org.centerline.statute.Deadline;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;
import org.centerline.statute.StartFact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Has the ports collect the penalty that is decided with the outcome (C8, E2): each the part of its
 * entries, by their interest where the penalty is that, else by their loss.
 */
@Component
class PenaltyBills {

  private static final String REGULATION = "19 CFR 162.73(b)";

  private final OutcomeAdvice advice;
  private final Disclosures disclosures;
  private final DisclosedEntries entries;
  private final Docket docket;
  private final Revenue revenue;
  private final Clock clock;
  private final int daysToPay;

  /**
   * The days are policy: as many as 19 CFR 171.2(b) gives to petition for relief, known from
   * memory, so that none is late while it may still be mitigated.
   */
  PenaltyBills(
      OutcomeAdvice advice,
      Disclosures disclosures,
      DisclosedEntries entries,
      Docket docket,
      Revenue revenue,
      Clock clock,
      @Value("${centerline.disclosure.days-to-pay-penalty:60}") int daysToPay) {
    this.advice = advice;
    this.disclosures = disclosures;
    this.entries = entries;
    this.docket = docket;
    this.revenue = revenue;
    this.clock = clock;
    this.daysToPay = daysToPay;
  }

  /**
   * Refuses a penalty that no port could collect.
   *
   * @throws TaskRefused where neither an entry nor the disclosure names a port
   */
  void refuseWithoutPort(String caseNumber, OutcomeProposal outcome) {
    if (isBilled(outcome) && weights(caseNumber, outcome.culpability()).isEmpty()) {
      throw new TaskRefused(
          "No port is named that could collect the penalty of $%s; supplement the disclosure with an entry and its port, then decide"
              .formatted(outcome.penalty()));
    }
  }

  /** Tells the ports; nothing where no penalty is decided here. */
  void bill(String caseNumber, OutcomeProposal outcome) {
    if (isBilled(outcome)) {
      revenue.instruct(order(caseNumber, outcome));
    }
  }

  /** A penalty for what is not covered is the penalty track's (19 CFR 162.77). */
  private static boolean isBilled(OutcomeProposal outcome) {
    return outcome.outcome() != DisclosureOutcome.INVALID && outcome.penalty().isPositive();
  }

  private RevenueOrder order(String caseNumber, OutcomeProposal outcome) {
    Disclosure disclosure = disclosures.get(caseNumber);
    LocalDate today = LocalDate.now(clock);
    String citation = disclosure.statute().disclosureCitation() + "; " + REGULATION;
    return new RevenueOrder(
        caseNumber,
        RevenueKind.BILL,
        "Penalty for %s, prior disclosure %s (%s)"
            .formatted(CulpabilityWords.of(outcome.culpability()), caseNumber, citation),
        disclosure.payee(docket.get(caseNumber).importerName()),
        null,
        null,
        List.of(),
        due(today, citation),
        weights(caseNumber, outcome.culpability()).entrySet().stream()
            .map(
                port ->
                    new RevenueOrder.Deposit(
                        port.getKey(),
                        today,
                        port.getValue(),
                        entries.at(caseNumber, disclosure, port.getKey())))
            .toList(),
        Map.of(RevenueOrder.PENALTY, outcome.penalty()),
        0);
  }

  private Deadline due(LocalDate today, String citation) {
    LocalDate last = today.plusDays(daysToPay);
    return new Deadline(
        ClockKind.BILL_DUE,
        StartFact.DECISION,
        today,
        last,
        last,
        citation,
        "The penalty is paid within %d days of the outcome of %s (policy)."
            .formatted(daysToPay, today));
  }

  /** In what proportion each port collects; where nothing was lost, the ports share equally. */
  private SortedMap<String, BigDecimal> weights(String caseNumber, Culpability culpability) {
    OutcomeAdvice.Advice advised = advice.of(caseNumber);
    SortedMap<String, BigDecimal> weights = new TreeMap<>();
    if (culpability != Culpability.FRAUD && advised.interest() != null) {
      advised.interest().entries().stream()
          .filter(entry -> advised.coverage().covers(entry.entryNumber()))
          .forEach(entry -> add(weights, entry.port(), entry.accrual().interest()));
    }
    if (weights.isEmpty()) {
      for (EntryLoss entry : advised.coverage().covered()) {
        add(weights, entry.port(), entry.total());
      }
    }
    if (weights.isEmpty()) {
      disclosures.get(caseNumber).ports().forEach(port -> weights.put(port, BigDecimal.ONE));
    }
    return weights;
  }

  private static void add(SortedMap<String, BigDecimal> weights, String port, Money part) {
    if (part.isPositive()) {
      weights.merge(port, part.amount(), BigDecimal::add);
    }
  }
}
