package org.centerline.consultation;

import java.time.LocalDate;
import java.util.List;
import org.centerline.consultation.Consultation.Weighed;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** Asks other offices about a case, and takes what comes of it. The case stays where it is. */
@Component
public class Consulting {

  private static final String OFFICE = "consultedCenter";
  private static final String OTHERS = "alsoConsulted";
  private static final String QUESTION = "question";
  private static final String ADVICE = "advice";
  private static final String WHY = "adviceReason";
  private static final int TEXT_LENGTH = 4000;

  private final Consultations consultations;
  private final ConsultationRows rows;
  private final AskedOffices offices;
  private final Parties parties;
  private final Docket docket;
  private final CaseLog log;

  Consulting(
      Consultations consultations,
      ConsultationRows rows,
      AskedOffices offices,
      Parties parties,
      Docket docket,
      CaseLog log) {
    this.consultations = consultations;
    this.rows = rows;
    this.offices = offices;
    this.parties = parties;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Asks the offices that a form names, all at once; their people get the question when the model
   * comes to it.
   *
   * @param dueOn the day by which an answer is wanted
   * @throws TaskRefused where nothing is asked, or nobody who could be
   */
  public void ask(String caseNumber, Answers answers, LocalDate dueOn) {
    List<AskedOffice> asked = offices.named(answers, OFFICE, OTHERS);
    String question = answers.requiredText(QUESTION, TEXT_LENGTH);
    CaseRecord record = docket.get(caseNumber);
    if (asked.stream().anyMatch(office -> office.id().equals(record.center()))) {
      throw new TaskRefused("The case is this Center's own; another one can be asked");
    }
    if (record.lineOfWork().isPrivileged()) {
      mustNameNobody(question, record);
    }
    for (AskedOffice office : asked) {
      rows.ask(caseNumber, office.id(), question, dueOn);
      log.record(
          caseNumber, "CONSULTED", "%s, by %s: %s".formatted(office.name(), dueOn, question));
    }
  }

  /** Who is asked about a privileged case does not learn whose it is (docs/decisions/017). */
  private void mustNameNobody(String question, CaseRecord record) {
    parties
        .named(question, record)
        .ifPresent(
            named -> {
              throw new TaskRefused(
                  "The case is privileged, and the question names %s; ask without"
                      .formatted(named));
            });
  }

  /**
   * Takes the answer to a question.
   *
   * @return the position of the question
   */
  int answer(String caseNumber, Integer position, String answer) {
    Consultation open = consultations.current(caseNumber, position);
    rows.close(caseNumber, open.position(), answer);
    log.record(
        caseNumber,
        "CONSULTATION_ANSWERED",
        "%s: %s".formatted(consultations.office(open).name(), answer));
    return open.position();
  }

  /** The office that asked does not need the answer any longer. */
  void goOn(String caseNumber, Integer position, String reason) {
    Consultation open = consultations.current(caseNumber, position);
    rows.close(caseNumber, open.position(), null);
    log.record(
        caseNumber,
        "CONSULTATION_GIVEN_UP",
        "%s: %s".formatted(consultations.office(open).name(), reason));
  }

  /** The case went on or ended while the question was open; nothing where it was not. */
  void withdraw(String caseNumber, int position) {
    if (rows.close(caseNumber, position, null)) {
      log.record(
          caseNumber,
          "CONSULTATION_WITHDRAWN",
          "What became of the case left nothing to answer to question %d".formatted(position));
    }
  }

  /**
   * The case is decided: where another office answered, whoever decides says in the form whether
   * its advice was followed, and where it was not in full, why. Where the decision comes back
   * before it is issued, what was said stands until something else is: the last word counts.
   *
   * @throws TaskRefused where there is advice and the form does not say
   */
  public void weigh(String caseNumber, Answers answers) {
    if (!isToBeWeighed(caseNumber, answers)) {
      return;
    }
    Weighed weighed = answers.choice(ADVICE, Weighed.class);
    String why = weighed == Weighed.FOLLOWED ? null : answers.requiredText(WHY, TEXT_LENGTH);
    if (rows.weigh(caseNumber, weighed, why)) {
      String words = "The answer was " + weighed.words();
      log.record(caseNumber, "ADVICE_WEIGHED", why == null ? words : words + ": " + why);
    }
  }

  private boolean isToBeWeighed(String caseNumber, Answers answers) {
    List<Consultation> answered =
        rows.of(caseNumber).stream().filter(Consultation::isAnswered).toList();
    boolean isSaid = answers.text(ADVICE, TEXT_LENGTH).isPresent();
    return isSaid ? !answered.isEmpty() : answered.stream().anyMatch(one -> one.weighed() == null);
  }
}
