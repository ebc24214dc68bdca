package org.centerline.account;

import java.time.LocalDate;
import java.util.Set;
import org.centerline.docket.LineOfWork;
import org.centerline.statute.CenterRegime;

/**
 * An account as what was received on a day is routed by it.
 *
 * @param receivedOn the day
 * @param centersWork the functions that its Center worked on the day ({@link PhaseIn})
 */
record RoutedAccount(Account account, LocalDate receivedOn, Set<LineOfWork> centersWork) {

  /**
   * Whether its Center works what was received. The regime says whose importers are a Center's, the
   * phase-in which functions; a Center works what both give it (decision 034).
   */
  boolean isCentersWork(LineOfWork line) {
    return isCentersImporter() && centersWork.contains(line);
  }

  /** Whether the regime of the day gives the importer to its Center. */
  boolean isCentersImporter() {
    return CenterRegime.on(receivedOn).isCentersWork(account.participating());
  }
}
