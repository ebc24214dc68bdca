package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A protest as received.
 *
 * @param receivedOn day CBP received it
 * @param role who protests
 * @param decision what is protested
 * @param decisionDate date of a decision that is no liquidation; null where it is one
 * @param exclusion whether it says on its face that it contests an exclusion
 * @param reliquidationOf where a reliquidation is protested, the questions it involved; else empty
 * @param entries the entries, up to 10,000
 * @param merchandiseDescribed whether the merchandise is described
 * @param groundsStated whether the nature of the objection and its reasons are stated
 * @param claimStated whether it says what is claimed instead
 * @param suretyDemandMailedOn day the demand on the surety's bond was mailed; null where none
 * @param nonCollusionCertified whether the surety certified that it does not protest to lengthen
 *     another's time
 * @param duplicateOf case numbers of earlier protests on the same entry, category and party
 */
public record ProtestFacts(
    LocalDate receivedOn,
    FilerRole role,
    ProtestableDecision decision,
    LocalDate decisionDate,
    ExclusionFace exclusion,
    Set<ProtestableDecision> reliquidationOf,
    List<EntryFacts> entries,
    boolean merchandiseDescribed,
    boolean groundsStated,
    boolean claimStated,
    LocalDate suretyDemandMailedOn,
    boolean nonCollusionCertified,
    List<String> duplicateOf) {

  /** Takes copies; rejects a missing receipt date, role or decision. */
  public ProtestFacts {
    Objects.requireNonNull(receivedOn, "receivedOn");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(exclusion, "exclusion");
    reliquidationOf = Set.copyOf(reliquidationOf);
    entries = List.copyOf(entries);
    duplicateOf = List.copyOf(duplicateOf);
  }
}
