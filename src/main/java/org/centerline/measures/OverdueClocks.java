package org.centerline.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.centerline.statute.ClockKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes the clocks of the office that have run out, before what becomes of the case can change
 * them: one that is stopped later was overdue all the same.
 */
@Component
public class OverdueClocks {

  /** What the office must do; a clock of a party runs out at its own cost. */
  private static final Set<ClockKind> OF_THE_OFFICE =
      Set.of(
          ClockKind.DECISION_DUE,
          ClockKind.FURTHER_REVIEW_DUE,
          ClockKind.ACCELERATED_DUE,
          ClockKind.EXCLUSION_DUE,
          ClockKind.SET_ASIDE_ANSWER,
          ClockKind.LIQUIDATION_DUE,
          ClockKind.REFUND_DUE,
          ClockKind.ANSWER_DUE);

  /** How far back: longer than anybody's executor stands still, or a paper waits to be keyed in. */
  private static final int DAYS_BACK = 31;

  private final JdbcClient jdbc;
  private final Clock clock;

  OverdueClocks(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes those that ran out by yesterday, each once, and returns how many. */
  public int note() {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(
            """
            insert into overdue_clock (case_number, kind, due, line_of_work, center, found_on)
            select k.case_number, k.kind, k.rolled_due, c.line_of_work, c.center, :today
            from case_clock k join docket_case c on c.case_number = k.case_number
            where k.rolled_due >= :since and k.rolled_due < :today
              and k.state in ('OPEN', 'MISSED') and k.kind = any(:kinds)
            on conflict do nothing""")
        .param("today", today)
        .param("since", today.minusDays(DAYS_BACK))
        .param("kinds", OF_THE_OFFICE.stream().map(ClockKind::name).toArray(String[]::new))
        .update();
  }
}
