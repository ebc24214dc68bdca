package org.centerline.consultation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Component;

/** Asks another Center about a case, and takes what comes of it. The case stays where it is. */
@Component
public class Consulting {

  private enum Advice {
    FOLLOWED,
    NOT_FOLLOWED
  }

  private final Consultations consultations;
  private final CenterDirectory centers;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  Consulting(
      Consultations consultations,
      CenterDirectory centers,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.consultations = consultations;
    this.centers = centers;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Asks another Center; its people get the question when the model comes to it.
   *
   * @param center id of the Center that is asked
   * @param dueOn the day by which an answer is wanted
   * @throws TaskRefused where there is no such Center or it is the case's own
   */
  public void ask(String caseNumber, String center, String question, LocalDate dueOn) {
    LocalDate today = LocalDate.now(clock);
    if (centers.byId(center).filter(known -> known.validOn(today)).isEmpty()) {
      throw new TaskRefused("There is no Center %s".formatted(center));
    }
    if (center.equals(docket.get(caseNumber).center())) {
      throw new TaskRefused("The case is this Center's own; another one can be asked");
    }
    consultations.ask(caseNumber, center, question, dueOn);
    log.record(
        caseNumber,
        "CONSULTED",
        "%s, by %s: %s".formatted(consultations.name(center), dueOn, question));
  }

  void answer(String caseNumber, String answer) {
    String center = consultations.name(consultations.current(caseNumber).center());
    consultations.close(caseNumber, answer);
    log.record(caseNumber, "CONSULTATION_ANSWERED", "%s: %s".formatted(center, answer));
  }

  void goOn(String caseNumber, String reason) {
    consultations.close(caseNumber, null);
    log.record(caseNumber, "CONSULTATION_GIVEN_UP", reason);
  }

  /**
   * The case is decided: where another Center answered, whoever decides says in the form whether
   * its advice was followed.
   *
   * @param field of the form: {@code FOLLOWED} or {@code NOT_FOLLOWED}
   * @throws TaskRefused where there is advice and the form does not say
   */
  public void weigh(String caseNumber, Answers answers, String field) {
    if (consultations.isUnweighed(caseNumber)) {
      boolean followed = answers.choice(field, Advice.class) == Advice.FOLLOWED;
      consultations.follow(caseNumber, followed);
      log.record(
          caseNumber,
          "ADVICE_WEIGHED",
          followed ? "The other Center's answer was followed" : "It was not followed");
    }
  }

  void overdue(String caseNumber) {
    var open = consultations.current(caseNumber);
    log.record(
        caseNumber,
        "CONSULTATION_OVERDUE",
        "%s did not answer by %s; its supervisor is told"
            .formatted(consultations.name(open.center()), open.dueOn()));
  }
}
