package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.protest.ProtestOutcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the latest application of each protest, and where it stands. */
@Component
class Reviews {

  private final JdbcClient jdbc;
  private final Clock clock;

  Reviews(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(String caseNumber, Application application) {
    jdbc.sql(
            """
            insert into further_review (case_number, applied_on, criterion, question, justification)
            values (:caseNumber, :on, :criterion, :question, :justification)""")
        .param("caseNumber", caseNumber)
        .param("on", application.on())
        .param("criterion", application.criterion().name())
        .param("question", application.question())
        .param("justification", application.justification())
        .update();
  }

  /** Makes room for another application; what became of this one stays in the case's log. */
  void remove(String caseNumber) {
    jdbc.sql("delete from further_review where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .update();
  }

  Optional<Review> find(String caseNumber) {
    return jdbc.sql("select * from further_review where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Review.class)
        .optional();
  }

  /**
   * The review of this protest and of those that are one with it and still to be decided, whatever
   * its standing: those with a direction first, the earliest of them at the head. One statement,
   * because every proposal for any protest asks this.
   */
  List<Review> ofOneProtest(String caseNumber) {
    return jdbc.sql(
            """
            select review.* from further_review review
                join protest using (case_number) join docket_case file using (case_number)
            where case_number = :caseNumber
              or (file.determination is null or protest.voided_by_headquarters)
                and case_number in (select one.case_number from protest_consolidation one
                    join protest_consolidation mine using (lead)
                    where mine.case_number = :caseNumber)
            order by review.answered_on nulls last, case_number""")
        .param("caseNumber", caseNumber)
        .query(Review.class)
        .list();
  }

  Review get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  void examined(String caseNumber, Examined examined) {
    change(caseNumber, "allowable = :allowable, finding = :finding")
        .param("allowable", examined.allowable())
        .param("finding", examined.finding())
        .update();
  }

  void moveTo(String caseNumber, Standing standing) {
    change(caseNumber, "standing = :standing").param("standing", standing.name()).update();
  }

  void decide(String caseNumber, Standing standing, String reason) {
    change(caseNumber, "standing = :standing, reason = :reason, decided_on = :today")
        .param("standing", standing.name())
        .param("reason", reason)
        .param("today", LocalDate.now(clock))
        .update();
  }

  void sendTo(String caseNumber, String forum) {
    change(caseNumber, "standing = 'UNDER_REVIEW', forum = :forum").param("forum", forum).update();
  }

  void name(String caseNumber, String designee, String tookPart) {
    change(caseNumber, "designee = :designee, took_part = :tookPart")
        .param("designee", designee)
        .param("tookPart", tookPart)
        .update();
  }

  void answer(String caseNumber, ProtestOutcome outcome, String reason) {
    change(
            caseNumber,
            "standing = 'ANSWERED', outcome = :outcome, outcome_reason = :reason, answered_on = :today")
        .param("outcome", outcome.name())
        .param("reason", reason)
        .param("today", LocalDate.now(clock))
        .update();
  }

  void askToSetAside(String caseNumber, LocalDate on, String request) {
    change(
            caseNumber,
            "standing = 'SET_ASIDE_ASKED', set_aside_on = :on, set_aside_request = :request")
        .param("on", on)
        .param("request", request)
        .update();
  }

  void answerSetAside(String caseNumber, String reason) {
    change(caseNumber, "set_aside_reason = :reason").param("reason", reason).update();
  }

  private StatementSpec change(String caseNumber, String what) {
    return jdbc.sql("update further_review set %s where case_number = :caseNumber".formatted(what))
        .param("caseNumber", caseNumber);
  }
}
