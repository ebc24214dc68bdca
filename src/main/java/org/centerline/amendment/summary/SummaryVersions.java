package org.centerline.amendment.summary;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the versions of entry summaries; none is ever changed, and their numbers have no gap. */
@Component
public class SummaryVersions {

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Clock clock;

  SummaryVersions(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.clock = clock;
  }

  /** Which version a case states: the one that is amended, or the one that replaces it. */
  public enum Side {
    OLD,
    NEW
  }

  /** A version that is held, and the case that states it. */
  public record Held(int version, String caseNumber, Side side) {}

  /** Lets whoever else amends this entry's summary wait until the transaction ends. */
  public void lock(String entryNumber) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(:entryNumber, 101009))")
        .param("entryNumber", entryNumber)
        .query(Integer.class)
        .single();
  }

  /** As {@link #lock}, by a case that amends it; returns the entry's number. */
  public String lockEntryOf(String caseNumber) {
    String entryNumber =
        jdbc.sql("select entry_number from amendment where case_number = :caseNumber")
            .param("caseNumber", caseNumber)
            .query(String.class)
            .single();
    lock(entryNumber);
    return entryNumber;
  }

  /** The newest version that is held of this entry's summary. */
  public Optional<Held> current(String entryNumber) {
    return jdbc.sql(
            """
            select version, case_number, side from summary_version
            where entry_number = :entryNumber order by version desc limit 1""")
        .param("entryNumber", entryNumber)
        .query(Held.class)
        .optional();
  }

  /** The oldest version that is held of this entry's summary, whole. */
  public EntrySummary first(String entryNumber) {
    Held first =
        jdbc.sql(
                """
                select version, case_number, side from summary_version
                where entry_number = :entryNumber order by version limit 1""")
            .param("entryNumber", entryNumber)
            .query(Held.class)
            .single();
    return stated(first.caseNumber(), first.side());
  }

  /** All versions that are held, oldest first. */
  public List<Held> of(String entryNumber) {
    return jdbc.sql(
            """
            select version, case_number, side from summary_version
            where entry_number = :entryNumber order by version""")
        .param("entryNumber", entryNumber)
        .query(Held.class)
        .list();
  }

  /** A case that brought a version, and the user who filed it. */
  record Filed(String caseNumber, String filedBy) {}

  /** The cases that brought a version of this entry's summary and were filed by somebody else. */
  List<Filed> filedByOthers(String entryNumber, String person) {
    return jdbc.sql(
            """
            select distinct case_number, filed_by
            from summary_version join docket_case using (case_number)
            where entry_number = :entryNumber and filed_by <> :person""")
        .param("entryNumber", entryNumber)
        .param("person", person)
        .query(Filed.class)
        .list();
  }

  /** Holds the version that a case states under this number. */
  public void hold(String entryNumber, Held held) {
    jdbc.sql(
            """
            insert into summary_version values (:entryNumber, :version, :caseNumber, :side, :on)""")
        .param("entryNumber", entryNumber)
        .param("version", held.version())
        .param("caseNumber", held.caseNumber())
        .param("side", held.side().name())
        .param("on", LocalDate.now(clock))
        .update();
  }

  /** Keeps a version as a case states it. */
  public void state(String caseNumber, Side side, EntrySummary summary) {
    jdbc.sql("insert into summary values (:caseNumber, :side, :entryType, :total)")
        .param("caseNumber", caseNumber)
        .param("side", side.name())
        .param("entryType", summary.entryType())
        .param("total", summary.total() == null ? null : summary.total().amount())
        .update();
    List<Object[]> lines = new ArrayList<>();
    List<Object[]> charges = new ArrayList<>();
    for (SummaryLine line : summary.lines()) {
      lines.add(
          new Object[] {caseNumber, side.name(), line.line(), line.hts(), line.value().amount()});
      for (Charge charge : line.charges()) {
        charges.add(
            new Object[] {
              caseNumber,
              side.name(),
              line.line(),
              charge.classCode().code(),
              charge.amount().amount(),
              charge.rate()
            });
      }
    }
    insert("insert into summary_line values (?, ?, ?, ?, ?)", lines);
    insert("insert into summary_charge values (?, ?, ?, ?, ?, ?)", charges);
  }

  private void insert(String sql, List<Object[]> rows) {
    batches.batchUpdate(
        sql,
        rows,
        BATCH,
        (statement, row) -> {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
        });
  }

  /** The version that a case states. */
  public EntrySummary stated(String caseNumber, Side side) {
    Map<Integer, List<Charge>> charges = charges(caseNumber, side);
    List<SummaryLine> lines =
        jdbc.sql(
                """
                select line, hts, value from summary_line
                where case_number = :caseNumber and side = :side order by line""")
            .param("caseNumber", caseNumber)
            .param("side", side.name())
            .query(
                (row, number) ->
                    new SummaryLine(
                        row.getInt("line"),
                        row.getString("hts"),
                        Money.of(row.getBigDecimal("value")),
                        charges.getOrDefault(row.getInt("line"), List.of())))
            .list();
    return jdbc.sql(
            "select entry_type, total from summary where case_number = :caseNumber and side = :side")
        .param("caseNumber", caseNumber)
        .param("side", side.name())
        .query(
            (row, number) ->
                new EntrySummary(row.getString("entry_type"), money(row.getBigDecimal(2)), lines))
        .single();
  }

  private Map<Integer, List<Charge>> charges(String caseNumber, Side side) {
    Map<Integer, List<Charge>> charges = new LinkedHashMap<>();
    jdbc.sql(
            """
            select line, class_code, amount, rate from summary_charge
            where case_number = :caseNumber and side = :side order by line, class_code""")
        .param("caseNumber", caseNumber)
        .param("side", side.name())
        .query(
            row -> {
              charges
                  .computeIfAbsent(row.getInt("line"), line -> new ArrayList<>())
                  .add(
                      new Charge(
                          new ClassCode(row.getString("class_code")),
                          Money.of(row.getBigDecimal("amount")),
                          row.getBigDecimal("rate")));
            });
    return charges;
  }

  private static Money money(BigDecimal amount) {
    return amount == null ? null : Money.of(amount);
  }
}
