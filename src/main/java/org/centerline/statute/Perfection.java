package org.centerline.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a disclosure is complete: 19 CFR 162.74(b), since 1998-06-29. What is unknown at first is
 * supplied within 30 days and their extensions ({@link ClockRule#PERFECTION}).
 *
 * @param missing the elements that are missing
 * @param overdue whether the time to supply them is over
 * @param findings one for each missing element
 */
public record Perfection(Set<DisclosureElement> missing, boolean overdue, List<Finding> findings) {

  /** Takes copies. */
  public Perfection {
    missing = missing.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(missing));
    findings = List.copyOf(findings);
  }

  /**
   * Examines the contents.
   *
   * @param lastDay the last day to complete them: of the clock, or as the higher approval says
   * @param today the day on which is judged
   */
  public static Perfection of(DisclosureContents contents, LocalDate lastDay, LocalDate today) {
    Set<DisclosureElement> missing = contents.missing();
    return new Perfection(
        missing, today.isAfter(lastDay), missing.stream().map(DisclosureElement::finding).toList());
  }

  /** Whether nothing is missing. */
  public boolean isComplete() {
    return missing.isEmpty();
  }

  /** What it means for {@link DisclosureCriterion#CIRCUMSTANCES}. */
  public DisclosureCriterion.Outcome criterion() {
    if (isComplete()) {
      return DisclosureCriterion.Outcome.MET;
    }
    return overdue ? DisclosureCriterion.Outcome.FAILED : DisclosureCriterion.Outcome.OPEN;
  }
}
