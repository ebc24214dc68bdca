package org.centerline.measures;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where Centers decided like cases differently in a period. */
@Component
public class CenterDifferences {

  private final JdbcClient jdbc;
  private final Clock clock;

  CenterDifferences(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The issues and headings of a line of work on which one Center mostly decided one way and
   * another the other, with what each Center decided of them; those with the most decisions first.
   *
   * @param most how many lines at most
   */
  public List<CenterDifference> of(Period period, int most) {
    return jdbc.sql(
            """
            with line as (
              select line_of_work, issue, heading, coalesce(center, 'none') as center,
                count(*) filter (where granted) as granted,
                count(*) filter (where not granted) as denied
              from decision
              where recorded_at >= :begin and recorded_at < :end and outcome is not null
                and issue is not null and heading is not null
              group by 1, 2, 3, 4
            ), judged as (
              select line.*, bool_or(granted > denied) over alike as some_grant,
                bool_or(denied > granted) over alike as some_deny,
                sum(granted + denied) over alike as decisions
              from line window alike as (partition by line_of_work, issue, heading)
            )
            select line_of_work, issue, heading, center, granted, denied from judged
            where some_grant and some_deny
            order by decisions desc, line_of_work, issue, heading, center limit :most""")
        .param("begin", period.from().atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("end", period.to().plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("most", most)
        .query(CenterDifference.class)
        .list();
  }
}
