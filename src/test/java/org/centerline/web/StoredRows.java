package org.centerline.web;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much is stored: rows of every table but the engine's, and the last protest numbers. */
final class StoredRows {

  private final JdbcClient jdbc;

  StoredRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Equal before and after where nothing was stored. */
  String counts() {
    List<String> tables =
        jdbc.sql(
                """
                select tablename from pg_tables where schemaname = 'public'
                and tablename not like 'act\\_ge\\_%' and tablename not like 'act\\_id\\_%'
                order by tablename""")
            .query(String.class)
            .list();
    StringBuilder counts = new StringBuilder();
    for (String table : tables) {
      counts.append(table).append('=').append(count(table)).append('\n');
    }
    return counts + "last protest numbers: " + lastNumbers();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private long lastNumbers() {
    return jdbc.sql("select coalesce(sum(last_number), 0) from protest_number_counter")
        .query(Long.class)
        .single();
  }
}
