package org.centerline.statute;

/**
 * Thirty days after the notice of CBP's calculation to tender the loss. How long an extension is,
 * the officer says for each (19 CFR 162.74(c)); a count of extensions gives no day.
 */
final class TenderRule implements DeadlineRule {

  @Override
  public Deadline apply(ClockFacts facts, OfficeCalendar calendar) {
    if (facts.extensionsGranted() != null && facts.extensionsGranted() != 0) {
      throw StatuteException.notAvailable(
          "extensionsGranted",
          "An extension of the tender is as long as the officer grants it for good cause; no count"
              + " of extensions gives its days (19 CFR 162.74(c)).");
    }
    return DayCountRules.TENDER.apply(facts, calendar);
  }
}
