package org.centerline.validation;

import org.centerline.docket.CaseLog;
import org.centerline.engine.CenterRole;
import org.centerline.engine.EscalateLateTask;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Offers a late review of a summary to the Center's supervisor too, ahead of other work. */
@ForModels
class EscalateValidation extends EscalateLateTask {

  EscalateValidation(SignIn people, Escalation escalation, CaseLog log) {
    super(
        people,
        escalation,
        log,
        new Late(
            ValidationProcess.Task.REVIEW_SUMMARY,
            CenterRole.SUPERVISOR,
            "REVIEW_OVERDUE",
            "The service target of the review has passed; the supervisor is offered it too"));
  }
}
