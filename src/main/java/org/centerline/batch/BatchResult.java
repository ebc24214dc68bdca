package org.centerline.batch;

import java.util.List;
import org.centerline.filing.Violation;

/**
 * What became of one filing of an upload.
 *
 * @param row of its first line of data, from 1; a header does not count
 * @param reference the filer's own, null where none was given
 * @param caseNumber null until it is filed, as the protest number is, which other filings never
 *     have
 * @param determination what became of its case so far, such as {@code REJECTED}; null until decided
 * @param reason of the determination; null until decided
 * @param errors why it was refused, each pointing into the filing as it would be filed alone
 */
public record BatchResult(
    int row,
    String reference,
    RowStatus status,
    String caseNumber,
    String protestNumber,
    String determination,
    String reason,
    List<Violation> errors) {

  public BatchResult {
    errors = List.copyOf(errors);
  }
}
