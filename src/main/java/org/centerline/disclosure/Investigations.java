package org.centerline.disclosure;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.centerline.statute.FormalInvestigation;
import org.centerline.statute.InvestigationFacts;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.Inquiry;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.InvestigationFacts.Sign;
import org.centerline.statute.KnowledgeGround;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the investigations office answered; the newest answer counts. */
@Component
public class Investigations {

  private final JdbcClient jdbc;

  Investigations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the record of the commencement says. */
  enum OnRecord {
    /** No investigation is recorded. */
    NONE,
    /** One is, with a date. */
    RECORDED,
    /** The office could not say. */
    NOT_KNOWN
  }

  /**
   * An answer.
   *
   * @param writing what the record says; null where there is none
   */
  public record Answer(InvestigationFacts facts, String writing) {}

  public void add(String caseNumber, Answer answer, String askedBy) {
    InvestigationFacts facts = answer.facts();
    jdbc.sql(
            """
            insert into disclosure_investigation (case_number, commencement, recorded_on, writing,
                lack_of_knowledge, signs, signs_on, inquiries, inquiries_on, asked_by)
            values (:caseNumber, :commencement, :recordedOn, :writing, :lack, :signs,
                :signsOn::date[], :inquiries, :inquiriesOn::date[], :askedBy)""")
        .param("caseNumber", caseNumber)
        .param("commencement", onRecord(facts.commencement()).name())
        .param("recordedOn", facts.commencement().recordedOn())
        .param("writing", answer.writing())
        .param("lack", facts.lackOfKnowledge().name())
        .param("signs", strings(facts.signs().stream().map(sign -> sign.ground().name()).toList()))
        .param(
            "signsOn", strings(facts.signs().stream().map(sign -> sign.on().toString()).toList()))
        .param("inquiries", strings(facts.inquiries().stream().map(Inquiry::form).toList()))
        .param(
            "inquiriesOn",
            strings(facts.inquiries().stream().map(asked -> asked.on().toString()).toList()))
        .param("askedBy", askedBy)
        .update();
  }

  private static OnRecord onRecord(Commencement commencement) {
    if (!commencement.known()) {
      return OnRecord.NOT_KNOWN;
    }
    return commencement.recordedOn() == null ? OnRecord.NONE : OnRecord.RECORDED;
  }

  private static String[] strings(List<String> values) {
    return values.toArray(String[]::new);
  }

  /** Whether an investigation is on record of which the discloser is held to have known. */
  public boolean isRebuttable(String caseNumber, LocalDate disclosedOn) {
    return of(caseNumber, disclosedOn).filter(answer -> isRebuttable(answer.facts())).isPresent();
  }

  static boolean isRebuttable(InvestigationFacts facts) {
    return facts.commencement().recordedOn() != null
        && switch (FormalInvestigation.judge(facts).outcome()) {
          case PRESUMED_KNOWLEDGE, AFTER_WITH_KNOWLEDGE, UNKNOWN -> true;
          case BEFORE, WITHOUT_KNOWLEDGE -> false;
        };
  }

  /** The newest answer; nothing is known before the first. */
  public Optional<Answer> of(String caseNumber, LocalDate disclosedOn) {
    return jdbc.sql(
            """
            select * from disclosure_investigation where case_number = :caseNumber
            order by id desc limit 1""")
        .param("caseNumber", caseNumber)
        .query((row, number) -> answer(row, disclosedOn))
        .optional();
  }

  private static Answer answer(ResultSet row, LocalDate disclosedOn) throws SQLException {
    LocalDate recordedOn = row.getObject("recorded_on", LocalDate.class);
    Commencement commencement =
        switch (OnRecord.valueOf(row.getString("commencement"))) {
          case NONE -> Commencement.NONE;
          case RECORDED -> Commencement.on(recordedOn);
          case NOT_KNOWN -> Commencement.UNKNOWN;
        };
    return new Answer(
        new InvestigationFacts(
            disclosedOn,
            commencement,
            dated(row, "signs", (name, on) -> new Sign(KnowledgeGround.valueOf(name), on)),
            LackOfKnowledge.valueOf(row.getString("lack_of_knowledge")),
            dated(row, "inquiries", Inquiry::new)),
        row.getString("writing"));
  }

  private static <T> List<T> dated(
      ResultSet row, String column, BiFunction<String, LocalDate, T> make) throws SQLException {
    String[] names = (String[]) array(row.getArray(column));
    java.sql.Date[] days = (java.sql.Date[]) array(row.getArray(column + "_on"));
    List<T> all = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      all.add(make.apply(names[i], days[i].toLocalDate()));
    }
    return all;
  }

  private static Object array(Array array) throws SQLException {
    return array.getArray();
  }
}
