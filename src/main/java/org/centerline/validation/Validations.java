package org.centerline.validation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.SummaryIssue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps validations. */
@Component
class Validations {

  private final JdbcClient jdbc;

  Validations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String caseNumber, Validation validation) {
    jdbc.sql(
            """
            insert into validation (case_number, importer_number, filer_name, filer_user,
                entry_number, port, entry_type, entry_date, received_on, deposited_on,
                scheduled_liquidation_date, value, hts,
                issue, concern)
            values (:caseNumber, :importer, :filerName, :filerUser, :entryNumber, :port,
                :entryType, :entryDate, :receivedOn, :depositedOn, :scheduled, :value, :hts,
                :issue, :concern)""")
        .param("caseNumber", caseNumber)
        .param("importer", validation.importerNumber())
        .param("filerName", validation.filerName())
        .param("filerUser", validation.filerUser())
        .param("entryNumber", validation.entryNumber())
        .param("port", validation.port())
        .param("entryType", validation.entryType())
        .param("entryDate", validation.entryDate())
        .param("receivedOn", validation.receivedOn())
        .param("depositedOn", validation.depositedOn())
        .param("scheduled", validation.scheduledLiquidationDate())
        .param("value", validation.value().amount())
        .param("hts", validation.hts().stream().map(HtsNumber::digits).toArray(String[]::new))
        .param("issue", validation.issue().name())
        .param("concern", validation.concern())
        .update();
    List<ClassCode> codes = List.copyOf(validation.charges().keySet());
    jdbc.sql(
            """
            insert into validation_charge
            select :caseNumber, charge.* from unnest(:codes::text[], :amounts::numeric[]) charge""")
        .param("caseNumber", caseNumber)
        .param("codes", codes.stream().map(ClassCode::code).toArray(String[]::new))
        .param(
            "amounts",
            codes.stream()
                .map(code -> validation.charges().get(code).amount())
                .toArray(BigDecimal[]::new))
        .update();
  }

  Validation get(String caseNumber) {
    return jdbc.sql("select * from validation where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> validation(row, charges(caseNumber)))
        .single();
  }

  private SortedMap<ClassCode, Money> charges(String caseNumber) {
    SortedMap<ClassCode, Money> charges = new TreeMap<>();
    jdbc.sql("select class_code, amount from validation_charge where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(
            row -> {
              charges.put(new ClassCode(row.getString(1)), Money.of(row.getBigDecimal(2)));
            });
    return charges;
  }

  private static Validation validation(ResultSet row, SortedMap<ClassCode, Money> charges)
      throws SQLException {
    return new Validation(
        row.getString("importer_number"),
        row.getString("filer_name"),
        row.getString("filer_user"),
        row.getString("entry_number"),
        row.getString("port"),
        row.getString("entry_type"),
        row.getObject("entry_date", LocalDate.class),
        row.getObject("received_on", LocalDate.class),
        row.getObject("deposited_on", LocalDate.class),
        row.getObject("scheduled_liquidation_date", LocalDate.class),
        Money.of(row.getBigDecimal("value")),
        Stream.of((String[]) row.getArray("hts").getArray()).map(HtsNumber::parse).toList(),
        charges,
        SummaryIssue.valueOf(row.getString("issue")),
        row.getString("concern"));
  }

  /** The validations of this entry that are not closed, oldest first. */
  List<String> running(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from validation join docket_case using (case_number)
            where entry_number = :entryNumber and status <> 'CLOSED' order by case_number""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /**
   * Those of them that keep another one of this entry from being opened. Where liquidation or
   * reliquidation has settled the action, only the port's money is waited for.
   */
  List<String> undecided(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from validation join docket_case using (case_number)
            where entry_number = :entryNumber and status <> 'CLOSED'
              and liquidation_outcome is null
            order by case_number""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /** How many validations of an importer changed something since a day, or were referred. */
  int changedSince(String importerNumber, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) from validation v join docket_case c using (case_number)
            where v.importer_number = :importer and c.determined_on >= :day
              and c.determination in ('ACTION_TAKEN', 'REFERRED')""")
        .param("importer", importerNumber)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** Keeps what the port is told of, after what it was told before: it may not have read that. */
  void tellPort(String caseNumber, String finding) {
    jdbc.sql(
            """
            update validation set finding = concat_ws(E'\\n\\n', finding, :finding)
            where case_number = :caseNumber""")
        .param("finding", finding)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** All that the port is told of, oldest first; empty where it is told of nothing. */
  String finding(String caseNumber) {
    return text("finding", caseNumber).orElse("");
  }

  /** Keeps what the liquidation made of the case's money, in a sentence. */
  void settled(String caseNumber, String sentence) {
    jdbc.sql(
            """
            update validation set liquidation_outcome = :sentence
            where case_number = :caseNumber""")
        .param("sentence", sentence)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** What the liquidation made of the case's money; empty until then. */
  Optional<String> settlement(String caseNumber) {
    return text("liquidation_outcome", caseNumber);
  }

  private Optional<String> text(String column, String caseNumber) {
    return jdbc.sql("select %s from validation where case_number = :caseNumber".formatted(column))
        .param("caseNumber", caseNumber)
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .single();
  }
}
