package org.centerline.disclosure.perfection;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureClocks;
import org.centerline.disclosure.DisclosureExamination;
import org.centerline.disclosure.DisclosureFactSheet;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.ReceiptLetters;
import org.centerline.disclosure.tender.TenderExtension;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.CaseMessages;
import org.centerline.engine.CaseTimers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/** An FP&amp;F officer answers a discloser's request for more time (19 CFR 162.74(b)(4), (c)). */
@Component
class DecideExtension extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Decision {
    GRANT,
    REFUSE
  }

  private final Disclosures disclosures;
  private final ExtensionRequests requests;
  private final Extensions extensions;
  private final TenderExtension tenderExtension;
  private final DisclosureClocks disclosureClocks;
  private final DisclosureExamination examination;
  private final CaseClocks clocks;
  private final CaseTimers timers;
  private final CaseMessages messages;
  private final ReceiptLetters letters;
  private final Docket docket;
  private final CaseLog log;

  DecideExtension(
      DisclosureFactSheet facts,
      Disclosures disclosures,
      ExtensionRequests requests,
      Extensions extensions,
      TenderExtension tenderExtension,
      DisclosureClocks disclosureClocks,
      DisclosureExamination examination,
      CaseClocks clocks,
      CaseTimers timers,
      CaseMessages messages,
      ReceiptLetters letters,
      Docket docket,
      CaseLog log) {
    super(
        DisclosureProcess.Task.DECIDE_EXTENSION,
        facts,
        Set.of(Answer.EXTENSION_DECISION, Answer.APPROVED_BY, Answer.UNTIL, Answer.NOTE),
        Set.of(Fact.REQUEST, Fact.NEXT_STEP));
    this.disclosures = disclosures;
    this.requests = requests;
    this.extensions = extensions;
    this.tenderExtension = tenderExtension;
    this.disclosureClocks = disclosureClocks;
    this.examination = examination;
    this.clocks = clocks;
    this.timers = timers;
    this.messages = messages;
    this.letters = letters;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(
        Fact.REQUEST,
        requests.open(opened.caseNumber()).map(ExtensionRequests.Request::inWords).orElse("none"));
    shown.put(Fact.NEXT_STEP, extensions.next(disclosures.get(opened.caseNumber())).sentence());
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    docket.lock(caseNumber);
    ExtensionRequests.Request request =
        requests
            .open(caseNumber)
            .orElseThrow(() -> new TaskRefused("The request has already been answered"));
    String note = answers.requiredText(Answer.NOTE, TEXT_LENGTH);
    if (answers.choice(Answer.EXTENSION_DECISION, Decision.class) == Decision.GRANT) {
      LocalDate until = grant(caseNumber, request, answers, note);
      requests.decide(caseNumber, "GRANTED", note);
      letters.answerRequest(caseNumber, "Your time is extended to %s.".formatted(until), note);
    } else {
      requests.decide(caseNumber, "REFUSED", note);
      log.record(caseNumber, "TIME_NOT_EXTENDED", note);
      letters.answerRequest(caseNumber, "Your request for more time is refused.", note);
    }
    return Map.of();
  }

  private LocalDate grant(
      String caseNumber, ExtensionRequests.Request request, Answers answers, String note) {
    refuseWhereOver(caseNumber, request.clock());
    if (request.clock() == ClockKind.TENDER) {
      LocalDate last = tenderExtension.extend(caseNumber, answers.date(Answer.UNTIL), note);
      messages.tell(DisclosureProcess.Message.TENDER_DELAY_SETTLED, caseNumber);
      return last;
    }
    LocalDate until = extensions.extend(caseNumber, Extensions.Approval.of(answers));
    timers.move(
        DisclosureProcess.ID,
        caseNumber,
        Map.of(DisclosureProcess.Timer.SUPPLY_OVER, disclosureClocks.supplyOver(caseNumber)));
    if (!examination.isOverdue(caseNumber)) {
      messages.tell(DisclosureProcess.Message.DELAY_SETTLED, caseNumber);
    }
    return until;
  }

  /** What followed from the end of the time is weighed with the outcome. */
  private void refuseWhereOver(String caseNumber, ClockKind time) {
    if (clocks
        .find(caseNumber, time)
        .filter(running -> running.state() == ClockState.OPEN)
        .isEmpty()) {
      throw new TaskRefused(
          "That time runs no more: nothing is missing, or it was decided what follows from the"
              + " delay. More of it cannot be granted");
    }
  }
}
