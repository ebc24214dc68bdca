package org.centerline.protest;

import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.revenue.FilersRefund;
import org.springframework.stereotype.Component;

/** What a protest refunds can be due to who filed it, unless that is the importer or its agent. */
@Component
class ProtestersRefund implements FilersRefund {

  private final Docket docket;
  private final Protests protests;

  ProtestersRefund(Docket docket, Protests protests) {
    this.docket = docket;
    this.protests = protests;
  }

  @Override
  public boolean isPossible(String caseNumber) {
    return docket.get(caseNumber).lineOfWork() == LineOfWork.PROTEST
        && RefundPayee.isAsked(protests.get(caseNumber).filerRole());
  }
}
