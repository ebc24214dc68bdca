package org.centerline.batch;

import java.time.LocalDate;
import org.centerline.engine.OwnTransaction;
import org.centerline.engine.SignIn;
import org.centerline.filing.FilingRefused;
import org.centerline.protest.ProtestDesk;
import org.centerline.protest.ProtestFiling;
import org.springframework.stereotype.Component;

/**
 * Files one row in a transaction of its own, together with its result: whatever happens to the job
 * that does it, a row is filed once or not at all, and takes no other with it.
 */
@Component
class RowFiling {

  private final BatchRows rows;
  private final ProtestDesk desk;
  private final OwnTransaction transaction;
  private final SignIn people;

  RowFiling(BatchRows rows, ProtestDesk desk, OwnTransaction transaction, SignIn people) {
    this.rows = rows;
    this.desk = desk;
    this.transaction = transaction;
    this.people = people;
  }

  /** Files the row, or records why it is refused; does nothing where that is done already. */
  void file(Batch batch, int row) {
    try {
      people.inTheNameOf(batch.owner(), () -> transaction.run(() -> fileIfWaiting(batch, row)));
    } catch (FilingRefused refusal) {
      transaction.run(() -> rows.refused(batch.id(), row, refusal.violations()));
    }
  }

  private void fileIfWaiting(Batch batch, int row) {
    rows.lockWaiting(batch.id(), row)
        .map(filing -> received(filing, batch.receivedOn()))
        .map(desk::file)
        .ifPresent(caseNumber -> rows.filed(batch.id(), row, caseNumber));
  }

  void failed(Batch batch, int row) {
    transaction.run(() -> rows.failed(batch.id(), row));
  }

  /** A filing is received when it is uploaded, not when its turn comes (19 CFR 174.12(f)). */
  private static ProtestFiling received(ProtestFiling filing, LocalDate uploadedOn) {
    return filing.receivedOn() == null ? filing.asReceivedOn(uploadedOn) : filing;
  }
}
