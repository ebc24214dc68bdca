package org.centerline.protest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.ClockKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an approved proposal the Center's decision, with everything that depends on it. */
@Component
class Determinations {

  private final Proposals proposals;
  private final Protests protests;
  private final Accounts accounts;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final Revenue revenue;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Determinations(
      Proposals proposals,
      Protests protests,
      Accounts accounts,
      Docket docket,
      CaseClocks clocks,
      CaseLog log,
      Revenue revenue,
      ApplicationEventPublisher events,
      Clock clock) {
    this.proposals = proposals;
    this.protests = protests;
    this.accounts = accounts;
    this.docket = docket;
    this.clocks = clocks;
    this.log = log;
    this.revenue = revenue;
    this.events = events;
    this.clock = clock;
  }

  ProtestOutcome issue(String caseNumber) {
    Proposals.WithRefunds approved = proposals.withRefunds(caseNumber);
    Proposal proposal = approved.proposal();
    LocalDate today = LocalDate.now(clock);
    boolean refunded = proposal.refund().signum() > 0;
    CaseRecord decided =
        docket.determine(
            caseNumber,
            proposal.outcome().name(),
            today,
            proposal.reason(),
            proposal.submissionsSeen(),
            refunded ? CaseStatus.AWAITING_PORT : CaseStatus.DECIDED,
            proposal.matter());
    log.record(
        caseNumber,
        "DETERMINED",
        "The protest is " + proposal.outcome().words(),
        null,
        proposal.outcome().name());
    clocks.completeLast(caseNumber, ClockKind.DECISION_DUE, today);
    if (refunded) {
      revenue.instruct(order(decided, approved));
    }
    events.publishEvent(new ProtestDecided(caseNumber, proposal.outcome(), proposal.decision()));
    return proposal.outcome();
  }

  private RevenueOrder order(CaseRecord decided, Proposals.WithRefunds approved) {
    return new RevenueOrder(
        decided.caseNumber(),
        RevenueKind.REFUND,
        "Protest " + decided.protestNumber(),
        payee(decided, approved),
        decided.determinedOn(),
        decided.determinedOn(),
        List.of(),
        revenue.refundDue(decided.determinedOn()),
        protests.entries(decided.caseNumber(), EntryCheck.MOST_ENTRIES).stream()
            .map(Determinations::deposit)
            .toList(),
        approved.refunds(),
        decided.reopenings());
  }

  /** The account that is asked is the payee's own: its rate and its bank data are. */
  private RevenueOrder.Payee payee(CaseRecord decided, Proposals.WithRefunds approved) {
    Proposal proposal = approved.proposal();
    if (proposal.refundDueTo() == RefundPayee.Due.FILER) {
      return new RevenueOrder.Payee(
          decided.filerName(),
          PayeeKind.FILER,
          proposal.payeeNumber(),
          accounts.isCorporate(proposal.payeeNumber()),
          true);
    }
    return new RevenueOrder.Payee(
        decided.importerName(),
        PayeeKind.IMPORTER,
        decided.importerNumber(),
        accounts.isCorporate(decided.importerNumber()),
        proposal.refundDueTo() != null || !RefundPayee.isAsked(approved.filer()));
  }

  /** Estimated duties are deposited with the entry; its date stands for the deposit's (1505(a)). */
  private static RevenueOrder.Deposit deposit(ProtestEntry entry) {
    return new RevenueOrder.Deposit(
        entry.port(),
        entry.entryDate() == null ? entry.liquidationDate() : entry.entryDate(),
        entry.paid() == null ? BigDecimal.ZERO : entry.paid().amount(),
        List.of(entry.entryNumber()));
  }
}
