package org.centerline.statute;

/** The periods that can be asked for. What each needs is said where it names a missing fact. */
public enum ClockRule {
  /** Time to protest: 60, 90 or 180 days by era. */
  PROTEST_WINDOW(new ProtestWindowRule()),
  /** Thirty days from the mailing of a request for accelerated disposition. */
  ACCELERATED_DUE(new AcceleratedRule()),
  /** Thirty days from the filing of a protest of an exclusion. */
  EXCLUSION_DUE(new ExclusionRule()),
  /** Thirty days from the filing of an application for further review. */
  FURTHER_REVIEW_DUE(DayCountRules.FURTHER_REVIEW),
  /** Sixty days from the notice that further review is denied. */
  SET_ASIDE(DayCountRules.SET_ASIDE),
  /** Sixty days from the request to set aside; unanswered it is denied. */
  SET_ASIDE_ANSWER(DayCountRules.SET_ASIDE_ANSWER),
  /** Ninety days from the denial of the protest. */
  VOID_DENIAL(DayCountRules.VOID_DENIAL),
  /** One hundred and eighty days from the notice of denial or the deemed denial. */
  SUMMONS(DayCountRules.SUMMONS),
  /** Time for a post summary correction, by era. */
  PSC_WINDOW(new PscWindowRule()),
  /** Two years from the filing of the protest. */
  DECISION_DUE(new DecisionDueRule()),
  /** Ten days from an oral prior disclosure. */
  ORAL_CONFIRMATION(DayCountRules.ORAL_CONFIRMATION),
  /** Thirty days from a prior disclosure, with extensions. */
  PERFECTION(new PerfectionRule()),
  /** Thirty days from CBP's calculation of the loss. */
  TENDER(DayCountRules.TENDER),
  /** Thirty days from liquidation or reliquidation. */
  REFUND_DUE(DayCountRules.REFUND_DUE);

  private final DeadlineRule strategy;

  ClockRule(DeadlineRule strategy) {
    this.strategy = strategy;
  }

  DeadlineRule strategy() {
    return strategy;
  }
}
