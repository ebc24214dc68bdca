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
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.revenue.Revenue;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.springframework.stereotype.Service;

/**
 * What a discloser does after the disclosure: confirms it, completes it, asks for more time,
 * tenders. Whoever calls holds the lock of the case.
 */
@Service
public class DisclosureEvents {

  private static final int TEXT_LENGTH = 20_000;

  private final DisclosureCheck check;
  private final Disclosures disclosures;
  private final ExtensionRequests requests;
  private final DisclosureTenders tenders;
  private final ReceiptLetters letters;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final CaseMessages messages;
  private final CaseLog log;
  private final Revenue revenue;
  private final Clock clock;

  DisclosureEvents(
      DisclosureCheck check,
      Disclosures disclosures,
      ExtensionRequests requests,
      DisclosureTenders tenders,
      ReceiptLetters letters,
      CaseClocks clocks,
      CaseFindings findings,
      CaseMessages messages,
      CaseLog log,
      Revenue revenue,
      Clock clock) {
    this.check = check;
    this.disclosures = disclosures;
    this.requests = requests;
    this.tenders = tenders;
    this.letters = letters;
    this.clocks = clocks;
    this.findings = findings;
    this.messages = messages;
    this.log = log;
    this.revenue = revenue;
    this.clock = clock;
  }

  /**
   * Takes the written confirmation of an oral disclosure (19 CFR 162.74(a)(2)); told twice it
   * counts once.
   *
   * @throws EventRefused where the disclosure was in writing or is decided
   */
  public void confirm(CaseRecord record, LocalDate on) {
    Disclosure disclosure = open(record);
    checkDay(on, record.filedOn());
    if (!disclosure.isOral()) {
      throw new EventRefused(
          "NOT_ORAL", "19 CFR 162.74(a)(2)", "A disclosure in writing needs no confirmation");
    }
    if (disclosure.confirmedOn() != null) {
      return;
    }
    String caseNumber = record.caseNumber();
    disclosures.confirm(caseNumber, on);
    clocks
        .find(caseNumber, ClockKind.ORAL_CONFIRMATION)
        .ifPresent(due -> findings.noteByRoll(due, "The written confirmation", on));
    clocks.complete(caseNumber, ClockKind.ORAL_CONFIRMATION, on);
    log.record(caseNumber, "CONFIRMED", "The oral disclosure was confirmed on " + on);
    messages.tell(DisclosureProcess.Message.DISCLOSURE_SUPPLIED, caseNumber);
  }

  /**
   * Takes what completes a disclosure (19 CFR 162.74(b)(4)); a port that is named for the first
   * time is told, and its entries are covered from that day (19 CFR 162.74(e)).
   *
   * @throws EventRefused where the disclosure is decided
   */
  public void supply(CaseRecord record, Supplement supplement) {
    Disclosure before = open(record);
    List<Importation> importations = check(supplement, record.filedOn());
    String caseNumber = record.caseNumber();
    disclosures.complete(caseNumber, supplement);
    disclosures.name(caseNumber, importations);
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
    messages.tell(DisclosureProcess.Message.DISCLOSURE_SUPPLIED, caseNumber);
  }

  private List<Importation> check(Supplement supplement, LocalDate filedOn) {
    Violations found = Violations.none();
    LocalDate today = LocalDate.now(clock);
    day(supplement.on(), filedOn, found);
    text(supplement.merchandise(), found.at("merchandise"));
    text(supplement.violation(), found.at("violation"));
    text(supplement.howItOccurred(), found.at("howItOccurred"));
    text(supplement.correctInformation(), found.at("correctInformation"));
    List<Importation> importations =
        check.importations(supplement.entries(), supplement.on(), today, found.at("entries"));
    found.refuseIfAny();
    return importations;
  }

  /**
   * Takes a request for more time: to tender where the calculation was sent, otherwise to complete
   * the disclosure.
   *
   * @param until the day asked for; null where none
   * @throws EventRefused where one waits for its answer, nothing is running, or it is decided
   */
  public void askForTime(CaseRecord record, LocalDate on, LocalDate until, String reason) {
    open(record);
    Violations found = Violations.none();
    day(on, record.filedOn(), found);
    found.at("reason").paragraphs(reason, TEXT_LENGTH);
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    if (requests.open(caseNumber).isPresent()) {
      throw new EventRefused(
          "REQUEST_PENDING", "19 CFR 162.74", "A request for more time waits for its answer");
    }
    requests.add(
        caseNumber, new ExtensionRequests.Request(on, extensible(caseNumber), until, reason));
    log.record(caseNumber, "TIME_ASKED", "More time was asked for on %s: %s".formatted(on, reason));
    messages.tell(DisclosureProcess.Message.EXTENSION_REQUESTED, caseNumber);
  }

  private ClockKind extensible(String caseNumber) {
    return List.of(ClockKind.TENDER, ClockKind.PERFECTION).stream()
        .filter(kind -> isRunning(caseNumber, kind))
        .findFirst()
        .orElseThrow(
            () ->
                new EventRefused(
                    "NOTHING_TO_EXTEND",
                    "19 CFR 162.74",
                    "No time runs that an extension could add to"));
  }

  private boolean isRunning(String caseNumber, ClockKind kind) {
    return clocks
        .find(caseNumber, kind)
        .map(CaseClock::state)
        .filter(ClockState.OPEN::equals)
        .isPresent();
  }

  /**
   * Takes a tender (19 CFR 162.74(c)).
   *
   * @throws EventRefused where the ports have been told already, or it is decided
   */
  public void tender(CaseRecord record, LocalDate on, String amount) {
    open(record);
    Violations found = Violations.none();
    found.at("on").notInFuture(on, LocalDate.now(clock));
    Money money = found.at("amount").money(amount).orElse(null);
    if (money != null) {
      found.at("amount").require(money.isPositive(), "TENDER_ZERO", "A tender is more than zero.");
    }
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    if (!revenue.of(List.of(caseNumber)).isEmpty()) {
      throw new EventRefused(
          "TENDER_CLOSED",
          "19 CFR 162.74(c)",
          "The ports have been told what was tendered; nothing more is taken in with this case");
    }
    tenders.add(caseNumber, on, money);
    messages.tell(DisclosureProcess.Message.TENDERED, caseNumber);
  }

  private Disclosure open(CaseRecord record) {
    if (record.lineOfWork() != LineOfWork.DISCLOSURE) {
      throw new EventRefused(
          "NOT_A_DISCLOSURE", "19 CFR 162.74", "Only a prior disclosure can be told of this");
    }
    if (record.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          "19 CFR 162.74",
          "The disclosure was decided on " + record.determinedOn());
    }
    return disclosures.get(record.caseNumber());
  }

  private void checkDay(LocalDate on, LocalDate filedOn) {
    Violations found = Violations.none();
    day(on, filedOn, found);
    found.refuseIfAny();
  }

  private void day(LocalDate on, LocalDate filedOn, Violations found) {
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, filedOn, "day of the disclosure");
    }
  }

  private static void text(String text, Violations found) {
    if (text != null) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }
}
