package org.centerline.statute;

import java.util.Optional;

/**
 * What CBP's records may hold against amending an entry summary. An absent flag refuses nothing.
 */
public enum SummaryFlag {
  /** Not yet under CBP control. */
  IN_TRADE_CONTROL(
      RefusalCode.B45, "The summary is still in trade control; CBP does not control it yet."),
  /** Rejected by CBP and not accepted since. */
  REJECTED(RefusalCode.B46, "CBP rejected the summary and has not accepted it since."),
  /** Not fully paid. */
  UNPAID(RefusalCode.B47, "The summary is not fully paid."),
  /** On a periodic monthly statement that has not been collected. */
  STATEMENT_NOT_COLLECTED(
      RefusalCode.B47,
      RemainingWay.WAIT_FOR_STATEMENT,
      "The periodic monthly statement with this summary has not been collected."),
  /** Accepted with a free trade or other reconciliation issue. */
  RECONCILIATION(
      RefusalCode.B52, "The summary was accepted with a free trade or other reconciliation issue."),
  /** Cancelled. */
  CANCELLED(RefusalCode.B56, "The summary is cancelled."),
  /** Under CBP review, or an earlier amendment is. */
  UNDER_REVIEW(
      RefusalCode.UNDER_REVIEW,
      "Not allowed: the summary, or an earlier amendment of it, is under CBP review."),
  /** Its refund was requested through CAPE and is in process. */
  CAPE_REFUND_REQUESTED(
      RefusalCode.ACE_864, "A CAPE refund was requested for the summary and is in process."),
  /** Drawback was claimed on the entry. */
  DRAWBACK_CLAIMED(RefusalCode.DRAWBACK_CLAIMED, "Drawback was already claimed on the entry."),
  /** Under formal investigation, or the error is a violation to be disclosed. */
  UNDER_INVESTIGATION(
      RefusalCode.UNDER_INVESTIGATION,
      "The entry is under investigation, or the error is a violation to be disclosed."),
  /** The filer is not authorized by the importer of record. */
  FILER_NOT_AUTHORIZED(
      RefusalCode.FILER_NOT_AUTHORIZED,
      "Another filer may amend only if the same importer of record authorized it."),
  /** Who files may not do customs business for the entry. */
  NOT_CUSTOMS_BUSINESS(
      RefusalCode.FILER_ROLE,
      "Only the importer of record, be it the owner, purchaser or consignee, or its licensed broker may"
          + " amend an entry summary, which is customs business."),
  /** What is stated of the entry is not what the summary on file was made for. */
  ENTRY_DIFFERS(
      RefusalCode.ENTRY_DIFFERS,
      "The importer, the port or the date of the entry is not that of the summary on file."),
  /** The new version is the one that it amends. */
  UNCHANGED(
      RefusalCode.NO_CHANGE,
      "Nothing is amended: entry type, port, total, lines and amounts of the new version are those of"
          + " the version it amends, and no reason code names other data that is corrected."),
  /** The filer is not the one who filed the summary; only a post summary correction allows that. */
  ANOTHER_FILER,
  /** A post summary correction is on file; only another one may follow. */
  PSC_ON_FILE;

  private final Refusal refusal;

  SummaryFlag() {
    this.refusal = null;
  }

  SummaryFlag(RefusalCode code, String sentence) {
    this(code, code.remainingWay(), sentence);
  }

  SummaryFlag(RefusalCode code, RemainingWay way, String sentence) {
    this.refusal = new Refusal(code, code.citation(), sentence, way);
  }

  /** What it refuses by itself; empty where it counts only together with other facts. */
  Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }
}
