package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/** The kinds of dated obligation a case can carry, with their rule and what would change them. */
public enum ClockKind {
  /** Last day to protest. */
  PROTEST_WINDOW(
      "A decision is protested within 180 days; within 90 where the entry was made before"
          + " 2004-12-18.",
      change(
          "19 USC 1514(d); 19 CFR 174.16",
          "A reliquidation opens a window of its own, for the questions that it involves."),
      change(
          "19 USC 1514(c)(3)",
          "For a surety it counts from the mailing of the demand on its bond."),
      change("19 USC 1514(c)(3)(B)", "A decision that is no liquidation counts from its own date."),
      change(
          "19 CFR 159.9(d)",
          "A courtesy notice changes nothing: the posted date of liquidation counts.")),
  /** Last day to amend a protest by a further decision. */
  PROTEST_AMENDMENT(
      "A further decision is added to a protest only while that decision could still be protested.",
      change(
          "19 CFR 174.28",
          "Further arguments on a decision already protested are taken until the protest is"
              + " decided."),
      change(
          "19 USC 1514(d); 19 CFR 174.16",
          "A reliquidation opens a window of its own, for the questions that it involves.")),
  /** Last day to confirm oral arguments in writing. */
  ARGUMENT_CONFIRMATION(
      "Arguments presented orally count if they are confirmed in writing within 60 days.",
      change("19 CFR 174.28", "Once the protest is decided, no further argument is taken."),
      change(
          "19 CFR 174.28",
          "Arguments handed over in writing at the same time need no confirmation.")),
  /** Last day of CBP's two years to decide a protest. */
  DECISION_DUE(
      "A protest is allowed or denied within two years of its filing.",
      change(
          "19 CFR 174.15(a), 174.21(a)",
          "A protest by another party against the same decision on the same goods becomes one"
              + " with it; two years then run from the last of them."),
      change(
          "19 USC 1515(b); 19 CFR 174.22",
          "A request for accelerated disposition, mailed certified or registered, brings the"
              + " end to 30 days after its mailing."),
      change(
          "19 CFR 174.21(b)",
          "A protest marked on its face as one of an exclusion ends on the 30th day after its"
              + " filing."),
      change("19 CFR 174.29", "A decision, or withdrawal by the filer, ends it.")),
  /** Last day to allow or deny an application for further review. */
  FURTHER_REVIEW_DUE(
      "An application for further review is allowed or denied within 30 days of its filing.",
      change(
          "19 CFR 174.26(a)",
          "The Center may allow the protest outright; nothing is then left to review."),
      change(
          "19 USC 1515(b)", "A deemed denial by accelerated disposition ends it, pending or not.")),
  /** Day on which a protest under accelerated disposition is deemed denied. */
  ACCELERATED_DUE(
      "A protest neither allowed nor denied within 30 days of the mailing of the request is"
          + " deemed denied.",
      change("19 CFR 174.22(d)", "A decision on or before that day ends it."),
      change(
          "19 CFR 174.22(a)",
          "Only a certified or registered mailing starts it; a mark in the portal does not."),
      change("19 USC 1515(b)", "A pending application for further review does not stop it.")),
  /** Day on which a protest of an exclusion is deemed denied. */
  EXCLUSION_DUE(
      "A protest marked on its face as one of an exclusion is deemed denied on the 30th day"
          + " after its filing.",
      change("19 CFR 174.21(b)", "A decision before that day ends it."),
      change(
          "19 CFR 174.21(b)",
          "A protest that does not say on its face that it contests an exclusion is not deemed"
              + " denied.")),
  /** Last day to ask that a denial of further review be set aside. */
  SET_ASIDE(
      "Setting aside a denial of further review is asked for within 60 days of its notice.",
      change("19 CFR 174.30", "The date printed on the notice counts, not the day it was posted."),
      change("19 USC 1515(c)", "A civil action in the Court of International Trade ends it.")),
  /** Day on which an unanswered request to set aside is denied by law. */
  SET_ASIDE_ANSWER(
      "A request to set aside that is not answered within 60 days is denied.",
      change("19 USC 1515(c)", "An answer before that day ends it."),
      change("19 USC 1515(c)", "A civil action in the Court of International Trade ends it.")),
  /** Last day to void a denial that was contrary to instructions. */
  VOID_DENIAL(
      "A denial contrary to proper instructions can be voided within 90 days.",
      change("19 CFR 174.30", "The date printed on the notice counts, not the day it was posted."),
      change("19 USC 1515(d)", "A civil action in the Court of International Trade ends it.")),
  /** Last day to file a summons in the Court of International Trade. */
  SUMMONS(
      "A civil action is begun within 180 days of the notice of denial or the deemed denial.",
      change("19 USC 1515(d)", "Voiding the denial ends it; another denial opens it anew."),
      change(
          "19 USC 1515(c)", "A request to set aside a denial of further review does not move it."),
      change(
          "USCIT Rule 6(a)",
          "A last day on a weekend or a legal holiday moves to the next court day; days closed"
              + " by order do not move it.")),
  /** Last day for a post summary correction. */
  AMENDMENT_WINDOW(
      "An entry summary is corrected within 300 days of entry and until 15 days before its"
          + " liquidation.",
      change(
          "84 FR 40430",
          "Extension or suspension of liquidation lifts the limit that counts from entry."),
      change("82 FR 2385", "Another date of liquidation moves the limit that counts back from it."),
      change("19 USC 1514", "Liquidation ends it; what remains is a protest.")),
  /** Last day to confirm an oral prior disclosure in writing. */
  ORAL_CONFIRMATION(
      "An oral disclosure is confirmed in writing within 10 days.",
      change(
          "19 CFR 162.74(a)(2)",
          "The Fines, Penalties and Forfeitures Officer may waive the confirmation.")),
  /** Last day to complete a prior disclosure. */
  PERFECTION(
      "What a disclosure leaves open is supplied within 30 days.",
      change(
          "19 CFR 162.74(b)(4)",
          "An extension of 30 days, then one of 60, adds to it where the officer grants them.")),
  /** Last day to tender the loss of revenue that CBP calculated. */
  TENDER(
      "The loss of revenue is tendered with the disclosure or within 30 days of CBP's calculation.",
      change(
          "19 CFR 162.74(c)",
          "An extension that the officer grants adds to it; another calculation starts it anew.")),
  /** Last day to sue for the violation that a prior disclosure owns up to. */
  LIMITATION(
      "A penalty for a violation is sued for within five years of the violation.",
      change("19 USC 1621", "For fraud the five years run from its discovery instead."),
      change(
          "19 USC 1621",
          "The time that whoever is liable spends outside the United States is not counted."),
      change(
          "19 CFR 162.74(c)",
          "Another calculation of the loss, by the Center or by Headquarters, counts it from the"
              + " oldest entry that it finds."),
      change(
          "19 CFR 162.74(a)",
          "A valid disclosure ends it; where the violation goes to the penalty track it runs on.")),
  /** Last day to pay a refund. */
  REFUND_DUE(
      "A refund is paid within 30 days of liquidation or reliquidation.",
      change("19 USC 1505(b)", "Another reliquidation starts it anew."),
      change(
          "19 CFR 24.36; 91 FR 21",
          "Bank data that the payee has not supplied stop the payment; no interest runs for"
              + " that time.")),
  /** Last day to pay a bill. */
  BILL_DUE(
      "A bill for what liquidation finds owing is paid within 30 days of its issue.",
      change(
          "19 USC 1505(d)",
          "What is unpaid after it is delinquent and bears interest by periods of 30 days."),
      change("19 USC 1514", "A protest against the liquidation does not move it.")),
  /**
   * Last day to deposit antidumping or countervailing duties that an amendment raises, or to hand
   * the tender of a prior disclosure to the port.
   */
  DEPOSIT_DUE(
      "Antidumping or countervailing duties that a correction raises are deposited within three"
          + " business days of its receipt; until 2017-01-13 with it. What a prior disclosure tenders"
          + " goes to the port within three business days of its instruction, by policy.",
      change("82 FR 2385", "Weekends and holidays are no business days."),
      change(
          "82 FR 2385",
          "A type of entry that carries no such duties has no such day; the difference then waits"
              + " for liquidation."),
      change(
          "19 CFR 162.74(c)", "The law sets no day for handing the tender of a disclosure over.")),
  /** The day set for liquidation, or by which the law liquidates. */
  LIQUIDATION_DUE(
      "An entry is liquidated on the day set for it and within one year of entry; otherwise it is"
          + " deemed liquidated as the importer asserted.",
      change("19 USC 1504(b)", "An extension adds a year, at most three times."),
      change(
          "19 USC 1504(d)",
          "Suspension by statute or court stops it; six months run from the notice that it is over."),
      change("19 USC 1504(a)", "Liquidation ends it.")),
  /** The day by which a Center wants its question answered; set by who asks, not by law. */
  INFORMATION_DUE(
      "What a Center asks is answered by the day that it names, and the case is then decided on"
          + " what is known.",
      change(
          "19 CFR 174.21, 101.9(b)",
          "An answer ends it; so does the decision of the case, which may come before."),
      change(
          "19 CFR 174.21, 101.9(b)",
          "Another question of the Center names another day; none of the law's own days moves"
              + " with it.")),
  /** Last day to answer a request for information on an entry (CBP Form 28). */
  REQUEST_DUE(
      "A request for information on an entry is answered within 30 days of its date.",
      change(
          "19 CFR 163.6(a)",
          "An answer ends it; after it the Center goes by what is known, and another request has"
              + " days of its own."),
      change("19 USC 1504", "It does not move the day by which the entry is liquidated.")),
  /** Last day to answer a notice of action that is proposed (CBP Form 29). */
  NOTICE_DUE(
      "A notice that more duties are proposed is answered within 20 days of its mailing.",
      change("19 CFR 152.2", "An answer ends it; after it the action may be taken."),
      change("19 CFR 152.2", "Another proposal is another notice, with twenty days of its own."),
      change("19 USC 1504", "It does not move the day by which the entry is liquidated.")),
  /** The day by which a Center answers a trade question; a service target of its own. */
  ANSWER_DUE(
      "A trade question is answered within the business days that the Centers set for its topic;"
          + " that is policy, not law.",
      change("19 CFR 101.10", "An answer ends it; so does the word that it belongs elsewhere."),
      change(
          "19 CFR 101.10",
          "Neither a question to the asker nor a consultation of another Center moves it."),
      change("19 CFR 101.10", "A follow-up of the asker starts it anew.")),
  /** The last day to say that an answer to a trade question does not help; by policy. */
  FOLLOW_UP(
      "Who asked may say once, within 30 days, that the answer does not help; that is policy, not"
          + " law.",
      change("19 CFR 101.10", "Having said so ends it; another question is a new inquiry."),
      change(
          "19 CFR 177.2", "A ruling that binds is asked for at any time, whatever was answered.")),
  /** Last day to publish a protest review decision. */
  PUBLICATION(
      "A protest review decision is published within 90 days of its issue.",
      change("19 USC 1625(a)", "Making it available for public inspection meets it too."));

  private final String meaning;
  private final List<ClockChange> changes;

  ClockKind(String meaning, ClockChange... changes) {
    this.meaning = meaning;
    this.changes = List.of(changes);
  }

  private static ClockChange change(String citation, String sentence) {
    return new ClockChange(citation, sentence);
  }

  /** The rule in a sentence for a filer. */
  public String meaning() {
    return meaning;
  }

  /** What would move, end or replace a clock of this kind. */
  public List<ClockChange> changes() {
    return changes;
  }

  /**
   * The last day on which the act is in time: the due day, except that an exclusion must be decided
   * "before the 30th day" (19 USC 1499(c)(5)(B)), while accelerated disposition leaves the
   * thirtieth ("within thirty days", 19 USC 1515(b)).
   */
  public LocalDate lastDayToAct(LocalDate due) {
    return this == EXCLUSION_DUE ? due.minusDays(1) : due;
  }
}
