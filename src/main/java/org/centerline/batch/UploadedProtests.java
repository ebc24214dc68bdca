package org.centerline.batch;

import java.time.LocalDate;
import org.centerline.docket.LineOfWork;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.springframework.stereotype.Component;

@Component
class UploadedProtests implements Uploadable<ProtestFiling> {

  private final ProtestDesk desk;

  UploadedProtests(ProtestDesk desk) {
    this.desk = desk;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.PROTEST;
  }

  @Override
  public Class<ProtestFiling> type() {
    return ProtestFiling.class;
  }

  @Override
  public LocalDate receivedOn(ProtestFiling filing) {
    return filing.receivedOn();
  }

  @Override
  public String file(ProtestFiling filing, LocalDate uploadedOn) {
    return desk.file(filing.receivedOn() == null ? filing.asReceivedOn(uploadedOn) : filing);
  }
}
