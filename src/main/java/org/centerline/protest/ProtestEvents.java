package org.centerline.protest;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.centerline.question.Asking;
import org.centerline.question.Respondent;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.ProtestableDecision;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Service;

/**
 * What a party may add to its protest while it is undecided. The case is locked by the caller; an
 * event that the case refuses changes nothing, and one that is told twice counts once.
 */
@Service
public class ProtestEvents implements Respondent {

  private static final int TEXT_LENGTH = 20_000;
  private static final String ARGUMENTS = "19 CFR 174.28";

  private final Submissions submissions;
  private final ProtestScreening screening;
  private final Asking asking;
  private final CaseGate gate;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  ProtestEvents(
      Submissions submissions,
      ProtestScreening screening,
      Asking asking,
      CaseGate gate,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar) {
    this.submissions = submissions;
    this.screening = screening;
    this.asking = asking;
    this.gate = gate;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
  }

  /** A further decision protested, within the protest's own time (19 CFR 174.14). */
  public void amend(
      CaseRecord protest,
      LocalDate on,
      LocalDate received,
      ProtestableDecision decision,
      String grounds) {
    Violations found = Violations.none();
    gate.checkDay(protest, on, found);
    optional(found.at("grounds"), grounds);
    found.refuseIfAny();
    String citation = "19 CFR 174.14";
    String detail =
        "%s: %s"
            .formatted(decision == null ? "Further objection" : decision.label(), orPaper(grounds));
    if (submissions.has(protest.caseNumber(), SubmissionKind.AMENDMENT, on, detail)) {
      return;
    }
    gate.mustBeOpen(protest, citation);
    if (decision != null) {
      screening.refuseUnlessProtestable(protest.caseNumber(), decision);
    }
    Optional<CaseClock> window = clocks.find(protest.caseNumber(), ClockKind.PROTEST_WINDOW);
    window
        .filter(clock -> received.isAfter(clock.rolledDue()))
        .ifPresent(
            clock -> {
              throw CaseGate.tooLate(
                  "AMENDMENT_TOO_LATE",
                  citation,
                  "The time to protest a further decision is over; it",
                  clock.rolledDue());
            });
    submissions.keep(protest.caseNumber(), SubmissionKind.AMENDMENT, on, detail);
    boolean byRoll = window.filter(clock -> received.isAfter(clock.due())).isPresent();
    log.record(
        protest.caseNumber(),
        "AMENDED",
        detail + (byRoll ? " (in time only because the last day was a closed day)" : ""));
  }

  /** A further argument; a spoken one must be put in writing within 60 days (19 CFR 174.28). */
  public void argue(CaseRecord protest, LocalDate on, String given, boolean oral) {
    String text = orPaper(given);
    SubmissionKind kind = oral ? SubmissionKind.ORAL_ARGUMENT : SubmissionKind.ARGUMENT;
    if (!isNew(protest, kind, on, text)) {
      return;
    }
    submissions.keep(protest.caseNumber(), kind, on, text);
    if (oral) {
      startConfirmation(protest.caseNumber(), on, text);
    } else {
      log.record(protest.caseNumber(), "ARGUMENT_RECEIVED", text);
    }
  }

  private void startConfirmation(String caseNumber, LocalDate on, String text) {
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
    if (!confirmOral(caseNumber, writing)) {
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

  /** The writing that confirms what was argued orally; it may come before the record of that. */
  public void confirm(CaseRecord protest, LocalDate on, LocalDate received, String given) {
    String text = orPaper(given);
    if (!isNew(protest, SubmissionKind.CONFIRMATION, on, text)) {
      return;
    }
    String caseNumber = protest.caseNumber();
    submissions
        .missedConfirmation(caseNumber, on, received)
        .ifPresent(
            lastDay -> {
              throw CaseGate.tooLate(
                  "CONFIRMATION_TOO_LATE",
                  ARGUMENTS,
                  "Putting the oral argument in writing",
                  lastDay);
            });
    submissions.keepConfirmation(caseNumber, on, received, text);
    if (!confirmOral(caseNumber, received)) {
      log.record(
          caseNumber,
          "OUT_OF_ORDER",
          "A written confirmation of %s came without an oral argument on record; it is kept as a"
                  .formatted(on)
              + " written argument and confirms an oral one that is recorded later: "
              + text);
    }
  }

  private boolean confirmOral(String caseNumber, LocalDate writing) {
    boolean confirmed = submissions.confirm(caseNumber, writing) > 0;
    if (confirmed) {
      clocks.complete(caseNumber, ClockKind.ARGUMENT_CONFIRMATION, writing);
      showEarliestUnconfirmed(caseNumber);
      log.record(caseNumber, "ORAL_ARGUMENT_CONFIRMED", "In writing received on " + writing);
    }
    return confirmed;
  }

  @Override
  public LineOfWork lineOfWork() {
    return LineOfWork.PROTEST;
  }

  /** The answer to what the Center asked; what nobody asked for is kept as an argument. */
  @Override
  public void respond(CaseRecord protest, LocalDate on, String given) {
    String text = orPaper(given);
    if (!isNew(protest, SubmissionKind.RESPONSE, on, text)) {
      return;
    }
    String caseNumber = protest.caseNumber();
    submissions.keep(caseNumber, SubmissionKind.RESPONSE, on, text);
    asking.answer(caseNumber, on, text);
  }

  /** What stands in a paper that was handed in need not be keyed in. */
  private static void optional(Violations found, String text) {
    if (text != null && !text.isEmpty()) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }

  private static String orPaper(String text) {
    return text == null || text.isEmpty() ? "see the writing" : text;
  }

  /** False where the same was told before; refuses what is not in order or comes too late. */
  private boolean isNew(CaseRecord protest, SubmissionKind kind, LocalDate on, String text) {
    Violations found = Violations.none();
    gate.checkDay(protest, on, found);
    optional(found.at("text"), text);
    found.refuseIfAny();
    if (submissions.has(protest.caseNumber(), kind, on, text)) {
      return false;
    }
    gate.mustBeOpen(protest, ARGUMENTS);
    return true;
  }
}
