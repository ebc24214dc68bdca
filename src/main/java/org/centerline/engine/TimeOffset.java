package org.centerline.engine;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps how far the clock was moved ahead: after a restart it must not run behind the dates that
 * cases already hold. Read once at the start and written when the clock is moved.
 */
final class TimeOffset {

  private final JdbcClient jdbc;

  TimeOffset(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Duration load() {
    return jdbc.sql("select ahead_ms from time_offset")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis)
        .orElse(Duration.ZERO);
  }

  void save(Duration ahead) {
    jdbc.sql(
            """
            insert into time_offset (ahead_ms) values (:ahead)
            on conflict (only_row) do update set ahead_ms = excluded.ahead_ms""")
        .param("ahead", ahead.toMillis())
        .update();
  }
}
