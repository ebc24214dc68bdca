package org.centerline.statute;

import static org.centerline.statute.AmendmentDates.CAPE;
import static org.centerline.statute.AmendmentDates.IEEPA_ZONES;
import static org.centerline.statute.AmendmentDates.PEA_BEGINS;
import static org.centerline.statute.AmendmentDates.PEA_ENDS_FOR_ACE;
import static org.centerline.statute.AmendmentDates.PEA_TWENTY_DAYS;
import static org.centerline.statute.AmendmentDates.PSC_BEGINS;
import static org.centerline.statute.AmendmentDates.SIL_ENDS;
import static org.centerline.statute.AmendmentKind.PEA_INDIVIDUAL;
import static org.centerline.statute.AmendmentKind.PEA_QUARTERLY;
import static org.centerline.statute.AmendmentKind.PSC;
import static org.centerline.statute.AmendmentKind.SIL;
import static org.centerline.statute.RemainingWay.FILE_INDIVIDUAL_LETTER;
import static org.centerline.statute.RemainingWay.FILE_PEA;
import static org.centerline.statute.RemainingWay.FILE_PSC_IN_ACE;
import static org.centerline.statute.RemainingWay.FILE_SUPPLEMENTAL_LETTER;
import static org.centerline.statute.RemainingWay.HAVE_AUTHORITY_RECORDED;
import static org.centerline.statute.RemainingWay.NONE;
import static org.centerline.statute.RemainingWay.PAY_AND_SEND_AGAIN;
import static org.centerline.statute.RemainingWay.PRIOR_DISCLOSURE;
import static org.centerline.statute.RemainingWay.PROTEST;
import static org.centerline.statute.RemainingWay.RECONCILE;
import static org.centerline.statute.RemainingWay.REPLACE_SUMMARY;
import static org.centerline.statute.RemainingWay.SEND_AGAIN_CORRECTED;
import static org.centerline.statute.RemainingWay.WAIT_AND_PROTEST;
import static org.centerline.statute.RemainingWay.WAIT_FOR_QUARTER_END;
import static org.centerline.statute.RemainingWay.WAIT_FOR_REFUND;
import static org.centerline.statute.RemainingWay.WAIT_FOR_REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * The rule table of amendments: what refuses one, since when, for which kinds, by which source, and
 * the way that usually remains. Codes are ACE's own where it has one.
 */
public enum RefusalCode {
  /** The indicator of a post summary correction is neither Y nor a space. */
  B41(SEND_AGAIN_CORRECTED),
  /** The summary is not in ACE. */
  B42(FILE_PEA),
  /** A post summary correction cannot delete. */
  B43(SEND_AGAIN_CORRECTED),
  /** The port differs from the summary's. */
  B44(SEND_AGAIN_CORRECTED),
  /** Not under CBP control. */
  B45(REPLACE_SUMMARY),
  /** Rejected, not accepted. */
  B46(REPLACE_SUMMARY),
  /** Not paid, or its statement not collected. */
  B47(PAY_AND_SEND_AGAIN),
  /** Too long after entry. */
  B48(WAIT_AND_PROTEST),
  /** Liquidated. */
  B50(PROTEST),
  /** Too near liquidation. */
  B51(WAIT_AND_PROTEST),
  /** Flagged for reconciliation. */
  B52(RECONCILE),
  /** Another filer replaces without a post summary correction. */
  B53(SEND_AGAIN_CORRECTED),
  /** An ordinary replacement after a post summary correction. */
  B54(SEND_AGAIN_CORRECTED),
  /** Cancelled. */
  B56(NONE, "ACE error B56", null, EnumSet.allOf(AmendmentKind.class)),
  /** No reason code at header or line. */
  ACE_748(SEND_AGAIN_CORRECTED),
  /** A CAPE refund is in process. */
  ACE_864(WAIT_FOR_REFUND, "ACE error 864", CAPE, EnumSet.of(PSC)),
  /** A zone summary modifies an IEEPA tariff number. */
  ACE_883(WAIT_AND_PROTEST, "ACE error 883", IEEPA_ZONES, EnumSet.of(PSC)),
  /** Sent before post summary corrections began. */
  PSC_NOT_YET(FILE_PEA, "76 FR 37136", null, EnumSet.of(PSC)),
  /** An entry type that is not amended in this way. */
  ENTRY_TYPE(
      WAIT_AND_PROTEST,
      "65 FR 70872; 76 FR 37136; 82 FR 2385",
      PEA_BEGINS,
      EnumSet.of(PSC, PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** An informal entry. */
  INFORMAL(
      PROTEST,
      "65 FR 70872; 76 FR 37136",
      PEA_BEGINS,
      EnumSet.of(PSC, PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** A change of entry type other than between 01 and 03. */
  TYPE_CHANGE(
      WAIT_AND_PROTEST,
      "19 CFR 101.9(b); 65 FR 70872; 76 FR 37136",
      PEA_BEGINS,
      EnumSet.of(PSC, PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** A letter or report on an entry of another port. */
  PORT_DIFFERS(
      SEND_AGAIN_CORRECTED, "65 FR 70872", PEA_BEGINS, EnumSet.of(PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** CBP reviews the summary or an earlier amendment. */
  UNDER_REVIEW(
      WAIT_FOR_REVIEW, "19 CFR 101.9(b); 76 FR 37136", null, EnumSet.allOf(AmendmentKind.class)),
  /** The amended version is not the one on file. */
  VERSION(SEND_AGAIN_CORRECTED, "19 CFR 101.9(b)", null, EnumSet.allOf(AmendmentKind.class)),
  /** The new version is the one that it amends. */
  NO_CHANGE(SEND_AGAIN_CORRECTED, "19 CFR 101.9(b)", null, EnumSet.allOf(AmendmentKind.class)),
  /** The explanation is empty or says nothing. */
  EXPLANATION(
      SEND_AGAIN_CORRECTED,
      "CATAIR entry summary, record 36; 65 FR 70872",
      PEA_BEGINS,
      EnumSet.of(PSC, PEA_INDIVIDUAL)),
  /** The explanation is longer than ACE takes. */
  EXPLANATION_TOO_LONG(
      SEND_AGAIN_CORRECTED, "CATAIR entry summary, record 36", PSC_BEGINS, EnumSet.of(PSC)),
  /** More reason codes than ACE takes. */
  REASON_COUNT(
      SEND_AGAIN_CORRECTED, "CATAIR entry summary, records 35 and 63", PSC_BEGINS, EnumSet.of(PSC)),
  /** No code of that form exists at that level. */
  REASON_UNKNOWN(
      SEND_AGAIN_CORRECTED, "CATAIR entry summary, records 35 and 63", PSC_BEGINS, EnumSet.of(PSC)),
  /** Data that may not appear. */
  ELEMENT_NOT_ALLOWED(
      SEND_AGAIN_CORRECTED, "CATAIR entry summary; 76 FR 37136", PSC_BEGINS, EnumSet.of(PSC)),
  /** The filer has no authority from the importer of record. */
  FILER_NOT_AUTHORIZED(
      HAVE_AUTHORITY_RECORDED,
      "76 FR 37136; 19 CFR 111.2",
      null,
      EnumSet.allOf(AmendmentKind.class)),
  /** The filer's role is none that may do customs business for the entry. */
  FILER_ROLE(
      WAIT_AND_PROTEST,
      "19 USC 1484(a)(2)(B), 1641; 19 CFR 111.2",
      null,
      EnumSet.allOf(AmendmentKind.class)),
  /** The entry is another one than the summary on file was made for. */
  ENTRY_DIFFERS(SEND_AGAIN_CORRECTED, "19 CFR 101.9(b)", null, EnumSet.allOf(AmendmentKind.class)),
  /** Drawback was claimed on the entry. */
  DRAWBACK_CLAIMED(WAIT_AND_PROTEST, "19 CFR 101.9(b)", PSC_BEGINS, EnumSet.of(PSC)),
  /** A violation, or an entry under investigation. */
  UNDER_INVESTIGATION(
      PRIOR_DISCLOSURE,
      "19 USC 1592(c)(4); 19 CFR 162.74",
      null,
      EnumSet.allOf(AmendmentKind.class)),
  /** Sent before post-entry amendments began. */
  PEA_NOT_YET(
      FILE_SUPPLEMENTAL_LETTER, "65 FR 70872", null, EnumSet.of(PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** A post-entry amendment of a summary in ACE. */
  PEA_ENDED_FOR_ACE(
      FILE_PSC_IN_ACE,
      "76 FR 37136",
      PEA_ENDS_FOR_ACE.plusDays(1),
      EnumSet.of(PEA_INDIVIDUAL, PEA_QUARTERLY)),
  /** An individual letter too near liquidation. */
  PEA_WINDOW(
      WAIT_AND_PROTEST, "72 FR 46654; 73 FR 19865", PEA_TWENTY_DAYS, EnumSet.of(PEA_INDIVIDUAL)),
  /** A quarterly report of an error of $20 or more. */
  QUARTERLY_LIMIT(FILE_INDIVIDUAL_LETTER, "65 FR 70872", PEA_BEGINS, EnumSet.of(PEA_QUARTERLY)),
  /** A quarterly report before the quarter has ended. */
  QUARTER_OPEN(WAIT_FOR_QUARTER_END, "65 FR 70872", PEA_BEGINS, EnumSet.of(PEA_QUARTERLY)),
  /** Supplemental information letters are no longer accepted. */
  SIL_ENDED(FILE_PEA, "72 FR 46654", SIL_ENDS.plusDays(1), EnumSet.of(SIL)),
  /** A letter or report on a liquidated entry. */
  LIQUIDATED(
      PROTEST, "19 USC 1514; 65 FR 70872", null, EnumSet.of(PEA_INDIVIDUAL, PEA_QUARTERLY, SIL));

  private static final String ACE_PREFIX = "ACE_";

  private final RemainingWay remainingWay;
  private final String citation;
  private final LocalDate since;
  private final Set<AmendmentKind> kinds;

  RefusalCode(RemainingWay remainingWay) {
    this.remainingWay = remainingWay;
    this.citation = "ACE error " + code() + "; 19 CFR 101.9(b)";
    this.since = PSC_BEGINS;
    this.kinds = EnumSet.of(PSC);
  }

  RefusalCode(
      RemainingWay remainingWay, String citation, LocalDate since, Set<AmendmentKind> kinds) {
    this.remainingWay = remainingWay;
    this.citation = citation;
    this.since = since;
    this.kinds = kinds;
  }

  /** The code as ACE and the API print it, such as {@code B47} or {@code 748}. */
  public String code() {
    return name().startsWith(ACE_PREFIX) ? name().substring(ACE_PREFIX.length()) : name();
  }

  /** The way that usually remains; a refusal names another where that one is not open. */
  public RemainingWay remainingWay() {
    return remainingWay;
  }

  /** The legal source, or the system's own error. */
  public String citation() {
    return citation;
  }

  /** The first day on which the rule refuses; null where it always did. */
  public LocalDate since() {
    return since;
  }

  /** Whether the rule refuses this kind on this day. */
  public boolean appliesTo(AmendmentKind kind, LocalDate day) {
    return kinds.contains(kind) && (since == null || !day.isBefore(since));
  }

  Refusal refusal(String message) {
    return refusal(message, remainingWay);
  }

  Refusal refusal(String message, RemainingWay way) {
    return new Refusal(this, citation, message, way);
  }
}
