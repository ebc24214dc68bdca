package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.springframework.stereotype.Component;

/** Asks filers what the Center wants to know, and takes note when they do not answer. */
@Component
class QuestionLetters {

  private static final String BASIS = "19 CFR 174.21 and 174.28";

  private final Questions questions;
  private final CaseMail mail;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  QuestionLetters(Questions questions, CaseMail mail, Docket docket, CaseLog log, Clock clock) {
    this.questions = questions;
    this.mail = mail;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  void ask(String caseNumber) {
    write(caseNumber, "Request for information", "To decide your protest we ask:");
  }

  void remind(String caseNumber) {
    write(
        caseNumber, "Reminder of a request for information", "We have not yet heard from you on:");
  }

  private void write(String caseNumber, String title, String opening) {
    Questions.Question open = questions.open(caseNumber).orElseThrow();
    mail.send(
        caseNumber,
        new CaseMail.Content(
            title,
            BASIS,
            List.of(
                opening,
                open.question(),
                "Please answer by %s. Without an answer the protest is decided on what is known."
                    .formatted(open.answerBy())),
            List.of(),
            CaseMail.Sender.CENTER));
  }

  void noteNoAnswer(String caseNumber) {
    LocalDate lastDay = questions.open(caseNumber).orElseThrow().answerBy();
    questions.close(caseNumber, LocalDate.now(clock));
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "NO_ANSWER", "The filer did not answer by " + lastDay);
  }
}
