package org.centerline.statute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the law says of a prior disclosure, as advice to the Fines, Penalties and Forfeitures
 * Officer, who decides: 19 CFR 162.74(a), since 1998-06-29.
 *
 * @param validity the advice
 * @param criteria how each of the four criteria stands
 * @param findings the reasons and what the officer has to weigh, in the order of the criteria
 */
public record DisclosureOpinion(
    Validity validity,
    Map<DisclosureCriterion, DisclosureCriterion.Outcome> criteria,
    List<Finding> findings) {

  /** Whether a disclosure is valid. */
  public enum Validity {
    /** All four criteria are met for all that was found. */
    VALID,
    /** All four are met; some violations or ports are not covered. */
    VALID_IN_PART,
    /** A criterion is not met. */
    INVALID,
    /** Something is open, or the law leaves it to the officer. */
    UNDECIDED
  }

  /** Takes copies. */
  public DisclosureOpinion {
    criteria = Collections.unmodifiableMap(new EnumMap<>(criteria));
    findings = List.copyOf(findings);
  }

  /** Combines the four criteria and the scope. */
  public static DisclosureOpinion of(
      Perfection perfection,
      OralConfirmation confirmation,
      FormalInvestigation investigation,
      DisclosureTender tender,
      DisclosureScope scope) {
    Map<DisclosureCriterion, DisclosureCriterion.Outcome> criteria =
        new EnumMap<>(DisclosureCriterion.class);
    criteria.put(DisclosureCriterion.CIRCUMSTANCES, perfection.criterion());
    criteria.put(DisclosureCriterion.COMMUNICATION, confirmation.criterion());
    criteria.put(DisclosureCriterion.TIMING, investigation.criterion());
    criteria.put(DisclosureCriterion.TENDER, tender.criterion());
    List<Finding> findings = new ArrayList<>(perfection.findings());
    findings.addAll(confirmation.findings());
    findings.addAll(investigation.findings());
    findings.addAll(tender.findings());
    findings.addAll(scope.findings());
    return new DisclosureOpinion(validity(criteria.values(), scope), criteria, findings);
  }

  private static Validity validity(
      Collection<DisclosureCriterion.Outcome> outcomes, DisclosureScope scope) {
    if (outcomes.contains(DisclosureCriterion.Outcome.FAILED)) {
      return Validity.INVALID;
    }
    if (outcomes.stream().anyMatch(outcome -> outcome != DisclosureCriterion.Outcome.MET)) {
      return Validity.UNDECIDED;
    }
    if (!scope.isWhole()) {
      return Validity.VALID_IN_PART;
    }
    return scope.isDoubtful() ? Validity.UNDECIDED : Validity.VALID;
  }
}
