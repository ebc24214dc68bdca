package org.centerline.batch;

import java.util.ArrayList;
import java.util.List;
import org.centerline.filing.Violation;

/**
 * A filing as it was read from an upload.
 *
 * @param filing of the {@link Uploadable#type} of its line of work; null where it could not be read
 * @param errors why it cannot be filed; none where it waits to be
 */
record UploadedRow(int row, String reference, Object filing, List<Violation> errors) {

  UploadedRow {
    errors = List.copyOf(errors);
  }

  /** The same row, refused for one reason more. */
  UploadedRow refused(Violation reason) {
    List<Violation> all = new ArrayList<>(errors);
    all.add(reason);
    return new UploadedRow(row, reference, filing, all);
  }
}
