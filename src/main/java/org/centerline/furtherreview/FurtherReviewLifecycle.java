package org.centerline.furtherreview;

import org.camunda.bpm.engine.RuntimeService;
import org.centerline.engine.CaseMessages;
import org.centerline.furtherreview.FurtherReviewProcess.Message;
import org.centerline.furtherreview.FurtherReviewProcess.Variable;
import org.springframework.stereotype.Component;

/** The process of further review, for those who know no engine. */
@Component
class FurtherReviewLifecycle {

  private final RuntimeService runtime;
  private final CaseMessages messages;

  FurtherReviewLifecycle(RuntimeService runtime, CaseMessages messages) {
    this.runtime = runtime;
    this.messages = messages;
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
    messages.tell(Message.FURTHER_REVIEW_OVERTAKEN, caseNumber);
  }
}
