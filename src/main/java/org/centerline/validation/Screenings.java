package org.centerline.validation;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.filing.HtsNumber;
import org.centerline.validation.EntrySummaryDesk.Screened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what the selection table said of entry summaries. */
@Component
class Screenings {

  private final JdbcClient jdbc;

  Screenings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A number from 0 to 99 that nobody knows before. */
  int draw() {
    return jdbc.sql("select floor(random() * 100)::int").query(Integer.class).single();
  }

  /** What came of this entry's summary; empty where it was not screened yet. */
  Optional<Screened> find(String entryNumber) {
    return jdbc.sql(
            """
            select entry_number, case_number is not null as selected, case_number
            from summary_screening where entry_number = :entryNumber""")
        .param("entryNumber", entryNumber)
        .query(Screened.class)
        .optional();
  }

  /**
   * What the summary of this entry stated when it was screened, by the pointer of each fact; empty
   * where it was not screened yet, or before that was kept.
   */
  SortedMap<String, String> facts(String entryNumber) {
    SortedMap<String, String> facts = new TreeMap<>();
    jdbc.sql(
            """
            select fact.key, fact.value from summary_screening, jsonb_each_text(facts) fact
            where entry_number = :entryNumber""")
        .param("entryNumber", entryNumber)
        .query(
            row -> {
              facts.put(row.getString("key"), row.getString("value"));
            });
    return facts;
  }

  void add(Validation summary, int lot, Selection selection, String caseNumber) {
    jdbc.sql(
            """
            insert into summary_screening
            values (:entryNumber, :importer, :on, :lot, :selection, :rule, :caseNumber,
                jsonb_object(:pointers::text[], :facts::text[]), :hts, :value)""")
        .param("pointers", summary.facts().keySet().toArray(String[]::new))
        .param("facts", summary.facts().values().toArray(String[]::new))
        .param("entryNumber", summary.entryNumber())
        .param("importer", summary.importerNumber())
        .param("on", summary.receivedOn())
        .param("lot", lot)
        .param("selection", selection.selection())
        .param("rule", selection.rule())
        .param("caseNumber", caseNumber)
        .param("hts", summary.hts().stream().map(HtsNumber::digits).toArray(String[]::new))
        .param("value", summary.value().amount())
        .update();
  }
}
