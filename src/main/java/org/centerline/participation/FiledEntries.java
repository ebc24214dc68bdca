package org.centerline.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return of(List.of(importerNumber)).getOrDefault(importerNumber, List.of());
  }

  /** As {@link #of(String)}, of several; without those that filed nothing. */
  Map<String, List<IndustryShare>> of(List<String> importerNumbers) {
    return jdbc.sql(
            """
            select importer.number as importer, share.* from unnest(:importers) importer (number)
            cross join lateral (
              with filed as (
                select * from filed_line
                where importer_number = importer.number and filed_on >= :since),
              newest as (
                select distinct on (entry_number) entry_number, case_number from filed
                order by entry_number, filed_on desc, case_number desc)
              select left(f.hts, 4) as heading, count(*) as lines, sum(f.value) as value
              from filed f join newest using (entry_number, case_number)
              where f.hts ~ '^[0-9]{4}'
              group by 1 order by 2 desc, 1 limit :most) share
            order by lines desc, heading""")
        .param("importers", importerNumbers.toArray(String[]::new))
        .param("since", since())
        .param("most", MOST)
        .query(FiledEntries::byImporter);
  }

  private static Map<String, List<IndustryShare>> byImporter(ResultSet rows) throws SQLException {
    Map<String, List<IndustryShare>> shares = new HashMap<>();
    while (rows.next()) {
      shares
          .computeIfAbsent(rows.getString("importer"), importer -> new ArrayList<>())
          .add(
              new IndustryShare(
                  HtsNumber.parse(rows.getString("heading")),
                  rows.getLong("lines"),
                  Money.of(rows.getBigDecimal("value"))));
    }
    return shares;
  }
}
