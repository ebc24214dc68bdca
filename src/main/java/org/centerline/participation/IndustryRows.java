package org.centerline.participation;

import java.util.List;
import java.util.function.Function;
import org.centerline.account.IndustryShare;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entry lines that a case states, in the table of its kind. */
@Component
class IndustryRows {

  private final JdbcClient jdbc;

  IndustryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String table, String caseNumber, List<IndustryShare> industries) {
    jdbc.sql(
            """
            insert into %s
            select :caseNumber, ordinality, hts, lines, value
            from unnest(:hts, :lines::bigint[], :values::numeric[]) with ordinality
              as share (hts, lines, value)"""
                .formatted(table))
        .param("caseNumber", caseNumber)
        .param("hts", column(industries, share -> share.hts().digits()))
        .param("lines", column(industries, share -> Long.toString(share.lines())))
        .param("values", column(industries, share -> share.value().toString()))
        .update();
  }

  private static String[] column(
      List<IndustryShare> industries, Function<IndustryShare, String> value) {
    return industries.stream().map(value).toArray(String[]::new);
  }

  List<IndustryShare> of(String table, String caseNumber) {
    return jdbc.sql(
            "select hts, lines, value from %s where case_number = :caseNumber order by position"
                .formatted(table))
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new IndustryShare(
                    HtsNumber.parse(row.getString("hts")),
                    row.getLong("lines"),
                    Money.of(row.getBigDecimal("value"))))
        .list();
  }
}
