package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.statute.ExclusionFace;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.centerline.statute.ProtestableDecision;

/**
 * A protest whose form has been checked; numbers are in their canonical form.
 *
 * @param follows the number of the protest like which it asks to be decided, else null
 * @param followed whether others ask to be decided like this one
 */
record Protest(
    LocalDate receivedOn,
    String filerName,
    FilerRole filerRole,
    String importerNumber,
    ProtestableDecision decision,
    LocalDate decisionDate,
    Boolean exclusionOnItsFace,
    Set<ProtestableDecision> reliquidationOf,
    List<ProtestEntry> entries,
    String merchandise,
    String grounds,
    String claimHts,
    Money claimRefund,
    LocalDate demandMailedOn,
    boolean nonCollusionCertified,
    ProtestFiling.FurtherReview furtherReview,
    LocalDate acceleratedMailedOn,
    String follows,
    boolean followed) {

  /** What its face says of an exclusion. */
  ExclusionFace exclusion() {
    return ExclusionFace.of(decision, exclusionOnItsFace, merchandise, grounds);
  }

  /** The same protest against another decision. */
  Protest contesting(ProtestableDecision other) {
    return new Protest(
        receivedOn,
        filerName,
        filerRole,
        importerNumber,
        other,
        decisionDate,
        exclusionOnItsFace,
        reliquidationOf,
        entries,
        merchandise,
        grounds,
        claimHts,
        claimRefund,
        demandMailedOn,
        nonCollusionCertified,
        furtherReview,
        acceleratedMailedOn,
        follows,
        followed);
  }

  /** The entry that gives the protest its port and is named first. */
  ProtestEntry lead() {
    return entries.get(0);
  }
}
