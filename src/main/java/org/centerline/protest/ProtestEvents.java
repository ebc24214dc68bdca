package org.centerline.protest;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.centerline.question.Asking;
import org.centerline.question.Respondent;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ProtestableDecision;
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
  private final OralArguments oralArguments;
  private final Asking asking;
  private final CaseGate gate;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final CaseLog log;

  ProtestEvents(
      Submissions submissions,
      ProtestScreening screening,
      OralArguments oralArguments,
      Asking asking,
      CaseGate gate,
      CaseClocks clocks,
      CaseFindings findings,
      CaseLog log) {
    this.submissions = submissions;
    this.screening = screening;
    this.oralArguments = oralArguments;
    this.asking = asking;
    this.gate = gate;
    this.clocks = clocks;
    this.findings = findings;
    this.log = log;
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
    if (decision == ProtestableDecision.EXCLUSION) {
      throw new EventRefused(
          "EXCLUSION_BY_ITSELF",
          "19 CFR 174.21(b)",
          "An exclusion is protested by a protest that says so on its face; file one");
    }
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
    window.ifPresent(clock -> findings.noteByRoll(clock, "The amendment", received));
    log.record(protest.caseNumber(), "AMENDED", detail);
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
      oralArguments.begin(protest.caseNumber(), on, text);
    } else {
      log.record(protest.caseNumber(), "ARGUMENT_RECEIVED", text);
    }
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
    if (!oralArguments.confirm(caseNumber, received)) {
      log.record(
          caseNumber,
          "OUT_OF_ORDER",
          "A written confirmation of %s came without an oral argument on record; it is kept as a"
                  .formatted(on)
              + " written argument and confirms an oral one that is recorded later: "
              + text);
    }
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

  /** What stands in a paper that was handed in need not be keyed in; blanks say nothing. */
  private static void optional(Violations found, String text) {
    if (text != null) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }

  private static String orPaper(String text) {
    return text == null ? "see the writing" : text;
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
