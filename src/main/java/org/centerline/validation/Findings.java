package org.centerline.validation;

import org.centerline.docket.CaseLog;
import org.springframework.stereotype.Component;

/** What of a validation is for the port: a high risk at once, a referral for enforcement (D5). */
@Component
class Findings {

  private final Validations validations;
  private final Results results;
  private final CaseLog log;

  Findings(Validations validations, Results results, CaseLog log) {
    this.validations = validations;
    this.results = results;
    this.log = log;
  }

  /** Lets the port know of a high risk while the Center goes on. */
  void tellPort(String caseNumber, String finding) {
    validations.tellPort(caseNumber, finding);
    log.record(caseNumber, "FINDING_FOR_PORT", finding);
  }

  /** Ends the validation by leaving the entry to the port. */
  void refer(String caseNumber, String finding) {
    tellPort(caseNumber, finding);
    results.refer(caseNumber);
  }
}
