package org.centerline.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accepted amendments leave to be settled when their entry is liquidated. */
@Component
class Balances {

  private final JdbcClient jdbc;

  Balances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Keeps what an accepted amendment leaves.
   *
   * @param rest by class code; less owed where negative
   * @param awaits whether a bill or a refund follows the liquidation
   */
  void keep(String caseNumber, Map<ClassCode, Money> rest, boolean awaits) {
    List<ClassCode> codes = List.copyOf(rest.keySet());
    jdbc.sql(
            """
            with kept as (
              insert into amendment_balance
              select :caseNumber, balance.*
              from unnest(:codes::text[], :amounts::numeric[]) balance
            )
            update amendment set awaits_liquidation = :awaits where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .param("codes", codes.stream().map(ClassCode::code).toArray(String[]::new))
        .param(
            "amounts",
            codes.stream().map(code -> rest.get(code).amount()).toArray(BigDecimal[]::new))
        .param("awaits", awaits)
        .update();
  }

  /** What the accepted amendments of this entry before a version left, by class code. */
  SortedMap<ClassCode, Money> before(String entryNumber, int version) {
    SortedMap<ClassCode, Money> sums = new TreeMap<>();
    jdbc.sql(
            """
            select class_code, sum(amount) as amount
            from amendment_balance join amendment using (case_number)
            where entry_number = :entryNumber and version < :version
            group by class_code having sum(amount) <> 0""")
        .param("entryNumber", entryNumber)
        .param("version", version)
        .query(
            row -> {
              sums.put(
                  new ClassCode(row.getString("class_code")),
                  Money.of(row.getBigDecimal("amount")));
            });
    return sums;
  }

  /** What all accepted amendments of this entry left, by class code. */
  SortedMap<ClassCode, Money> of(String entryNumber) {
    return before(entryNumber, Integer.MAX_VALUE);
  }

  /** Whether a bill or a refund of the case follows the liquidation. */
  boolean awaitsLiquidation(String caseNumber) {
    return jdbc.sql("select awaits_liquidation from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .single();
  }

  /** The cases of this entry that await its liquidation, the newest version first. */
  List<String> awaiting(String entryNumber) {
    return jdbc.sql(
            """
            select case_number from amendment
            where entry_number = :entryNumber and awaits_liquidation order by version desc""")
        .param("entryNumber", entryNumber)
        .query(String.class)
        .list();
  }

  /** The cases of this entry that are under review or accepted, and not closed. */
  List<String> running(String entryNumber) {
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
  void settled(String caseNumber, String sentence) {
    jdbc.sql(
            """
            update amendment set liquidation_outcome = :sentence
            where case_number = :caseNumber""")
        .param("sentence", sentence)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** What the liquidation made of the case's money; null until then. */
  String outcome(String caseNumber) {
    return jdbc.sql("select liquidation_outcome from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> row.getString(1))
        .list()
        .get(0);
  }
}
