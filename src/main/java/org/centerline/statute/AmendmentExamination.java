package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * Examines an amendment as received against the rules of its kind and day: every refusal at once,
 * each with the way that remains.
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
    PscWindowCheck correction = new PscWindowCheck(facts);
    PostEntryRules postEntry = new PostEntryRules(facts);
    List<Refusal> found = new ArrayList<>(postEntry.refusals());
    found.addAll(new SummaryRules(facts, calendar).refusals());
    found.addAll(correction.refusals());
    found.addAll(ContentRules.refusals(facts));
    found.removeIf(refusal -> !refusal.code().appliesTo(facts.kind(), facts.receivedOn()));
    Deadline window = correction.window(calendar);
    return new Eligibility(
        found, window == null ? postEntry.window(calendar) : window, correction.boundaries());
  }
}
