package org.centerline.validation;

import org.centerline.statute.SummaryIssue;
import org.centerline.validation.ValidationProcess.Selected;

/**
 * What the selection table says of an entry summary.
 *
 * @param selection one of {@link Selected}
 * @param rule the row that decided, by the name that the table gives it
 * @param issue what kind of question it is
 * @param concern what is to be looked at; for staff
 */
record Selection(String selection, String rule, SummaryIssue issue, String concern) {

  boolean isSelected() {
    return !Selected.NONE.equals(selection);
  }

  boolean isHighRisk() {
    return Selected.HIGH_RISK.equals(selection);
  }

  /** Why it was selected, for staff. */
  String words() {
    return "Row '%s' of the selection table: %s. %s".formatted(rule, selection, concern);
  }
}
