package org.centerline.inquiry;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.account.CaseRouting;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.AutomaticStep;
import org.centerline.engine.ForModels;
import org.centerline.engine.SignIn;
import org.centerline.statute.StartFact;

/** Routes a trade question by its importer, and starts the time to answer it. */
@ForModels
class RouteInquiry extends AutomaticStep {

  private final Inquiries inquiries;
  private final CaseRouting routing;
  private final ServiceTargets targets;
  private final Docket docket;

  RouteInquiry(
      SignIn people,
      Inquiries inquiries,
      CaseRouting routing,
      ServiceTargets targets,
      Docket docket) {
    super(people);
    this.inquiries = inquiries;
    this.routing = routing;
    this.targets = targets;
    this.docket = docket;
  }

  @Override
  protected void take(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Inquiry inquiry = inquiries.get(caseNumber);
    String center =
        routing.route(
            caseNumber,
            new CaseRouting.Filed(
                inquiry.importerNumber(),
                null,
                inquiry.receivedOn(),
                inquiry::hts,
                () -> inquiry.ports().stream().findFirst()));
    targets.start(caseNumber, inquiry, StartFact.INQUIRY, inquiry.receivedOn());
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    execution.setVariable(InquiryProcess.Variable.CENTER, center);
    execution.setVariable(InquiryProcess.Variable.FOLLOWED_UP, false);
  }
}
