package org.centerline.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.engine.TaskRefused;
import org.centerline.reference.Offices;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Centers ask each other about cases, with the day by which an answer is wanted. */
@ForModels
public class Consultations {

  private final JdbcClient jdbc;
  private final Offices offices;
  private final CurrentActor actor;
  private final Due due;
  private final Clock clock;

  Consultations(JdbcClient jdbc, Offices offices, CurrentActor actor, Due due, Clock clock) {
    this.jdbc = jdbc;
    this.offices = offices;
    this.actor = actor;
    this.due = due;
    this.clock = clock;
  }

  /**
   * A question to another Center.
   *
   * @param center id of the Center that is asked
   * @param closedOn the day of the answer, or on which it was given up; null while it is open
   * @param closedBy who answered or gave it up
   * @param answer null while there is none
   * @param followed whether the decision followed it; null while there is none
   */
  record Consultation(
      String center,
      String question,
      String askedBy,
      LocalDate askedOn,
      LocalDate dueOn,
      LocalDate closedOn,
      String closedBy,
      String answer,
      Boolean followed) {}

  /** Id of the Center that is asked. */
  public String consulted(DelegateExecution execution) {
    return current(execution.getProcessBusinessKey()).center();
  }

  /** The day by which an answer is wanted. */
  public Date dueDate(DelegateExecution execution) {
    return due.startOf(current(execution.getProcessBusinessKey()).dueOn());
  }

  /** When the day by which an answer is wanted is over. */
  public Date overdueAt(DelegateExecution execution) {
    return due.startOf(current(execution.getProcessBusinessKey()).dueOn().plusDays(1));
  }

  void ask(String caseNumber, String center, String question, LocalDate dueOn) {
    jdbc.sql(
            """
            insert into case_consultation
                (case_number, position, center, question, asked_by, asked_on, due_on)
            select :caseNumber, coalesce(max(position), 0) + 1, :center, :question, :by, :today,
                :dueOn
            from case_consultation where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("center", center)
        .param("question", question)
        .param("by", actor.id())
        .param("today", LocalDate.now(clock))
        .param("dueOn", dueOn)
        .update();
  }

  /**
   * The consultation that is open.
   *
   * @throws TaskRefused where the other of the two Centers has just ended it
   */
  Consultation current(String caseNumber) {
    return of(caseNumber).stream()
        .filter(c -> c.closedOn() == null)
        .findFirst()
        .orElseThrow(() -> new TaskRefused("This question is not open any more"));
  }

  private List<Consultation> of(String caseNumber) {
    return jdbc.sql(
            """
            select center, question, asked_by, asked_on, due_on, closed_on, closed_by, answer,
                followed
            from case_consultation where case_number = :caseNumber order by position""")
        .param("caseNumber", caseNumber)
        .query(Consultation.class)
        .list();
  }

  /** Ends the open consultation; the answer is null where the asking Center goes on without. */
  void close(String caseNumber, String answer) {
    jdbc.sql(
            """
            update case_consultation set closed_on = :today, closed_by = :by, answer = :answer
            where case_number = :caseNumber and closed_on is null""")
        .param("today", LocalDate.now(clock))
        .param("by", actor.id())
        .param("answer", answer)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Whether another Center answered and no decision has weighed it yet. */
  boolean isUnweighed(String caseNumber) {
    return of(caseNumber).stream().anyMatch(c -> c.answer() != null && c.followed() == null);
  }

  void follow(String caseNumber, boolean followed) {
    jdbc.sql(
            """
            update case_consultation set followed = :followed
            where case_number = :caseNumber and answer is not null and followed is null""")
        .param("followed", followed)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** What was asked of other Centers and what they answered, oldest first; empty where nothing. */
  public String inWords(String caseNumber) {
    return of(caseNumber).stream().map(this::words).collect(Collectors.joining("\n\n"));
  }

  private String words(Consultation asked) {
    return "%s was asked on %s by %s: %s%n%s"
        .formatted(
            name(asked.center()), asked.askedOn(), asked.askedBy(), asked.question(), end(asked));
  }

  private static String end(Consultation asked) {
    return Optional.ofNullable(asked.answer())
        .map(text -> "Answered on %s by %s: %s".formatted(asked.closedOn(), asked.closedBy(), text))
        .orElseGet(
            () ->
                "%s by %s"
                    .formatted(
                        asked.closedOn() == null ? "To be answered" : "No answer was awaited",
                        asked.closedOn() == null ? asked.dueOn() : asked.closedBy()));
  }

  /** The Center's name. */
  String name(String center) {
    return offices.name(center);
  }
}
