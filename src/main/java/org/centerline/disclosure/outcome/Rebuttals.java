package org.centerline.disclosure.outcome;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what disclosers bring forward to show that they did not know of an investigation. */
@Component
class Rebuttals {

  private final JdbcClient jdbc;

  Rebuttals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A rebuttal.
   *
   * @param facts what supports the statement; null where none is named
   */
  record Rebuttal(LocalDate receivedOn, String statement, String facts) {

    String inWords() {
      return "Received on %s: %s%s"
          .formatted(receivedOn, statement, facts == null ? "" : "\nFacts: " + facts);
    }
  }

  void add(String caseNumber, Rebuttal rebuttal) {
    jdbc.sql(
            """
            insert into disclosure_rebuttal (case_number, received_on, statement, facts)
            values (:caseNumber, :receivedOn, :statement, :facts)""")
        .param("caseNumber", caseNumber)
        .param("receivedOn", rebuttal.receivedOn())
        .param("statement", rebuttal.statement())
        .param("facts", rebuttal.facts())
        .update();
  }

  List<Rebuttal> of(String caseNumber) {
    return jdbc.sql(
            """
            select received_on, statement, facts from disclosure_rebuttal
            where case_number = :caseNumber order by id""")
        .param("caseNumber", caseNumber)
        .query(Rebuttal.class)
        .list();
  }
}
