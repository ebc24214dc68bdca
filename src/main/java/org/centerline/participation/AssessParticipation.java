package org.centerline.participation;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Keeps what the table of criteria says of an application; it decides nothing. */
@ForModels
class AssessParticipation extends AutomaticStep {

  private final Eligibility eligibility;
  private final CaseFindings findings;
  private final Docket docket;
  private final CaseLog log;

  AssessParticipation(
      SignIn people, Eligibility eligibility, CaseFindings findings, Docket docket, CaseLog log) {
    super(people);
    this.eligibility = eligibility;
    this.findings = findings;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    List<DmnEligibility.Finding> found = eligibility.of(caseNumber);
    findings.record(
        found.stream()
            .map(
                f ->
                    new CaseFinding(
                        caseNumber, f.code(), f.citation(), f.reason(), f.isOfTheAccount()))
            .toList());
    String outcome =
        found.stream().allMatch(DmnEligibility.Finding::isMet) ? "ACCEPTED" : "NEEDS_A_PERSON";
    docket.screen(caseNumber, outcome, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "ASSESSED", "By the criteria for participation", null, outcome);
  }
}
