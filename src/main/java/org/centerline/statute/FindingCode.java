package org.centerline.statute;

/** What an examination can find. */
public enum FindingCode {
  /** Every entry was protested after its window. */
  UNTIMELY,
  /** Some entries were protested after their window. */
  PARTLY_UNTIMELY,
  /** Protested before there was a decision. */
  PREMATURE,
  /** In time only if the last day moves past closed days. */
  TIMELY_BY_ROLL,
  /** The filer may not protest this decision. */
  NO_STANDING,
  /** The filer may protest this decision only on facts not shown. */
  STANDING_DOUBTFUL,
  /** The decision cannot be protested. */
  NOT_PROTESTABLE,
  /** A required content is missing. */
  INCOMPLETE,
  /** An exclusion is contested without the protest saying so on its face. */
  EXCLUSION_NOT_MARKED,
  /** The same entry, category and party were protested before. */
  DUPLICATE,
  /** An oral disclosure was not confirmed in writing in time. */
  ORAL_UNCONFIRMED,
  /** A disclosure lacks what it must contain. */
  DISCLOSURE_INCOMPLETE,
  /** It is not yet known whether and when a formal investigation was recorded. */
  INVESTIGATION_UNKNOWN,
  /** The discloser has not yet shown that it knew of no investigation. */
  LACK_OF_KNOWLEDGE_UNPROVEN,
  /** The law presumes that the discloser knew of the investigation. */
  KNOWLEDGE_PRESUMED,
  /** The discloser knew of the investigation. */
  KNOWLEDGE_SHOWN,
  /** The order of two events of one day decides. */
  SAME_DAY,
  /** CBP had asked about the same issue by a CF-28 or CF-29. */
  INQUIRY_OPEN,
  /** A violation that the disclosure does not cover. */
  VIOLATION_NOT_COVERED,
  /** A port that the disclosure does not list. */
  PORT_NOT_COVERED,
  /** An entry that a disclosure by entry numbers does not name. */
  ENTRY_NOT_COVERED,
  /** An entry outside the approximate dates of a disclosure. */
  ENTRY_OUTSIDE_DATES,
  /** An importation named only after CBP's notice of its calculation. */
  NAMED_AFTER_NOTICE,
  /** Overpayments are not set off against the loss. */
  NO_OFFSET,
  /** Entries from before the five years looked back on. */
  BEFORE_LOOK_BACK,
  /** The loss was found by a sample whose method is not recorded or not provided for. */
  SAMPLING_NOT_RECORDED,
  /** The loss was not tendered in time. */
  TENDER_MISSED,
  /** CBP's figure is too small for a review by Headquarters. */
  REVIEW_AMOUNT,
  /** CBP's figure is not deposited. */
  REVIEW_NOT_DEPOSITED,
  /** Too little of the limitation is left for a review by Headquarters. */
  REVIEW_TIME,
  /** An issue that Headquarters does not review. */
  REVIEW_ISSUE
}
