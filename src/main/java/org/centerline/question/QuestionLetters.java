package org.centerline.question;

import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.docket.Docket;
import org.springframework.stereotype.Component;

/** Asks filers by letter what the Center wants to know, and reminds them. */
@Component
class QuestionLetters {

  private final Questions questions;
  private final CaseMail mail;
  private final Docket docket;

  QuestionLetters(Questions questions, CaseMail mail, Docket docket) {
    this.questions = questions;
    this.mail = mail;
    this.docket = docket;
  }

  void ask(String caseNumber) {
    String title = questions.open(caseNumber).orElseThrow().title();
    if (title == null) {
      write(
          caseNumber,
          "Request for information",
          "To decide your %s we ask:".formatted(paper(caseNumber)));
    } else {
      write(caseNumber, title, "We write on an entry of yours:");
    }
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
            open.basis(),
            List.of(
                opening,
                open.question(),
                "Please answer by %s. Without an answer the %s is decided on what is known."
                    .formatted(open.answerBy(), paper(caseNumber))),
            List.of(),
            CaseMail.Sender.CENTER));
  }

  private String paper(String caseNumber) {
    return docket.get(caseNumber).lineOfWork().words();
  }
}
