package org.centerline.participation;

import org.centerline.docket.CaseLog;
import org.centerline.engine.CenterRole;
import org.centerline.engine.EscalateLateTask;
import org.centerline.engine.Escalation;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;

/** Offers a late application to the Center's director too, ahead of other work. */
@ForModels
class EscalateParticipation extends EscalateLateTask {

  EscalateParticipation(SignIn people, Escalation escalation, CaseLog log) {
    super(
        people,
        escalation,
        log,
        new Late(
            ParticipationProcess.Task.DECIDE_PARTICIPATION,
            CenterRole.DIRECTOR,
            "DECISION_LATE",
            "The director is offered the application too"));
  }
}
