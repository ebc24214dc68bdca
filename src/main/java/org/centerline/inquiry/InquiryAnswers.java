package org.centerline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.centerline.statute.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What Centers answered to trade questions: the first answer, and the one after a follow-up. */
@Component
class InquiryAnswers {

  private final JdbcClient jdbc;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final CurrentActor actor;
  private final Clock clock;

  InquiryAnswers(
      JdbcClient jdbc,
      Docket docket,
      CaseClocks clocks,
      CaseLog log,
      CurrentActor actor,
      Clock clock) {
    this.jdbc = jdbc;
    this.docket = docket;
    this.clocks = clocks;
    this.log = log;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * An answer.
   *
   * @param referredTo where the question belongs; null where it is answered
   * @param usedAnswer number of the kept answer that was used; null where none was
   */
  record Given(
      String outcome, Referral referredTo, String answer, Long usedAnswer, LocalDate answeredOn) {}

  /** Answers the question. */
  void answer(String caseNumber, String text, Long usedAnswer) {
    give(caseNumber, new Given("ANSWERED", null, text, usedAnswer, LocalDate.now(clock)), text);
    if (usedAnswer != null) {
      log.record(caseNumber, "KEPT_ANSWER_USED", "Kept answer %d was used".formatted(usedAnswer));
    }
  }

  /** Says that the question belongs elsewhere, and why. */
  void refer(String caseNumber, Referral to, String reason) {
    give(
        caseNumber,
        new Given("REFERRED", to, reason, null, LocalDate.now(clock)),
        "%s %s".formatted(to.sentence(), reason));
  }

  private void give(String caseNumber, Given given, String told) {
    docket.determine(
        caseNumber,
        given.outcome(),
        given.answeredOn(),
        told,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED);
    clocks.complete(caseNumber, ClockKind.ANSWER_DUE, given.answeredOn());
    jdbc.sql(
            """
            insert into inquiry_answer
            select :caseNumber, count(*) + 1, :outcome, :referredTo, :answer, :usedAnswer, :on, :by
            from inquiry_answer where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("outcome", given.outcome())
        .param("referredTo", given.referredTo() == null ? null : given.referredTo().name())
        .param("answer", given.answer())
        .param("usedAnswer", given.usedAnswer())
        .param("on", given.answeredOn())
        .param("by", actor.id())
        .update();
    // Which officer answered is for staff to know.
    log.record(caseNumber, "ANSWER_WRITTEN", told, null, given.outcome());
    log.announce(caseNumber, "INQUIRY_" + given.outcome(), told);
  }

  /** The answers of a case, oldest first. */
  List<Given> of(String caseNumber) {
    return jdbc.sql(
            """
            select outcome, referred_to, answer, used_answer, answered_on from inquiry_answer
            where case_number = :caseNumber order by position""")
        .param("caseNumber", caseNumber)
        .query(
            (row, position) ->
                new Given(
                    row.getString("outcome"),
                    Optional.ofNullable(row.getString("referred_to"))
                        .map(Referral::valueOf)
                        .orElse(null),
                    row.getString("answer"),
                    row.getObject("used_answer", Long.class),
                    row.getObject("answered_on", LocalDate.class)))
        .list();
  }
}
