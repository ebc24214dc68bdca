package org.centerline.statute;

import java.util.Arrays;
import java.util.Optional;

/** The periods that can be asked for. What each needs is said where it names a missing fact. */
public enum ClockRule {
  /** Time to protest: 60, 90 or 180 days by era. */
  PROTEST_WINDOW(ClockKind.PROTEST_WINDOW, ProtestWindowRule::toProtest),
  /** Time to add a decision to a protest: that of its own window. */
  PROTEST_AMENDMENT(ClockKind.PROTEST_AMENDMENT, ProtestWindowRule::toAmend),
  /** Sixty days from an oral argument to confirm it in writing. */
  ARGUMENT_CONFIRMATION(ClockKind.ARGUMENT_CONFIRMATION, DayCountRules.ARGUMENT_CONFIRMATION),
  /** Thirty days from the mailing of a request for accelerated disposition. */
  ACCELERATED_DUE(ClockKind.ACCELERATED_DUE, new AcceleratedRule()),
  /** Thirty days from the filing of a protest of an exclusion. */
  EXCLUSION_DUE(ClockKind.EXCLUSION_DUE, new ExclusionRule()),
  /** Thirty days from the filing of an application for further review. */
  FURTHER_REVIEW_DUE(ClockKind.FURTHER_REVIEW_DUE, DayCountRules.FURTHER_REVIEW),
  /** Sixty days from the notice that further review is denied. */
  SET_ASIDE(ClockKind.SET_ASIDE, DayCountRules.SET_ASIDE),
  /** Sixty days from the request to set aside; unanswered it is denied. */
  SET_ASIDE_ANSWER(ClockKind.SET_ASIDE_ANSWER, DayCountRules.SET_ASIDE_ANSWER),
  /** Ninety days from the denial of the protest. */
  VOID_DENIAL(ClockKind.VOID_DENIAL, DayCountRules.VOID_DENIAL),
  /** One hundred and eighty days from the notice of denial or the deemed denial. */
  SUMMONS(ClockKind.SUMMONS, DayCountRules.SUMMONS),
  /** Time for a post summary correction, by era. */
  PSC_WINDOW(ClockKind.AMENDMENT_WINDOW, new PscWindowRule()),
  /** Two years from the filing of the protest. */
  DECISION_DUE(ClockKind.DECISION_DUE, new DecisionDueRule()),
  /** Ten days from an oral prior disclosure. */
  ORAL_CONFIRMATION(ClockKind.ORAL_CONFIRMATION, DayCountRules.ORAL_CONFIRMATION),
  /** Thirty days from a prior disclosure, with extensions. */
  PERFECTION(ClockKind.PERFECTION, new PerfectionRule()),
  /** Thirty days from CBP's calculation of the loss. */
  TENDER(ClockKind.TENDER, new TenderRule()),
  /** Thirty days from liquidation or reliquidation. */
  REFUND_DUE(ClockKind.REFUND_DUE, DayCountRules.REFUND_DUE),
  /** Thirty days from the day of a bill. */
  BILL_DUE(ClockKind.BILL_DUE, DayCountRules.BILL_DUE),
  /** Three business days from a correction that raises antidumping or countervailing duties. */
  DEPOSIT_DUE(ClockKind.DEPOSIT_DUE, new DepositDueRule()),
  /** The day set for liquidation, or the year after which an entry is deemed liquidated. */
  LIQUIDATION_DUE(ClockKind.LIQUIDATION_DUE, new LiquidationDueRule()),
  /** Thirty days from the date of a request for information on an entry. */
  REQUEST_DUE(ClockKind.REQUEST_DUE, DayCountRules.REQUEST_DUE),
  /** Twenty days from the mailing of a notice of proposed action. */
  NOTICE_DUE(ClockKind.NOTICE_DUE, DayCountRules.NOTICE_DUE),
  /** Ninety days from a protest review decision to publish it. */
  PUBLICATION(ClockKind.PUBLICATION, DayCountRules.PUBLICATION);

  private final ClockKind kind;
  private final DeadlineRule strategy;

  ClockRule(ClockKind kind, DeadlineRule strategy) {
    this.kind = kind;
    this.strategy = strategy;
  }

  /** The rule that gives deadlines of this kind; empty where none can be asked for. */
  public static Optional<ClockRule> of(ClockKind kind) {
    return Arrays.stream(values()).filter(rule -> rule.kind == kind).findFirst();
  }

  DeadlineRule strategy() {
    return strategy;
  }
}
