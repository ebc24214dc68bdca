package org.centerline.statute;

/**
 * Time to protest. It counts from the mailing of a demand on the surety's bond where one is given,
 * else from a decision that is no liquidation, else from the liquidation.
 */
final class ProtestWindowRule {

  private ProtestWindowRule() {}

  static Deadline toProtest(ClockFacts facts, OfficeCalendar calendar) {
    return start(facts).window(facts.entryDate()).deadline(calendar);
  }

  /** To add a decision to a protest that has been filed: 19 CFR 174.14. */
  static Deadline toAmend(ClockFacts facts, OfficeCalendar calendar) {
    return start(facts).window(facts.entryDate()).amendment(calendar);
  }

  private static ProtestStart start(ClockFacts facts) {
    if (facts.demandMailedOn() != null) {
      return ProtestStart.demand(facts.demandMailedOn());
    }
    if (facts.decisionDate() != null) {
      return ProtestStart.decision(facts.decisionDate());
    }
    return ProtestStart.liquidation(
        FactCheck.require(
            "liquidationDate",
            facts.liquidationDate(),
            "There is no liquidationDate, decisionDate or demandMailedOn to count from: before"
                + " liquidation there is nothing to protest (19 USC 1514(c)(3))."));
  }
}
