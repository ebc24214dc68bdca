package org.centerline.disclosure.perfection;

import java.time.LocalDate;
import java.util.List;
import org.centerline.disclosure.DisclosureGate;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.ReceiptLetters;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Service;

/** A discloser asks for more time. Whoever calls holds the lock of the case. */
@Service
public class TimeRequests {

  private static final int TEXT_LENGTH = 20_000;

  private final DisclosureGate gate;
  private final ExtensionRequests requests;
  private final ReceiptLetters letters;
  private final CaseClocks clocks;
  private final CaseMessages messages;
  private final CaseLog log;

  TimeRequests(
      DisclosureGate gate,
      ExtensionRequests requests,
      ReceiptLetters letters,
      CaseClocks clocks,
      CaseMessages messages,
      CaseLog log) {
    this.gate = gate;
    this.requests = requests;
    this.letters = letters;
    this.clocks = clocks;
    this.messages = messages;
    this.log = log;
  }

  /**
   * Takes a request for more time: to tender where the calculation was sent, otherwise to complete
   * the disclosure.
   *
   * @param until the day asked for; null where none
   * @throws EventRefused where one waits for its answer, nothing is running, or it is decided
   */
  public void ask(CaseRecord record, LocalDate on, LocalDate until, String reason) {
    gate.open(record);
    Violations found = Violations.none();
    gate.checkDay(on, record.filedOn(), found);
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

  /** Answers a request that nobody has answered when the disclosure is decided. */
  public void answerWithOutcome(String caseNumber) {
    if (requests.open(caseNumber).isPresent()) {
      String note = "The disclosure is decided; no time runs that could be extended.";
      requests.decide(caseNumber, "REFUSED", note);
      letters.answerRequest(caseNumber, "Your request for more time is refused.", note);
    }
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
}
