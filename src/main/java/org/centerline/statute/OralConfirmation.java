package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether an oral prior disclosure was confirmed in writing within ten days: 19 CFR 162.74(a)(2),
 * since 1998-06-29. Late, it <em>may</em> be denied: the Fines, Penalties and Forfeitures Officer
 * decides, never the calendar (Z35).
 *
 * @param outcome how it stands
 * @param deadline the ten days; null where the disclosure was in writing
 * @param findings what the officer has to weigh
 */
public record OralConfirmation(Outcome outcome, Deadline deadline, List<Finding> findings) {

  private static final String CITATION = "19 CFR 162.74(a)(2)";

  /** How the confirmation stands. */
  public enum Outcome {
    /** The disclosure was in writing. */
    NOT_NEEDED,
    /** Not there yet; time is left. */
    WAITING,
    /** In time. */
    CONFIRMED,
    /** Waived on request, for good cause. */
    WAIVED,
    /** Late or missing: the disclosure may be denied. */
    DENIABLE
  }

  /** Takes a copy. */
  public OralConfirmation {
    findings = List.copyOf(findings);
  }

  /**
   * Judges the confirmation.
   *
   * @param confirmedOn day the written record was received; null where there is none
   * @param waived whether the officer waived it, on request and for good cause
   * @param today the day on which is judged
   * @throws StatuteException where it is confirmed before it was told
   */
  public static OralConfirmation of(
      DisclosureReceipt receipt,
      LocalDate confirmedOn,
      boolean waived,
      LocalDate today,
      OfficeCalendar calendar) {
    if (receipt.form() == DisclosureForm.WRITTEN) {
      return new OralConfirmation(Outcome.NOT_NEEDED, null, List.of());
    }
    if (confirmedOn != null && confirmedOn.isBefore(receipt.filedOn())) {
      throw StatuteException.contradictory(
          "confirmedOn",
          "confirmedOn %s is before the oral disclosure of %s."
              .formatted(confirmedOn, receipt.filedOn()));
    }
    Deadline deadline =
        Statute.deadline(
            ClockRule.ORAL_CONFIRMATION,
            ClockFacts.builder().disclosedOn(receipt.filedOn()).build(),
            calendar);
    if (confirmedOn != null && !confirmedOn.isAfter(deadline.due())) {
      return new OralConfirmation(Outcome.CONFIRMED, deadline, List.of());
    }
    if (waived) {
      return new OralConfirmation(Outcome.WAIVED, deadline, List.of());
    }
    return confirmedOn == null && !today.isAfter(deadline.rolledDue())
        ? new OralConfirmation(Outcome.WAITING, deadline, List.of())
        : new OralConfirmation(Outcome.DENIABLE, deadline, List.of(late(deadline, confirmedOn)));
  }

  private static Finding late(Deadline deadline, LocalDate confirmedOn) {
    String what =
        confirmedOn == null
            ? "The oral disclosure of %s was not confirmed in writing by %s."
                .formatted(deadline.from(), deadline.due())
            : "The oral disclosure of %s was confirmed on %s, after %s, the tenth day%s."
                .formatted(
                    deadline.from(), confirmedOn, deadline.due(), byRoll(deadline, confirmedOn));
    return new Finding(
        FindingCode.ORAL_UNCONFIRMED,
        CITATION,
        what
            + " The officer may deny it, or waive the confirmation on request and for good cause.");
  }

  private static String byRoll(Deadline deadline, LocalDate confirmedOn) {
    return deadline.verdict(confirmedOn) == Verdict.TIMELY_BY_ROLL
        ? " (in time only if the last day moves past closed days to %s)"
            .formatted(deadline.rolledDue())
        : "";
  }

  /** What it means for {@link DisclosureCriterion#COMMUNICATION}. */
  public DisclosureCriterion.Outcome criterion() {
    return switch (outcome) {
      case NOT_NEEDED, CONFIRMED, WAIVED -> DisclosureCriterion.Outcome.MET;
      case WAITING -> DisclosureCriterion.Outcome.OPEN;
      case DENIABLE -> DisclosureCriterion.Outcome.DISCRETIONARY;
    };
  }
}
