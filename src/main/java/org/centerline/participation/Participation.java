package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.account.IndustryShare;
import org.centerline.statute.CenterRegime;

/**
 * An application to take part in a Center as it is kept, with what became of it.
 *
 * @param statement why it wants to take part; null where it says nothing
 * @param proposedCenter the Center that the industries point to; null where they point to none
 * @param proposal why that one; null as above
 * @param assignedCenter the Center that was decided on; null unless it was accepted
 * @param joinedOn first day of the participation; null as above
 * @param withdrawnOn the day on which the importer withdrew; null unless it did
 * @param withdrawalReason what it said then; may be null
 */
record Participation(
    String importerNumber,
    String applicantName,
    ApplicantRole applicantRole,
    LocalDate receivedOn,
    boolean acePortalAccount,
    String statement,
    List<IndustryShare> industries,
    String proposedCenter,
    String proposal,
    State state,
    String assignedCenter,
    LocalDate joinedOn,
    LocalDate withdrawnOn,
    String withdrawalReason) {

  /** What became of it. */
  enum State {
    PENDING,
    ACCEPTED,
    DECLINED,
    /** All importers were assigned when it came. */
    NOT_NEEDED,
    WITHDRAWN
  }

  /** Takes a copy. */
  Participation {
    industries = List.copyOf(industries);
  }

  /** Whether importers take part voluntarily on the day of its receipt. */
  boolean isVoluntary() {
    return CenterRegime.isVoluntary(receivedOn);
  }

  /** An application that has just come; where all importers are assigned, nothing waits. */
  static Participation filed(
      String importerNumber,
      ParticipationFiling filing,
      LocalDate receivedOn,
      List<IndustryShare> industries) {
    return new Participation(
        importerNumber,
        filing.filer().name().strip(),
        filing.filer().role(),
        receivedOn,
        filing.acePortalAccount(),
        filing.statement(),
        industries,
        null,
        null,
        CenterRegime.isVoluntary(receivedOn) ? State.PENDING : State.NOT_NEEDED,
        null,
        null,
        null,
        null);
  }
}
