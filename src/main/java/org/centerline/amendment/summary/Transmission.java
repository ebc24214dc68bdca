package org.centerline.amendment.summary;

import java.util.List;
import org.centerline.statute.SummarySystem;
import org.centerline.statute.TransmissionAction;

/**
 * How an amendment was sent to ACE, and what its filer states of the summary there.
 *
 * @param indicator of a post summary correction: {@code Y}, or a space; null where not stated
 * @param action what it asks ACE to do; null where not stated
 * @param system where the summary was filed; null where not stated
 * @param adCvdCaseNumbers antidumping and countervailing case numbers on the summary; null where
 *     nothing is stated of them
 * @param changesIeepaTariff whether the filer says that an IEEPA tariff number is modified
 */
public record Transmission(
    String indicator,
    TransmissionAction action,
    SummarySystem system,
    List<String> adCvdCaseNumbers,
    boolean changesIeepaTariff) {

  /** Takes a copy. */
  public Transmission {
    adCvdCaseNumbers = adCvdCaseNumbers == null ? null : List.copyOf(adCvdCaseNumbers);
  }

  /** Whether a case number is on the summary; null where nothing is stated of it. */
  public Boolean caseNumberStated() {
    return adCvdCaseNumbers == null ? null : !adCvdCaseNumbers.isEmpty();
  }
}
