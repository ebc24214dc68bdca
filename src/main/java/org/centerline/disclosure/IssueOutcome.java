package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.ForModels;

/** Decides the case as was proposed and approved, and has the excess of a tender paid back. */
@ForModels
class IssueOutcome implements JavaDelegate {

  private final OutcomeProposals proposals;
  private final TenderOrders orders;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  IssueOutcome(
      OutcomeProposals proposals, TenderOrders orders, Docket docket, CaseLog log, Clock clock) {
    this.proposals = proposals;
    this.orders = orders;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
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
    orders.refundExcess(caseNumber);
    execution.setVariable(DisclosureProcess.Variable.OUTCOME, proposal.outcome().name());
  }
}
