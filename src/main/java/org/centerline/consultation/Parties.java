package org.centerline.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centerline.docket.CaseRecord;
import org.centerline.filing.Anonymity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a text that leaves a case names its parties. */
@Component
class Parties {

  private final JdbcClient jdbc;

  Parties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The first of what names importer, filer or an entry in the text; empty where nothing does. */
  Optional<String> named(String text, CaseRecord record) {
    List<String> names =
        Stream.of(record.importerName(), record.filerName()).filter(name -> name != null).toList();
    List<String> numbers = new ArrayList<>(entries(record.caseNumber()));
    numbers.add(record.importerNumber());
    return Anonymity.broken(text, names, numbers);
  }

  private List<String> entries(String caseNumber) {
    return jdbc.sql(
            """
            select entry_number from case_entry where case_number = :caseNumber
            union select entry_number from disclosure_importation
            where case_number = :caseNumber and entry_number is not null""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }
}
