package org.centerline.participation;

import org.springframework.stereotype.Component;

/** The director of the Center that has the account decides on what filed entries propose. */
@Component
class DecideChange extends CenterChangeRule {

  DecideChange(
      CenterChangeFactSheet facts, CenterChangeDecisions decisions, AssignableCenters centers) {
    super(CenterChangeProcess.Task.DECIDE_CHANGE, facts, decisions, centers);
  }
}
