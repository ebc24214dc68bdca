package org.centerline.question;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Component;

/** Moves a case while its filer is asked: it waits, and is under review again afterwards. */
@Component
public class Asking {

  private final Questions questions;
  private final Docket docket;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  Asking(Questions questions, Docket docket, CaseLog log, CaseMessages processes, Clock clock) {
    this.questions = questions;
    this.docket = docket;
    this.log = log;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Asks the filer; the letter goes when the model comes to it.
   *
   * @param answerBy the last day for the answer
   * @param basis the rule under which it is asked, for the letter
   */
  public void ask(String caseNumber, String question, LocalDate answerBy, String basis) {
    questions.ask(caseNumber, question, answerBy, basis);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_INFORMATION);
    log.record(caseNumber, "INFORMATION_REQUESTED", "By %s: %s".formatted(answerBy, question));
  }

  /** Takes what a filer sent: the answer to the open question, else something nobody asked for. */
  public void answer(String caseNumber, LocalDate on, String text) {
    if (questions.close(caseNumber, on, text)) {
      log.record(caseNumber, "ANSWER_RECEIVED", text);
      docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
      processes.tell(QuestionProcess.Message.INFORMATION_RECEIVED, caseNumber);
    } else {
      log.record(
          caseNumber, "OUT_OF_ORDER", "An answer came that no open request waits for: " + text);
    }
  }

  /** The last day for the answer has passed; the case is decided on what is known. */
  void giveUp(String caseNumber) {
    LocalDate lastDay = questions.open(caseNumber).orElseThrow().answerBy();
    questions.close(caseNumber, LocalDate.now(clock), null);
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "NO_ANSWER", "The filer did not answer by " + lastDay);
  }
}
