package org.centerline.disclosure.outcome;

import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.ApprovalRule;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.tender.TenderPorts;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/** A second FP&amp;F officer, never who proposed it, approves the outcome or sends it back. */
@Component
class ApproveOutcome extends ApprovalRule {

  private final Disclosures disclosures;
  private final OutcomeAdvice advice;
  private final OutcomeProposals proposals;
  private final TenderPorts ports;
  private final PenaltyBills bills;

  ApproveOutcome(
      OutcomeFactSheet facts,
      Disclosures disclosures,
      OutcomeAdvice advice,
      OutcomeProposals proposals,
      TenderPorts ports,
      PenaltyBills bills,
      Docket docket,
      CaseLog log) {
    super(
        DisclosureProcess.Task.APPROVE_OUTCOME,
        facts,
        Answer.OUTCOME_APPROVAL,
        Set.of(Fact.PROPOSED_OUTCOME, Fact.PROPOSED_REASON, Fact.PROPOSED_BY),
        proposals.secondPerson(),
        "OUTCOME",
        docket,
        log);
    this.disclosures = disclosures;
    this.advice = advice;
    this.proposals = proposals;
    this.ports = ports;
    this.bills = bills;
  }

  /** A tender may have come since the proposal, and an old one may name what the law knows not. */
  @Override
  protected void refuseApproval(String caseNumber) {
    OutcomeProposal proposal = proposals.get(caseNumber);
    ProposeOutcome.refuseUnknown(disclosures.get(caseNumber).statute(), proposal.culpability());
    ports.refuseWithout(caseNumber);
    bills.refuseWithoutPort(caseNumber, proposal);
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    OutcomeProposal proposal = proposals.get(opened.caseNumber());
    shown.put(Fact.PROPOSED_OUTCOME, proposal.inWords());
    shown.put(Fact.PROPOSED_REASON, proposal.reason());
    shown.put(Fact.PROPOSED_BY, proposal.proposedBy());
    if (proposal.advised() != null) {
      shown.put(
          Fact.CRITERIA, proposal.advised() + AdviceWords.findings(advice.of(opened.caseNumber())));
      shown.put(Fact.TENDER_STANDING, proposal.tenderStanding());
    }
  }
}
