package org.centerline.disclosure.outcome;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.disclosure.perfection.TimeRequests;
import org.centerline.disclosure.tender.TenderOrders;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.statute.DisclosureOutcome;
import org.springframework.stereotype.Component;

/** Decides the case as was approved; the ports pay back an excess and collect the penalty. */
@Component
class Outcomes {

  private final OutcomeProposals proposals;
  private final TenderOrders orders;
  private final PenaltyBills bills;
  private final TimeRequests requests;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  Outcomes(
      OutcomeProposals proposals,
      TenderOrders orders,
      PenaltyBills bills,
      TimeRequests requests,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.proposals = proposals;
    this.orders = orders;
    this.bills = bills;
    this.requests = requests;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Decides the case.
   *
   * @return the outcome
   */
  DisclosureOutcome issue(String caseNumber) {
    OutcomeProposal proposal = proposals.get(caseNumber);
    docket.determine(
        caseNumber,
        proposal.outcome().name(),
        LocalDate.now(clock),
        proposal.reason(),
        proposal.submissionsSeen(),
        CaseStatus.DECIDED);
    log.record(caseNumber, "DETERMINED", proposal.reason(), null, proposal.outcome().name());
    // What came after the ports were told of nothing goes to them now.
    orders.takeIn(caseNumber);
    orders.payBack(caseNumber);
    bills.bill(caseNumber, proposal);
    requests.answerWithOutcome(caseNumber);
    return proposal.outcome();
  }
}
