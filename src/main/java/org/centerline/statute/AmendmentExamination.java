package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * Examines an amendment as received against the rules of its kind and day: every refusal at once,
 * each with the way that is still open.
 */
public final class AmendmentExamination {

  private AmendmentExamination() {}

  /**
   * Examines the facts; the same facts always give the same answer.
   *
   * @throws StatuteException where dates are impossible, such as a receipt before the entry
   */
  public static Eligibility examine(AmendmentFacts facts, OfficeCalendar calendar) {
    FactCheck.check(facts);
    LawfulWays ways = new LawfulWays(facts, calendar);
    PscWindowCheck correction = new PscWindowCheck(facts);
    Deadline window = correction.window(calendar);
    return new Eligibility(
        refusals(facts, calendar).stream().map(ways::named).toList(),
        window == null ? new PostEntryRules(facts).window(calendar) : window,
        correction.boundaries());
  }

  /**
   * The window as it stands by these facts, though it may have ended before the receipt; null where
   * nothing limits it or none ever opened.
   */
  public static Deadline window(AmendmentFacts facts, OfficeCalendar calendar) {
    FactCheck.check(facts);
    Deadline window = new PscWindowCheck(facts).evenIfOver(calendar);
    return window == null ? new PostEntryRules(facts).evenIfOver(calendar) : window;
  }

  /** Every refusal of the kind and day, each with the way that usually remains. */
  static List<Refusal> refusals(AmendmentFacts facts, OfficeCalendar calendar) {
    List<Refusal> found = new ArrayList<>(new PostEntryRules(facts).refusals());
    found.addAll(new SummaryRules(facts, calendar).refusals());
    found.addAll(new PscWindowCheck(facts).refusals());
    found.addAll(ContentRules.refusals(facts));
    found.removeIf(refusal -> !refusal.code().appliesTo(facts.kind(), facts.receivedOn()));
    return found;
  }
}
