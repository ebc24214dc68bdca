package org.centerline.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Centers ask filers, with the day by which an answer is asked for. */
@ForModels
public class Questions {

  private final JdbcClient jdbc;
  private final Due due;
  private final Clock clock;

  Questions(JdbcClient jdbc, Due due, Clock clock) {
    this.jdbc = jdbc;
    this.due = due;
    this.clock = clock;
  }

  /**
   * A question.
   *
   * @param title of its letter; null for an ordinary one
   * @param basis the rule under which it is asked
   * @param answeredOn the day of the answer, or on which it was given up; null while it is open
   * @param answer null while there is none
   */
  record Question(
      String title,
      String question,
      String basis,
      LocalDate askedOn,
      LocalDate answerBy,
      LocalDate answeredOn,
      String answer) {

    private String words() {
      return "%s on %s: %s%n%s"
          .formatted(title == null ? "Asked" : title, askedOn, question, answerInWords());
    }

    private String answerInWords() {
      if (answer != null) {
        return "Answered on %s: %s".formatted(answeredOn, answer);
      }
      return answeredOn == null
          ? "To be answered by %s".formatted(answerBy)
          : "No answer came by %s".formatted(answerBy);
    }
  }

  /** When half of the time for the answer has passed. */
  public Date reminderAt(DelegateExecution execution) {
    Question open = open(execution.getProcessBusinessKey()).orElseThrow();
    long days = ChronoUnit.DAYS.between(open.askedOn(), open.answerBy());
    return due.startOf(open.askedOn().plusDays((days + 1) / 2));
  }

  /** When the last day for the answer is over. */
  public Date overdueAt(DelegateExecution execution) {
    return due.startOf(
        open(execution.getProcessBusinessKey()).orElseThrow().answerBy().plusDays(1));
  }

  void ask(String caseNumber, String title, String question, LocalDate answerBy, String basis) {
    jdbc.sql(
            """
            insert into case_question (case_number, position, title, question, basis, asked_on,
                answer_by)
            select :caseNumber, coalesce(max(position), 0) + 1, :title, :question, :basis, :today,
                :answerBy
            from case_question where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("title", title)
        .param("question", question)
        .param("basis", basis)
        .param("today", LocalDate.now(clock))
        .param("answerBy", answerBy)
        .update();
  }

  Optional<Question> open(String caseNumber) {
    return of(caseNumber).stream().filter(asked -> asked.answeredOn() == null).findFirst();
  }

  private List<Question> of(String caseNumber) {
    return jdbc.sql(
            """
            select title, question, basis, asked_on, answer_by, answered_on, answer from case_question
            where case_number = :caseNumber order by position""")
        .param("caseNumber", caseNumber)
        .query(Question.class)
        .list();
  }

  /** What was asked in the case and what was answered, oldest first; empty where nothing was. */
  public String inWords(String caseNumber) {
    return of(caseNumber).stream().map(Question::words).collect(Collectors.joining("\n\n"));
  }

  /**
   * Closes the open question.
   *
   * @param answer null where none came
   * @return whether there was one
   */
  boolean close(String caseNumber, LocalDate on, String answer) {
    return jdbc.sql(
                """
                update case_question set answered_on = :on, answer = :answer
                where case_number = :caseNumber and answered_on is null""")
            .param("on", on)
            .param("answer", answer)
            .param("caseNumber", caseNumber)
            .update()
        > 0;
  }
}
