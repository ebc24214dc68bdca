package org.centerline.amendment.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accepted amendments change, which is settled in all when their entry is liquidated. */
@Component
public class Balances {

  private final JdbcClient jdbc;

  Balances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what an accepted amendment changes.
   *
   * @param changes by class code; less owed where negative
   * @param awaits whether something may follow the liquidation
   * @param sentences how it is settled until then
   */
  void keep(
      String caseNumber, Map<ClassCode, Money> changes, boolean awaits, List<String> sentences) {
    List<ClassCode> codes = List.copyOf(changes.keySet());
    jdbc.sql(
            """
            with kept as (
              insert into amendment_balance
              select :caseNumber, balance.*
              from unnest(:codes::text[], :amounts::numeric[]) balance
            )
            update amendment set awaits_liquidation = :awaits, money_settled = :sentences
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("codes", codes.stream().map(ClassCode::code).toArray(String[]::new))
        .param(
            "amounts",
            codes.stream().map(code -> changes.get(code).amount()).toArray(BigDecimal[]::new))
        .param("awaits", awaits)
        .param("sentences", String.join("\n", sentences))
        .update();
  }

  /** How the money of an accepted amendment was settled, a sentence for each part. */
  List<String> sentences(String caseNumber) {
    return jdbc
        .sql("select money_settled from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> row.getString(1))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .flatMap(String::lines)
        .toList();
  }

  /** What the accepted amendments of this entry before a version change, by class code. */
  SortedMap<ClassCode, Money> before(String entryNumber, int version) {
    return sums(entryNumber, version, LocalDate.MAX);
  }

  /** What the accepted amendments of this entry change that were received by a day. */
  public SortedMap<ClassCode, Money> receivedBy(String entryNumber, LocalDate day) {
    return sums(entryNumber, Integer.MAX_VALUE, day);
  }

  private SortedMap<ClassCode, Money> sums(String entryNumber, int before, LocalDate receivedBy) {
    SortedMap<ClassCode, Money> sums = new TreeMap<>();
    jdbc.sql(
            """
            select class_code, sum(amount) as amount
            from amendment_balance join amendment using (case_number)
            where entry_number = :entryNumber and version < :before
              and received_on <= :receivedBy
            group by class_code having sum(amount) <> 0""")
        .param("entryNumber", entryNumber)
        .param("before", before)
        .param("receivedBy", receivedBy)
        .query(
            row -> {
              sums.put(
                  new ClassCode(row.getString("class_code")),
                  Money.of(row.getBigDecimal("amount")));
            });
    return sums;
  }

  /** Whether the case waits for what the liquidation finds. */
  boolean awaitsLiquidation(String caseNumber) {
    return jdbc.sql("select awaits_liquidation from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  /** The cases of this entry whose amendments are accepted. */
  List<String> accepted(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from amendment
            where entry_number = :entryNumber and state = 'ACCEPTED'""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /** The cases of this entry that await its liquidation, the newest version first. */
  public List<String> awaiting(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from amendment
            where entry_number = :entryNumber and awaits_liquidation order by version desc""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /** Those of them whose amendments were received after a day. */
  public Set<String> receivedAfter(String entryNumber, LocalDate day) {
    return jdbc.sql(
            """
            select case_number from amendment
            where entry_number = :entryNumber and awaits_liquidation and received_on > :day""")
        .param("entryNumber", entryNumber)
        .param("day", day)
        .query(String.class)
        .set();
  }

  /** The cases of this entry that are under review or accepted, and not closed. */
  public List<String> running(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from amendment join docket_case using (case_number)
            where entry_number = :entryNumber and state in ('PENDING', 'ACCEPTED')
              and status <> 'CLOSED' order by version""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /** Keeps what the liquidation made of the case's money, in a sentence. */
  public void settled(String caseNumber, String sentence) {
    jdbc.sql(
            """
            update amendment set liquidation_outcome = :sentence
            where case_number = :caseNumber""")
        .param("sentence", sentence)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** What the liquidation made of the case's money; null until then. */
  public String outcome(String caseNumber) {
    return jdbc.sql("select liquidation_outcome from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> row.getString(1))
        .list()
        .get(0);
  }
}
