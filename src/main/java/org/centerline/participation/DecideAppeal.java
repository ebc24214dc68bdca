package org.centerline.participation;

import org.springframework.stereotype.Component;

/** The Office of Field Operations decides on an appeal (D4). */
@Component
class DecideAppeal extends CenterChangeRule {

  DecideAppeal(
      CenterChangeFactSheet facts, CenterChangeDecisions decisions, AssignableCenters centers) {
    super(CenterChangeProcess.Task.DECIDE_APPEAL, facts, decisions, centers);
  }
}
