package org.centerline.disclosure.outcome;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.LimitationClock;
import org.centerline.disclosure.tender.TenderOrders;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.statute.DisclosureOutcome;

/** Closes the case; the limitation of what went to the penalty track runs on (19 CFR 162.77). */
@ForModels
class CloseDisclosure extends AutomaticStep {

  private final Docket docket;
  private final CaseClosing closing;
  private final LimitationClock limitation;
  private final TenderOrders orders;
  private final CaseLog log;

  CloseDisclosure(
      SignIn people,
      Docket docket,
      CaseClosing closing,
      LimitationClock limitation,
      TenderOrders orders,
      CaseLog log) {
    super(people);
    this.docket = docket;
    this.closing = closing;
    this.limitation = limitation;
    this.orders = orders;
    this.log = log;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    DisclosureOutcome outcome =
        DisclosureOutcome.valueOf(
            (String) execution.getVariable(DisclosureProcess.Variable.OUTCOME));
    if (outcome == DisclosureOutcome.VALID) {
      limitation.end(caseNumber);
      closing.end(caseNumber);
    } else {
      handOver(caseNumber, outcome.handedOver());
    }
    orders.payBackAtLast(caseNumber);
  }

  private void handOver(String caseNumber, String what) {
    limitation.handOver(caseNumber, what.toLowerCase(Locale.ROOT));
    docket.moveTo(caseNumber, CaseStatus.CLOSED);
    log.record(caseNumber, "CLOSED", "%s is with the penalty track".formatted(what));
  }
}
