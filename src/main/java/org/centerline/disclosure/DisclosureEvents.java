package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Service;

/** A discloser confirms or completes the disclosure. Whoever calls holds the lock of the case. */
@Service
public class DisclosureEvents {

  private static final int TEXT_LENGTH = 20_000;

  private final DisclosureGate gate;
  private final ImportationCheck importations;
  private final DisclosureExamination examination;
  private final Disclosures disclosures;
  private final ReceiptLetters letters;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final CaseMessages messages;
  private final CaseLog log;
  private final Clock clock;

  DisclosureEvents(
      DisclosureGate gate,
      ImportationCheck importations,
      DisclosureExamination examination,
      Disclosures disclosures,
      ReceiptLetters letters,
      Docket docket,
      CaseClocks clocks,
      CaseFindings findings,
      CaseMessages messages,
      CaseLog log,
      Clock clock) {
    this.gate = gate;
    this.importations = importations;
    this.examination = examination;
    this.disclosures = disclosures;
    this.letters = letters;
    this.docket = docket;
    this.clocks = clocks;
    this.findings = findings;
    this.messages = messages;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes the written confirmation of an oral disclosure (19 CFR 162.74(a)(2)); told twice the
   * earlier one counts.
   *
   * @throws EventRefused where the disclosure was in writing or is decided
   */
  public void confirm(CaseRecord record, LocalDate on) {
    Disclosure disclosure = gate.open(record);
    checkDay(on, record.filedOn());
    if (!disclosure.isOral()) {
      throw new EventRefused(
          "NOT_ORAL", "19 CFR 162.74(a)(2)", "A disclosure in writing needs no confirmation");
    }
    if (disclosure.confirmedOn() != null && !on.isBefore(disclosure.confirmedOn())) {
      return;
    }
    String caseNumber = record.caseNumber();
    disclosures.confirm(caseNumber, on);
    docket.countSubmission(caseNumber);
    clocks
        .find(caseNumber, ClockKind.ORAL_CONFIRMATION)
        .ifPresent(due -> confirmed(caseNumber, due, on));
    log.record(caseNumber, "CONFIRMED", "The oral disclosure was confirmed on " + on);
    goOn(caseNumber);
  }

  /** What came in time and is told late takes back the question of the delay (19 CFR 162.74). */
  private void goOn(String caseNumber) {
    messages.tell(DisclosureProcess.Message.DISCLOSURE_SUPPLIED, caseNumber);
    if (!examination.isOverdue(caseNumber)) {
      messages.tell(DisclosureProcess.Message.DELAY_SETTLED, caseNumber);
    }
  }

  /**
   * What came late waits for the officer, who ends the clock: the calendar denies nothing. What
   * came in time and is told after the officer ended it was not missed.
   */
  private void confirmed(String caseNumber, CaseClock due, LocalDate on) {
    findings.noteByRoll(due, "The written confirmation", on);
    if (!on.isAfter(due.rolledDue())) {
      clocks.complete(caseNumber, ClockKind.ORAL_CONFIRMATION, on);
      clocks.metAfterAll(caseNumber, ClockKind.ORAL_CONFIRMATION);
    }
  }

  /**
   * Takes what completes a disclosure (19 CFR 162.74(b)(4)); a port that is named for the first
   * time is told, and its entries are covered from that day (19 CFR 162.74(e)).
   *
   * @throws EventRefused where the disclosure is decided
   */
  public void supply(CaseRecord record, Supplement supplement) {
    Disclosure before = gate.open(record);
    List<Importation> named = check(supplement, record.filedOn());
    String caseNumber = record.caseNumber();
    docket.countSubmission(caseNumber);
    disclosures.complete(caseNumber, supplement);
    disclosures.name(caseNumber, named);
    examination.received(caseNumber, supplement.on());
    Disclosure after = disclosures.get(caseNumber);
    List<String> added = new ArrayList<>(after.ports());
    added.removeAll(before.ports());
    log.record(
        caseNumber,
        "SUPPLEMENTED",
        "The disclosure was supplemented on %s%s"
            .formatted(
                supplement.on(),
                added.isEmpty() ? "" : "; ports added: " + String.join(", ", added)));
    letters.tellPorts(caseNumber, after, added);
    goOn(caseNumber);
  }

  private List<Importation> check(Supplement supplement, LocalDate filedOn) {
    Violations found = Violations.none();
    LocalDate today = LocalDate.now(clock);
    gate.checkDay(supplement.on(), filedOn, found);
    text(supplement.merchandise(), found.at("merchandise"));
    text(supplement.violation(), found.at("violation"));
    text(supplement.howItOccurred(), found.at("howItOccurred"));
    text(supplement.correctInformation(), found.at("correctInformation"));
    List<Importation> named =
        importations.readIdentified(
            supplement.entries(), supplement.on(), today, found.at("entries"));
    found.require(!supplement.isEmpty(), "NOTHING_SUPPLIED", "A supplement supplies something.");
    found.refuseIfAny();
    return named;
  }

  private void checkDay(LocalDate on, LocalDate filedOn) {
    Violations found = Violations.none();
    gate.checkDay(on, filedOn, found);
    found.refuseIfAny();
  }

  private static void text(String text, Violations found) {
    if (text != null) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }
}
