package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.StatedIndustry;

/**
 * An application to take part in a Center as it is filed, unchecked. It names no Center: the one
 * that best represents the business follows from the industries (section 0; D4).
 *
 * @param receivedOn set by staff who key in what came on paper; otherwise today
 * @param acePortalAccount whether the importer has an ACE portal account
 * @param industries the entry lines of the last twelve months by HTS number
 * @param statement why it wants to take part; may be null
 */
public record ParticipationFiling(
    LocalDate receivedOn,
    Applicant filer,
    String importerNumber,
    Boolean acePortalAccount,
    List<StatedIndustry> industries,
    String statement) {

  /** Who applies, and in what capacity. */
  public record Applicant(String name, ApplicantRole role) {}
}
