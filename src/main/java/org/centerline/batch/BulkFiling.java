package org.centerline.batch;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Files the rows of a batch, some at a time, so that no transaction and no lock lasts long. */
@Component
class BulkFiling {

  private static final Logger LOG = LoggerFactory.getLogger(BulkFiling.class);
  private static final int ROWS_AT_A_TIME = 50;

  private final Batches batches;
  private final BatchRows rows;
  private final RowFiling filing;

  BulkFiling(Batches batches, BatchRows rows, RowFiling filing) {
    this.batches = batches;
    this.rows = rows;
    this.filing = filing;
  }

  /**
   * Files the next rows. One that fails for a reason that is not its own lets the others pass and
   * is tried again at the end.
   *
   * @return whether rows wait
   * @throws RuntimeException the last failure, where only rows are left that have failed before
   */
  boolean fileNextRows(String id) {
    Batch batch = batches.find(id).orElseThrow();
    RuntimeException failure = null;
    for (int row : rows.waiting(id, ROWS_AT_A_TIME)) {
      try {
        filing.file(batch, row);
      } catch (RuntimeException e) {
        LOG.warn("Row {} of {} could not be filed and is tried again", row, id, e);
        filing.failed(batch, row);
        failure = e;
      }
    }
    Optional<Integer> attempts = rows.fewestAttempts(id);
    if (failure != null && attempts.isPresent() && attempts.get() > 0) {
      throw failure;
    }
    return attempts.isPresent();
  }
}
