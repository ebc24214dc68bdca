package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;

/**
 * Examines a protest as received against sections 514 and 174: window, standing, protestability,
 * contents, duplication.
 */
public final class ProtestExamination {

  private ProtestExamination() {}

  /** Examines the facts; the same facts always give the same answer. */
  public static Examination examine(ProtestFacts facts, OfficeCalendar calendar) {
    EntryWindows windows = new EntryWindows(facts, calendar);
    Standing standing = StandingRule.standing(facts.role(), facts.decision());
    List<Finding> findings = new ArrayList<>(windows.findings());
    findings.addAll(StandingRule.findings(standing, facts));
    List<Finding> scope = ReliquidationScope.findings(facts);
    findings.addAll(scope);
    List<Finding> missing = RequiredContents.findings(facts);
    findings.addAll(missing);
    findings.addAll(facts.exclusion().findings(facts.decision()));
    if (!facts.duplicateOf().isEmpty()) {
      findings.add(duplicate(facts));
    }
    return new Examination(
        windows.timeliness(),
        standing,
        scope.isEmpty() ? Protestability.PROTESTABLE : Protestability.NOT_PROTESTABLE,
        missing.isEmpty() ? Completeness.COMPLETE : Completeness.INCOMPLETE,
        facts.duplicateOf().isEmpty() ? Duplication.NONE : Duplication.POSSIBLE_DUPLICATE,
        windows.governing(),
        findings);
  }

  private static Finding duplicate(ProtestFacts facts) {
    return new Finding(
        FindingCode.DUPLICATE,
        "19 USC 1514(c)(1); 19 CFR 174.15(a)",
        "The same entry, category of merchandise and party were already protested in %s; only one"
                .formatted(Listing.of(facts.duplicateOf()))
            + " protest may be filed for each entry and category.");
  }
}
