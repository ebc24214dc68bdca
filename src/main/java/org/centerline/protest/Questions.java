package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
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

  /** A question that is open. */
  record Question(String question, LocalDate askedOn, LocalDate answerBy) {}

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

  void ask(String caseNumber, String question, LocalDate answerBy) {
    jdbc.sql(
            """
            insert into protest_question (case_number, position, question, asked_on, answer_by)
            select :caseNumber, coalesce(max(position), 0) + 1, :question, :today, :answerBy
            from protest_question where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("question", question)
        .param("today", LocalDate.now(clock))
        .param("answerBy", answerBy)
        .update();
  }

  Optional<Question> open(String caseNumber) {
    return jdbc.sql(
            """
            select question, asked_on, answer_by from protest_question
            where case_number = :caseNumber and answered_on is null
            order by position desc limit 1""")
        .param("caseNumber", caseNumber)
        .query(Question.class)
        .optional();
  }

  /** Closes the open question, answered or not; returns whether there was one. */
  boolean close(String caseNumber, LocalDate on) {
    return jdbc.sql(
                """
                update protest_question set answered_on = :on
                where case_number = :caseNumber and answered_on is null""")
            .param("on", on)
            .param("caseNumber", caseNumber)
            .update()
        > 0;
  }
}
