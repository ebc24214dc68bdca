package org.centerline.batch;

import java.time.LocalDate;
import org.centerline.docket.LineOfWork;

/**
 * A line of work whose filings can be uploaded many at a time.
 *
 * @param <F> a filing, as it is filed alone
 */
interface Uploadable<F> {

  LineOfWork lineOfWork();

  /** What a row is read as. */
  Class<F> type();

  /** The day of receipt that the filing states; null where it states none. */
  LocalDate receivedOn(F filing);

  /**
   * Files it.
   *
   * @param uploadedOn its day of receipt where it states none: a filing is received when it is
   *     uploaded, not when its turn comes (19 CFR 174.12(f))
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when it is not in order; nothing is kept
   */
  String file(F filing, LocalDate uploadedOn);
}
