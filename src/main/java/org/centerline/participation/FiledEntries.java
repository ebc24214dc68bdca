package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.account.IndustryShare;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an importer filed of its entries in the look-back, by heading of the tariff. The look-back
 * is twelve months unless {@code centerline.account.look-back-months} says otherwise (D4 names
 * none).
 */
@Component
class FiledEntries {

  private static final int MOST = 1_000;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int months;

  FiledEntries(
      JdbcClient jdbc,
      Clock clock,
      @Value("${centerline.account.look-back-months:12}") int months) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.months = months;
  }

  /** The first day of the look-back. */
  LocalDate since() {
    return LocalDate.now(clock).minusMonths(months);
  }

  /** Entry lines and their value by heading, most lines first; each entry as last filed. */
  List<IndustryShare> of(String importerNumber) {
    return jdbc.sql(
            """
            with filed as (
              select * from filed_line where importer_number = :importer and filed_on >= :since),
            newest as (
              select distinct on (entry_number) entry_number, case_number from filed
              order by entry_number, filed_on desc, case_number desc)
            select left(f.hts, 4) as heading, count(*) as lines, sum(f.value) as value
            from filed f join newest using (entry_number, case_number)
            where f.hts ~ '^[0-9]{4}'
            group by 1 order by 2 desc, 1 limit :most""")
        .param("importer", importerNumber)
        .param("since", since())
        .param("most", MOST)
        .query(
            (row, number) ->
                new IndustryShare(
                    HtsNumber.parse(row.getString("heading")),
                    row.getLong("lines"),
                    Money.of(row.getBigDecimal("value"))))
        .list();
  }
}
