package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Protests that wait for a matter in court or at Headquarters. */
@ForModels
public class Holds {

  private final JdbcClient jdbc;
  private final Due due;
  private final Clock clock;

  Holds(JdbcClient jdbc, Due due, Clock clock) {
    this.jdbc = jdbc;
    this.due = due;
    this.clock = clock;
  }

  /** A hold that runs: for what, and until when it is looked at again. */
  record Hold(String matter, LocalDate since, LocalDate until) {}

  /** The start of the day on which a held protest is to be looked at again. */
  public Date dueDate(DelegateExecution execution) {
    return due.startOf(current(execution.getProcessBusinessKey()).until());
  }

  void begin(String caseNumber, String matter, LocalDate until) {
    jdbc.sql(
            """
            insert into protest_hold (case_number, position, matter, since, until)
            select :caseNumber, coalesce(max(position), 0) + 1, :matter, :since, :until
            from protest_hold where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("matter", matter)
        .param("since", LocalDate.now(clock))
        .param("until", until)
        .update();
  }

  Hold current(String caseNumber) {
    return jdbc.sql(
            """
            select matter, since, until from protest_hold
            where case_number = :caseNumber and ended_on is null order by position desc limit 1""")
        .param("caseNumber", caseNumber)
        .query(Hold.class)
        .single();
  }

  void end(String caseNumber) {
    jdbc.sql(
            """
            update protest_hold set ended_on = :today
            where case_number = :caseNumber and ended_on is null""")
        .param("today", LocalDate.now(clock))
        .param("caseNumber", caseNumber)
        .update();
  }
}
