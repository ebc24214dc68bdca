package org.centerline.question;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.centerline.filing.Violations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what filers answered in cases that keep no submissions of their own, as protests do. */
@Component
public class Responses {

  private static final int TEXT_LENGTH = 20_000;

  private final JdbcClient jdbc;
  private final Questions questions;
  private final Asking asking;
  private final Docket docket;
  private final CurrentActor actor;
  private final Clock clock;

  Responses(
      JdbcClient jdbc,
      Questions questions,
      Asking asking,
      Docket docket,
      CurrentActor actor,
      Clock clock) {
    this.jdbc = jdbc;
    this.questions = questions;
    this.asking = asking;
    this.docket = docket;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Reads what a filer sent.
   *
   * @param given null where it stands in a paper that was handed in; nothing but blanks is no
   *     answer
   * @return the text to keep
   * @throws org.centerline.filing.FilingRefused where day or text are not in order
   */
  public String read(CaseRecord filed, LocalDate on, String given) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(
          on,
          filed.filedOn(),
          "day on which the %s was filed".formatted(filed.lineOfWork().words()));
    }
    if (given != null) {
      found.at("text").paragraphs(given, TEXT_LENGTH);
    }
    found.refuseIfAny();
    return given == null ? "see the writing" : given;
  }

  /** Whether just this was sent before. */
  public boolean has(String caseNumber, LocalDate on, String text) {
    return jdbc.sql(
            """
            select exists (select 1 from case_response
                where case_number = :caseNumber and on_date = :on and md5(detail) = md5(:text))""")
        .param("caseNumber", caseNumber)
        .param("on", on)
        .param("text", text)
        .query(Boolean.class)
        .single();
  }

  /** Keeps a writing that was not sent before, and answers the open question with it. */
  public void take(String caseNumber, LocalDate on, String text) {
    jdbc.sql(
            """
            insert into case_response values (:caseNumber, :on, :text, :askedFor, :by, :at)""")
        .param("caseNumber", caseNumber)
        .param("on", on)
        .param("text", text)
        .param("askedFor", questions.open(caseNumber).isPresent())
        .param("by", actor.id())
        .param("at", OffsetDateTime.now(clock))
        .update();
    docket.countSubmission(caseNumber);
    asking.answer(caseNumber, on, text);
  }

  /** What came while no question was open, oldest first; empty where nothing did. */
  public String unaskedInWords(String caseNumber) {
    List<String> unasked =
        jdbc.sql(
                """
                select 'Sent on ' || on_date || ' without being asked: ' || detail
                from case_response
                where case_number = :caseNumber and not asked_for order by at""")
            .param("caseNumber", caseNumber)
            .query(String.class)
            .list();
    return unasked.stream().collect(Collectors.joining("\n\n"));
  }
}
