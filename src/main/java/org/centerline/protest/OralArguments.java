package org.centerline.protest;

import java.time.LocalDate;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** Arguments made orally, each of which counts if put in writing within 60 days (19 CFR 174.28). */
@Component
class OralArguments {

  private static final String ARGUMENTS = "19 CFR 174.28";

  private final Submissions submissions;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  OralArguments(
      Submissions submissions,
      CaseClocks clocks,
      CaseFindings findings,
      CaseLog log,
      OfficeCalendar calendar) {
    this.submissions = submissions;
    this.clocks = clocks;
    this.findings = findings;
    this.log = log;
    this.calendar = calendar;
  }

  /** Starts the sixty days; a writing that came before its record confirms it at once. */
  void begin(String caseNumber, LocalDate on, String text) {
    Deadline confirmation = confirmationOf(on);
    submissions.confirmBy(caseNumber, on, confirmation.rolledDue());
    showEarliestUnconfirmed(caseNumber);
    log.record(
        caseNumber,
        "ORAL_ARGUMENT_RECEIVED",
        "%s. It counts if confirmed in writing by %s".formatted(text, confirmation.rolledDue()));
    submissions
        .writtenAfter(caseNumber, on)
        .ifPresent(writing -> confirmLater(caseNumber, writing));
  }

  /** The writing came first, so it cannot be refused any more where it came too late. */
  private void confirmLater(String caseNumber, LocalDate writing) {
    if (!confirm(caseNumber, writing)) {
      log.record(
          caseNumber,
          "CONFIRMATION_TOO_LATE",
          "The writing received on %s came too late to confirm it (%s)"
              .formatted(writing, ARGUMENTS));
    }
  }

  private Deadline confirmationOf(LocalDate argued) {
    return Statute.deadline(
        ClockRule.ARGUMENT_CONFIRMATION, ClockFacts.builder().arguedOn(argued).build(), calendar);
  }

  /** Each oral argument has its own sixty days; the case shows those that end first. */
  private void showEarliestUnconfirmed(String caseNumber) {
    submissions
        .earliestUnconfirmed(caseNumber)
        .ifPresent(argued -> clocks.start(caseNumber, confirmationOf(argued), ClockState.OPEN));
  }

  /** Whether a writing received on this day confirms an oral argument in time. */
  boolean confirm(String caseNumber, LocalDate writing) {
    boolean confirmed = submissions.confirm(caseNumber, writing) > 0;
    if (confirmed) {
      clocks
          .find(caseNumber, ClockKind.ARGUMENT_CONFIRMATION)
          .ifPresent(
              clock -> findings.noteByRoll(clock, "The confirmation of an oral argument", writing));
      clocks.complete(caseNumber, ClockKind.ARGUMENT_CONFIRMATION, writing);
      showEarliestUnconfirmed(caseNumber);
      log.record(caseNumber, "ORAL_ARGUMENT_CONFIRMED", "In writing received on " + writing);
    }
    return confirmed;
  }
}
