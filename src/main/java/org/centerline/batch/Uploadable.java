package org.centerline.batch;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.centerline.docket.LineOfWork;

/**
 * A line of work whose filings can be uploaded many at a time.
 *
 * @param <F> a filing, as it is filed alone
 * @param type what a row is read as
 * @param receivedOn the day of receipt that a filing states; null where it states none
 * @param asReceivedOn the same filing, received on a day
 * @param desk files it and answers with the case number, or refuses it and keeps nothing
 */
record Uploadable<F>(
    LineOfWork lineOfWork,
    Class<F> type,
    Function<F, LocalDate> receivedOn,
    BiFunction<F, LocalDate, F> asReceivedOn,
    Function<F, String> desk) {

  /** Whether the filing says itself when it was received. */
  boolean saysWhenReceived(F filing) {
    return receivedOn.apply(filing) != null;
  }

  /**
   * Files it. What does not say when it was received was received when it was uploaded, not when
   * its turn comes (19 CFR 174.12(f)).
   *
   * @throws org.centerline.filing.FilingRefused when it is not in order
   */
  String file(F filing, LocalDate uploadedOn) {
    return desk.apply(saysWhenReceived(filing) ? filing : asReceivedOn.apply(filing, uploadedOn));
  }
}
