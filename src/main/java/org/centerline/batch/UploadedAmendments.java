package org.centerline.batch;

import java.time.LocalDate;
import org.centerline.amendment.AmendmentDesk;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.docket.LineOfWork;
import org.springframework.stereotype.Component;

@Component
class UploadedAmendments implements Uploadable<AmendmentFiling> {

  private final AmendmentDesk desk;

  UploadedAmendments(AmendmentDesk desk) {
    this.desk = desk;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.AMENDMENT;
  }

  @Override
  public Class<AmendmentFiling> type() {
    return AmendmentFiling.class;
  }

  @Override
  public LocalDate receivedOn(AmendmentFiling filing) {
    return filing.receivedOn();
  }

  @Override
  public String file(AmendmentFiling filing, LocalDate uploadedOn) {
    return desk.file(filing.receivedOn() == null ? filing.asReceivedOn(uploadedOn) : filing);
  }
}
