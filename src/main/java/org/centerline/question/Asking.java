package org.centerline.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.StartFact;
import org.springframework.stereotype.Component;

/** Moves a case while its filer is asked: it waits, and is under review again afterwards. */
@Component
public class Asking {

  /** Of which one at most is open: one thing is asked at a time. */
  private static final List<ClockKind> CLOCKS =
      List.of(ClockKind.INFORMATION_DUE, ClockKind.REQUEST_DUE, ClockKind.NOTICE_DUE);

  private final Questions questions;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  Asking(
      Questions questions,
      Docket docket,
      CaseClocks clocks,
      CaseLog log,
      CaseMessages processes,
      Clock clock) {
    this.questions = questions;
    this.docket = docket;
    this.clocks = clocks;
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
    ask(caseNumber, null, question, deadline(answerBy, basis));
  }

  /**
   * As {@link #ask(String, String, LocalDate, String)}, where the law sets the last day.
   *
   * @param title of the letter, which says nothing but what is asked; null for an ordinary one
   */
  public void ask(String caseNumber, String title, String question, Deadline deadline) {
    LocalDate answerBy = deadline.rolledDue();
    questions.ask(caseNumber, title, question, answerBy, deadline.citation());
    clocks.start(caseNumber, deadline, ClockState.OPEN);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_INFORMATION);
    log.record(caseNumber, "INFORMATION_REQUESTED", "By %s: %s".formatted(answerBy, question));
  }

  /** No law sets the day, so it does not move past closed ones: the timer ends with it. */
  private Deadline deadline(LocalDate answerBy, String basis) {
    LocalDate today = LocalDate.now(clock);
    return new Deadline(
        ClockKind.INFORMATION_DUE,
        StartFact.QUESTION,
        today,
        answerBy,
        answerBy,
        basis,
        "The Center asked on %s and wants the answer by %s; after that day the case is decided on what is known."
            .formatted(today, answerBy));
  }

  /** Takes what a filer sent: the answer to the open question, else something nobody asked for. */
  public void answer(String caseNumber, LocalDate on, String text) {
    if (questions.close(caseNumber, on, text)) {
      clocks.complete(caseNumber, CLOCKS, LocalDate.now(clock));
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
    LocalDate today = LocalDate.now(clock);
    questions.close(caseNumber, today, null);
    clocks.complete(caseNumber, CLOCKS, today);
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "NO_ANSWER", "The filer did not answer by " + lastDay);
  }
}
