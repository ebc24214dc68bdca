package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.springframework.stereotype.Service;

/** Requests for accelerated disposition (19 USC 1515(b); 19 CFR 174.22). */
@Service
public class AcceleratedDisposition {

  /** How a request came; only certified and registered mail start the thirty days. */
  public enum Mail {
    CERTIFIED,
    REGISTERED,
    ORDINARY,
    PORTAL;

    boolean startsTheClock() {
      return this == CERTIFIED || this == REGISTERED;
    }
  }

  private final Submissions submissions;
  private final Protests protests;
  private final CaseGate gate;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final CaseFindings findings;
  private final ProtestClocks protestClocks;
  private final ConsolidatedAcceleration acceleration;
  private final Docket docket;

  AcceleratedDisposition(
      Submissions submissions,
      Protests protests,
      CaseGate gate,
      CaseClocks clocks,
      CaseLog log,
      CaseFindings findings,
      ProtestClocks protestClocks,
      ConsolidatedAcceleration acceleration,
      Docket docket) {
    this.submissions = submissions;
    this.protests = protests;
    this.gate = gate;
    this.clocks = clocks;
    this.log = log;
    this.findings = findings;
    this.protestClocks = protestClocks;
    this.acceleration = acceleration;
    this.docket = docket;
  }

  /**
   * Takes a request in.
   *
   * @param on the day it was mailed
   * @param received the day on which it is told: what a filer tells of a mailing whose thirty days
   *     are over denies nothing by itself, for nobody here has seen the letter
   * @param mail null for certified mail
   */
  public void request(CaseRecord protest, LocalDate on, LocalDate received, Mail mail) {
    Violations found = Violations.none();
    gate.checkDay(protest, on, found);
    found.refuseIfAny();
    CaseGate.mustBeProtest(protest);
    Mail by = mail == null ? Mail.CERTIFIED : mail;
    String caseNumber = protest.caseNumber();
    if (submissions.has(caseNumber, SubmissionKind.ACCELERATED, on, by.name())) {
      return;
    }
    Protest filed = protests.withFirstEntry(caseNumber);
    Deadline deadline = protestClocks.accelerated(filed, on);
    if (protest.determination() == null) {
      gate.mustBeOpen(protest, deadline.citation());
    } else {
      refuseUnlessLate(protest, by, deadline);
    }
    if (received.isAfter(deadline.due())) {
      keepUnconfirmed(caseNumber, on, by, deadline);
      return;
    }
    submissions.keep(caseNumber, SubmissionKind.ACCELERATED, on, by.name());
    if (protest.determination() != null) {
      logLate(protest, deadline);
    } else if (!by.startsTheClock()) {
      log.record(
          caseNumber,
          "ACCELERATED_WITHOUT_CLOCK",
          "Accelerated disposition was asked for by %s; only certified or registered mail starts the"
                  .formatted(by.name().toLowerCase(Locale.ROOT))
              + " thirty days (19 CFR 174.22(b))");
    } else if (ProtestClocks.isPremature(deadline, filed, on)) {
      log.record(caseNumber, "ACCELERATED_PREMATURE", deadline.explanation());
    } else {
      acceleration.begin(protest, deadline);
    }
  }

  /** Kept in other words, so that the letter itself counts when staff tell of it. */
  private void keepUnconfirmed(String caseNumber, LocalDate on, Mail by, Deadline deadline) {
    String told = "%s, as the filer says".formatted(by.name());
    if (submissions.has(caseNumber, SubmissionKind.ACCELERATED, on, told)) {
      return;
    }
    submissions.keep(caseNumber, SubmissionKind.ACCELERATED, on, told);
    String sentence =
        "The filer says that a request was mailed on %s, whose thirty days ended on %s; it counts when whoever holds the letter records its mailing"
            .formatted(on, deadline.due());
    findings.record(
        List.of(
            new CaseFinding(
                caseNumber, "ACCELERATION_UNCONFIRMED", deadline.citation(), sentence)));
    log.record(caseNumber, "OUT_OF_ORDER", sentence);
  }

  /** A request that came with a filing reaches whoever is one protest with it. */
  void filedWith(String caseNumber, Protest filed) {
    clocks
        .find(caseNumber, ClockKind.ACCELERATED_DUE)
        .ifPresent(
            clock ->
                acceleration.reach(
                    docket.get(caseNumber),
                    protestClocks.accelerated(filed, filed.acceleratedMailedOn())));
  }

  /** A decision that came in time leaves a later record of the request without effect. */
  private static void refuseUnlessLate(CaseRecord protest, Mail by, Deadline deadline) {
    if (!by.startsTheClock() || !protest.determinedOn().isAfter(deadline.due())) {
      CaseGate.mustBeUndecided(protest, deadline.citation());
    }
  }

  private void logLate(CaseRecord protest, Deadline deadline) {
    String sentence =
        "A request for accelerated disposition came to light after the decision of %s: by law the protest was denied on %s. A person must look at the case."
            .formatted(protest.determinedOn(), deadline.due());
    findings.record(
        List.of(
            new CaseFinding(
                protest.caseNumber(), "DENIED_BY_LAW_BEFORE", deadline.citation(), sentence)));
    log.record(protest.caseNumber(), "OUT_OF_ORDER", sentence);
  }
}
