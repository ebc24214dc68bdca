package org.centerline.statute;

/** The lawful way that remains to whoever was refused. */
public enum RemainingWay {
  /** Liquidation is still to come. */
  WAIT_AND_PROTEST("Wait for the liquidation, then protest it (19 USC 1514)."),
  /** Liquidated, and the time to protest runs. */
  PROTEST("Protest the liquidation (19 USC 1514)."),
  /** A violation. */
  PRIOR_DISCLOSURE("Disclose the violation (19 CFR 162.74)."),
  /** Nothing but the filing itself is wrong. */
  SEND_AGAIN_CORRECTED("Put the filing right and send it again within the window."),
  /** The importer has not said, or says no more, that the filer files for it. */
  HAVE_AUTHORITY_RECORDED(
      "Have the importer tell its Center in writing that you file for it, then send it again."),
  /** Not collected yet. */
  WAIT_FOR_STATEMENT("Send it again when the periodic monthly statement has been collected."),
  /** Not paid yet. */
  PAY_AND_SEND_AGAIN("Pay the summary in full, then send it again."),
  /** An amendment or review is pending. */
  WAIT_FOR_REVIEW("Send it again when CBP has finished its review."),
  /** A refund is in process. */
  WAIT_FOR_REFUND("Send it again when the refund has been processed."),
  /** The quarter still runs. */
  WAIT_FOR_QUARTER_END("Send the report when the quarter has ended."),
  /** The summary may still be replaced as an ordinary one. */
  REPLACE_SUMMARY("Replace the summary by an ordinary transmission."),
  /** Flagged issues are settled by a reconciliation entry. */
  RECONCILE("Settle the flagged issue with the reconciliation entry."),
  /** The summary is in ACE. */
  FILE_PSC_IN_ACE("File a post summary correction in ACE."),
  /** The summary is not in ACE, or ACE takes no correction yet. */
  FILE_PEA("File a post-entry amendment."),
  /** Too large for the quarterly report. */
  FILE_INDIVIDUAL_LETTER("Amend this entry by an individual amendment letter."),
  /** Before post-entry amendments. */
  FILE_SUPPLEMENTAL_LETTER("Send a supplemental information letter before liquidation."),
  /** Nothing remains. */
  NONE("Nothing remains to be filed.");

  private final String sentence;

  RemainingWay(String sentence) {
    this.sentence = sentence;
  }

  /** The way in a sentence. */
  public String sentence() {
    return sentence;
  }
}
