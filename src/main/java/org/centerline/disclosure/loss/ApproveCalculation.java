package org.centerline.disclosure.loss;

import java.util.Set;
import org.centerline.disclosure.ApprovalRule;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.springframework.stereotype.Component;

/** A supervisor who did not calculate the loss approves the calculation or sends it back. */
@Component
class ApproveCalculation extends ApprovalRule {

  ApproveCalculation(LossFactSheet facts, Calculations calculations, Docket docket, CaseLog log) {
    super(
        DisclosureProcess.Task.APPROVE_CALCULATION,
        facts,
        Answer.CALCULATION_APPROVAL,
        Set.of(),
        calculations.secondPerson(),
        "CALCULATION",
        docket,
        log);
  }
}
