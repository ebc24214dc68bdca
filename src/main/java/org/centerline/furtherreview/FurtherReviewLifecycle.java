package org.centerline.furtherreview;

import org.camunda.bpm.engine.RuntimeService;
import org.centerline.furtherreview.FurtherReviewProcess.Message;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;
import org.springframework.stereotype.Component;

/** The process of further review, for those who know no engine. */
@Component
class FurtherReviewLifecycle {

  private final RuntimeService runtime;

  FurtherReviewLifecycle(RuntimeService runtime) {
    this.runtime = runtime;
  }

  void start(String caseNumber, String center) {
    runtime
        .createProcessInstanceByKey(FurtherReviewProcess.ID)
        .businessKey(caseNumber)
        .setVariable(Variable.CENTER, center)
        .execute();
  }

  void setAsideAsked(String caseNumber, String center) {
    runtime
        .createMessageCorrelation(Message.SET_ASIDE_ASKED)
        .processInstanceBusinessKey(caseNumber)
        .setVariable(Variable.CENTER, center)
        .correlateStartMessage();
  }

  /** Ends the instance of the case, if one runs. */
  void overtaken(String caseNumber) {
    runtime
        .createMessageCorrelation(Message.FURTHER_REVIEW_OVERTAKEN)
        .processInstanceBusinessKey(caseNumber)
        .correlateAll();
  }
}
