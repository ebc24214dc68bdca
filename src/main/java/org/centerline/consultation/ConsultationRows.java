package org.centerline.consultation;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.consultation.Consultation.Weighed;
import org.centerline.docket.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what offices ask each other. */
@Component
class ConsultationRows {

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final Clock clock;

  ConsultationRows(JdbcClient jdbc, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.clock = clock;
  }

  void ask(String caseNumber, String office, String question, LocalDate dueOn) {
    jdbc.sql(
            """
            insert into case_consultation
                (case_number, position, office, question, asked_by, asked_on, due_on)
            select :caseNumber, coalesce(max(position), 0) + 1, :office, :question, :by, :today,
                :dueOn
            from case_consultation where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("office", office)
        .param("question", question)
        .param("by", actor.id())
        .param("today", LocalDate.now(clock))
        .param("dueOn", dueOn)
        .update();
  }

  /** The questions of a case, oldest first. */
  List<Consultation> of(String caseNumber) {
    return jdbc.sql("select * from case_consultation where case_number = :n order by position")
        .param("n", caseNumber)
        .query(Consultation.class)
        .list();
  }

  /**
   * Ends a question; the answer is null where it is not waited for any longer.
   *
   * @return false where somebody else ended it before
   */
  boolean close(String caseNumber, int position, String answer) {
    return jdbc.sql(
                """
                update case_consultation set closed_on = :today, closed_by = :by, answer = :answer
                where case_number = :caseNumber and position = :position and closed_on is null""")
            .param("today", LocalDate.now(clock))
            .param("by", actor.id())
            .param("answer", answer)
            .param("caseNumber", caseNumber)
            .param("position", position)
            .update()
        == 1;
  }

  /**
   * Records of every answer what the decision makes of it.
   *
   * @return false where that is recorded of all of them already
   */
  boolean weigh(String caseNumber, Weighed weighed, String why) {
    return jdbc.sql(
                """
                update case_consultation set weighed = :weighed, weighed_why = :why
                where case_number = :caseNumber and answer is not null
                    and (weighed, weighed_why) is distinct from (:weighed, :why)""")
            .param("weighed", weighed.name())
            .param("why", why, Types.VARCHAR)
            .param("caseNumber", caseNumber)
            .update()
        > 0;
  }
}
