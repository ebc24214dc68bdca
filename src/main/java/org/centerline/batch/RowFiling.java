package org.centerline.batch;

import org.centerline.engine.OwnTransaction;
import org.centerline.engine.SignIn;
import org.centerline.filing.FilingRefused;
import org.springframework.stereotype.Component;

/**
 * Files one row in a transaction of its own, together with its result: whatever happens to the job
 * that does it, a row is filed once or not at all, and takes no other with it.
 */
@Component
class RowFiling {

  private final BatchRows rows;
  private final Uploadables uploadables;
  private final OwnTransaction transaction;
  private final SignIn people;

  RowFiling(BatchRows rows, Uploadables uploadables, OwnTransaction transaction, SignIn people) {
    this.rows = rows;
    this.uploadables = uploadables;
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
        .map(filing -> uploadables.file(batch, filing))
        .ifPresent(caseNumber -> rows.filed(batch.id(), row, caseNumber));
  }

  void failed(Batch batch, int row) {
    transaction.run(() -> rows.failed(batch.id(), row));
  }
}
