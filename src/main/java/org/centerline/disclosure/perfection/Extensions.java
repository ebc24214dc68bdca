package org.centerline.disclosure.perfection;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.Disclosures;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PerfectionExtension;
import org.centerline.statute.StartFact;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** Gives more time to complete a disclosure, as far as whoever grants it may (section C2). */
@Component
class Extensions {

  private final Disclosures disclosures;
  private final CaseClocks clocks;
  private final OfficeCalendar calendar;
  private final CaseLog log;
  private final Clock clock;

  Extensions(
      Disclosures disclosures,
      CaseClocks clocks,
      OfficeCalendar calendar,
      CaseLog log,
      Clock clock) {
    this.disclosures = disclosures;
    this.clocks = clocks;
    this.calendar = calendar;
    this.log = log;
    this.clock = clock;
  }

  /**
   * What whoever approves says, where the steps of the officer are used up.
   *
   * @param approvedBy who approved it; null where nobody did
   * @param until the last day; null where nobody said
   */
  record Approval(String approvedBy, LocalDate until) {

    private static final int NAME_LENGTH = 200;

    boolean isGiven() {
      return approvedBy != null && until != null;
    }

    /** As the forms ask for it. */
    static Approval of(Answers answers) {
      return new Approval(
          answers.text(Answer.APPROVED_BY, NAME_LENGTH).orElse(null),
          answers.text(Answer.UNTIL, NAME_LENGTH).isEmpty() ? null : answers.date(Answer.UNTIL));
    }
  }

  /** The step that comes next. */
  PerfectionExtension next(Disclosure disclosure) {
    return PerfectionExtension.next(disclosure.receipt().filedOn(), disclosure.extensions());
  }

  /**
   * Grants the next step.
   *
   * @return the new last day
   * @throws TaskRefused where the step needs an approval that is not there
   */
  LocalDate extend(String caseNumber, Approval approval) {
    Disclosure disclosure = disclosures.get(caseNumber);
    PerfectionExtension step = next(disclosure);
    Deadline extended =
        step.approval() == PerfectionExtension.Approval.OFFICER && !approval.isGiven()
            ? byOfficer(disclosure)
            : byApproval(disclosure, step, approval);
    disclosures.extendCompletion(caseNumber, extended.rolledDue());
    clocks.start(caseNumber, extended, ClockState.OPEN);
    log.record(
        caseNumber,
        "TIME_EXTENDED",
        "The time to complete the disclosure is extended to %s (%s)"
            .formatted(extended.rolledDue(), extended.citation()),
        disclosure.completeBy().toString(),
        extended.rolledDue().toString());
    return extended.rolledDue();
  }

  private Deadline byOfficer(Disclosure disclosure) {
    ClockFacts facts =
        ClockFacts.builder()
            .disclosedOn(disclosure.receipt().filedOn())
            .extensionsGranted(disclosure.extensions() + 1)
            .build();
    Deadline extended = Statute.deadline(ClockRule.PERFECTION, facts, calendar);
    if (extended.rolledDue().isBefore(LocalDate.now(clock))) {
      throw new TaskRefused(
          "Even extended the time ended on %s. Say who approved more, and until which day"
              .formatted(extended.rolledDue()));
    }
    return extended;
  }

  private Deadline byApproval(Disclosure disclosure, PerfectionExtension step, Approval approval) {
    LocalDate today = LocalDate.now(clock);
    if (!approval.isGiven() || !approval.until().isAfter(today)) {
      throw new TaskRefused(
          "%s Say who approved more time, and until which day after %s"
              .formatted(step.sentence(), today));
    }
    return Deadline.until(
        ClockKind.PERFECTION,
        StartFact.DISCLOSURE,
        disclosure.receipt().filedOn(),
        approval.until(),
        step.citation(),
        "The time to complete the disclosure was extended to %s with the approval of %s."
            .formatted(approval.until(), approval.approvedBy()),
        calendar);
  }
}
