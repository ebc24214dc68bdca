package org.centerline.inquiry;

import org.centerline.docket.CaseLog;
import org.centerline.engine.CenterRole;
import org.centerline.engine.EscalateLateTask;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Offers an overdue question to the Center's supervisor too, ahead of other work. */
@ForModels
class EscalateInquiry extends EscalateLateTask {

  EscalateInquiry(SignIn people, Escalation escalation, CaseLog log) {
    super(
        people,
        escalation,
        log,
        new Late(
            InquiryProcess.Task.ANSWER_INQUIRY,
            CenterRole.SUPERVISOR,
            "ANSWER_OVERDUE",
            "The service target has passed; the supervisor is offered the question too"));
  }
}
