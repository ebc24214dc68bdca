package org.centerline.measures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the baseline, once; what is known later does not change it. */
@Service
public class Baselines {

  private final JdbcClient jdbc;
  private final Measures measures;
  private final Clock clock;

  Baselines(JdbcClient jdbc, Measures measures, Clock clock) {
    this.jdbc = jdbc;
    this.measures = measures;
    this.clock = clock;
  }

  /** There is a baseline already. */
  public static final class AlreadyFrozen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadyFrozen(Throwable cause) {
      super("The baseline is frozen already; it is never computed anew.", cause);
    }
  }

  /**
   * Freezes the measures of a period as the baseline.
   *
   * @param actor who does
   * @throws AlreadyFrozen where there is one
   */
  @Transactional
  public Baseline freeze(Period period, String actor) {
    try {
      jdbc.sql(
              """
              insert into baseline (from_day, to_day, frozen_at, frozen_by)
              values (:from, :to, :at, :by)""")
          .param("from", period.from())
          .param("to", period.to())
          .param("at", OffsetDateTime.now(clock))
          .param("by", actor)
          .update();
    } catch (DuplicateKeyException frozen) {
      throw new AlreadyFrozen(frozen);
    }
    measures.of(period).forEach(this::keep);
    return find().orElseThrow();
  }

  private void keep(Measured one) {
    jdbc.sql(
            """
            insert into baseline_value (center, line_of_work, measure, value, cases)
            values (:center, :lineOfWork, :measure, :value, :cases)""")
        .param("center", one.center())
        .param("lineOfWork", one.lineOfWork().name())
        .param("measure", one.measure().name())
        .param("value", one.value())
        .param("cases", one.cases())
        .update();
  }

  /** The baseline, if it was frozen. */
  public Optional<Baseline> find() {
    return jdbc.sql("select * from baseline").query((row, number) -> read(row)).optional();
  }

  private Baseline read(ResultSet row) throws SQLException {
    List<Measured> values =
        jdbc.sql("select * from baseline_value order by line_of_work, measure, center")
            .query(Measured.class)
            .list();
    return new Baseline(
        new Period(
            row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)),
        row.getObject("frozen_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toLocalDate(),
        row.getString("frozen_by"),
        values);
  }
}
