package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.statute.FilerRole;
import org.centerline.statute.ProtestableDecision;

/**
 * A protest as it is filed, unchecked (19 CFR 174.13). Money is a decimal string in dollars.
 *
 * @param receivedOn set by staff who key in a paper protest; otherwise today
 * @param decisionDate the date of the protested decision where that is not a liquidation
 * @param exclusionOnItsFace whether a protest of an exclusion says so on its face (19 CFR
 *     174.21(b)); where it is left out, naming the exclusion as the decision says it
 * @param reliquidationOf the questions a protested reliquidation involved (19 CFR 174.16)
 * @param followsProtest the number of an earlier protest with pending further review, like which
 *     this one asks to be decided (19 CFR 174.13(a)(7))
 */
public record ProtestFiling(
    LocalDate receivedOn,
    Filer filer,
    String importerNumber,
    ProtestableDecision decision,
    LocalDate decisionDate,
    Boolean exclusionOnItsFace,
    Set<ProtestableDecision> reliquidationOf,
    List<Entry> entries,
    String merchandise,
    String grounds,
    Claim claim,
    Surety surety,
    FurtherReview furtherReview,
    LocalDate acceleratedDispositionMailedOn,
    String followsProtest) {

  /** The same filing, received on another day. */
  public ProtestFiling asReceivedOn(LocalDate day) {
    return new ProtestFiling(
        day,
        filer,
        importerNumber,
        decision,
        decisionDate,
        exclusionOnItsFace,
        reliquidationOf,
        entries,
        merchandise,
        grounds,
        claim,
        surety,
        furtherReview,
        acceleratedDispositionMailedOn,
        followsProtest);
  }

  /** Who files, and in what capacity. */
  public record Filer(String name, FilerRole role) {}

  /** One entry under protest; {@code paid} is what was deposited on it. */
  public record Entry(
      String entryNumber,
      String port,
      LocalDate entryDate,
      LocalDate liquidationDate,
      List<String> hts,
      String paid) {}

  /** What the protestant asks for. */
  public record Claim(String hts, String refund) {}

  /** A surety's demand and its certificate (19 USC 1514(c)(3)). */
  public record Surety(LocalDate demandMailedOn, Boolean nonCollusionCertified) {}

  /** An application for further review (19 CFR 174.25). */
  public record FurtherReview(
      LocalDate appliedOn, FurtherReviewCriterion criterion, String justification) {}
}
