package org.centerline.inquiry;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.filing.HtsNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps trade questions. */
@Component
class Inquiries {

  private final JdbcClient jdbc;

  Inquiries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String caseNumber, Inquiry inquiry) {
    jdbc.sql(
            """
            insert into inquiry (case_number, asker_kind, asker_name, agency, importer_number,
                received_on, topic, subject, question, hts, ports)
            values (:caseNumber, :kind, :name, :agency, :importer, :receivedOn, :topic, :subject,
                :question, :hts, :ports)""")
        .param("caseNumber", caseNumber)
        .param("kind", inquiry.askerKind().name())
        .param("name", inquiry.askerName())
        .param("agency", inquiry.agency())
        .param("importer", inquiry.importerNumber())
        .param("receivedOn", inquiry.receivedOn())
        .param("topic", inquiry.topic().name())
        .param("subject", inquiry.subject())
        .param("question", inquiry.question())
        .param("hts", inquiry.hts().stream().map(HtsNumber::digits).toArray(String[]::new))
        .param("ports", inquiry.ports().toArray(String[]::new))
        .update();
    jdbc.sql("insert into inquiry_entry select unnest(:entries::text[]), :caseNumber")
        .param("entries", inquiry.entryNumbers().toArray(String[]::new))
        .param("caseNumber", caseNumber)
        .update();
  }

  Inquiry get(String caseNumber) {
    return jdbc.sql("select * from inquiry where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> inquiry(row, entries(caseNumber)))
        .single();
  }

  private List<String> entries(String caseNumber) {
    return jdbc.sql(
            """
            select entry_number from inquiry_entry where case_number = :caseNumber
            order by entry_number""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  /** Records that the answer does not help; said once. */
  void followUp(String caseNumber, LocalDate on, String text) {
    jdbc.sql(
            """
            update inquiry set followed_up_on = :on, follow_up = :text
            where case_number = :caseNumber and followed_up_on is null""")
        .param("on", on)
        .param("text", text)
        .param("caseNumber", caseNumber)
        .update();
  }

  private static Inquiry inquiry(ResultSet row, List<String> entries) throws SQLException {
    return new Inquiry(
        AskerKind.valueOf(row.getString("asker_kind")),
        row.getString("asker_name"),
        row.getString("agency"),
        row.getString("importer_number"),
        row.getObject("received_on", LocalDate.class),
        Topic.valueOf(row.getString("topic")),
        row.getString("subject"),
        row.getString("question"),
        texts(row.getArray("hts")).map(HtsNumber::parse).toList(),
        entries,
        texts(row.getArray("ports")).toList(),
        row.getObject("followed_up_on", LocalDate.class),
        row.getString("follow_up"));
  }

  private static Stream<String> texts(Array column) throws SQLException {
    return Stream.of((String[]) column.getArray());
  }
}
