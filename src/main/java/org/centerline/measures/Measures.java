package org.centerline.measures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures a period by what was known when it ended, so that the measures of a period that is over
 * never change. They are sums and medians: nobody reads a case in them.
 */
@Component
public class Measures {

  /** Reads the decisions, clocks and refunds of the period alone, by the day of each. */
  private static final String OF_THE_PERIOD =
      """
      with made as (
        select coalesce(center, 'none') as center, line_of_work, case_number, days, touches, round,
          outcome not in ('DEEMED_DENIED', 'WITHDRAWN', 'NOT_NEEDED', 'SUPERSEDED',
            'NOT_CARRIED_OUT') as by_the_office
        from decision
        where recorded_at >= :begin and recorded_at < :end and outcome is not null
      ), per_line as (
        select center, line_of_work, count(*) as cases,
          percentile_cont(0.5) within group (order by days) as days, avg(touches) as touches,
          count(*) filter (where by_the_office) as decided,
          100.0 * count(*) filter (where by_the_office and touches = 0)
            / nullif(count(*) filter (where by_the_office), 0) as straight
        from made group by center, line_of_work
      )
      select center, line_of_work, 'DECIDED' as measure, cases as value, cases from per_line
      union all select center, line_of_work, 'CYCLE_DAYS', days, cases from per_line
      union all select center, line_of_work, 'TOUCHES', touches, cases from per_line
      union all select center, line_of_work, 'STRAIGHT_THROUGH', straight, decided from per_line
        where decided > 0
      union all
      select center, line_of_work, 'FIRST_ANSWER',
        100.0 * count(*) filter (where not exists (
            select from decision followed where followed.case_number = made.case_number
              and followed.outcome is null and followed.recorded_at < :end)) / count(*),
        count(*)
      from made where line_of_work = 'INQUIRY' and round = 0 group by center, line_of_work
      union all
      select coalesce(center, 'none'), line_of_work, 'REVERSALS', count(*), count(*)
      from decision
      where recorded_at >= :begin and recorded_at < :end and outcome is null
        and line_of_work <> 'INQUIRY'
      group by 1, 2
      union all
      select coalesce(center, 'none'), line_of_work, 'OVERDUE', count(*), count(*)
      from overdue_clock where found_on between :from and :to
      group by 1, 2
      union all
      select center, line_of_work, 'UNIFORMITY',
        100.0 * count(*) filter (where granted = (granting * 2 >= alike)) / count(*), count(*)
      from (
        select coalesce(center, 'none') as center, line_of_work, granted,
          count(*) over (partition by line_of_work, issue, heading) as alike,
          count(*) filter (where granted) over (partition by line_of_work, issue, heading)
            as granting
        from decision
        where recorded_at >= :begin and recorded_at < :end and outcome is not null
          and issue is not null and heading is not null
      ) compared where alike > 1 group by 1, 2
      union all
      select coalesce(d.center, 'none'), d.line_of_work, 'REFUND_DAYS',
        percentile_cont(0.5) within group (order by
            (i.ended_at at time zone :zone)::date - (d.recorded_at at time zone :zone)::date),
        count(*)
      from revenue_instruction i join lateral (
        select center, line_of_work, recorded_at from decision
        where case_number = i.case_number and outcome is not null and recorded_at <= i.ended_at
        order by id desc limit 1) d on true
      where i.ended_at >= :begin and i.ended_at < :end and i.kind = 'REFUND'
        and i.status = 'SETTLED'
      group by 1, 2""";

  private final JdbcClient jdbc;
  private final Clock clock;

  Measures(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The measures of a period, by line of work, measure and Center; none where nothing was done. */
  public List<Measured> of(Period period) {
    return jdbc.sql(
            "select center, line_of_work, measure, round(value::numeric, 2) as value, cases from ("
                + OF_THE_PERIOD
                + ") measured order by line_of_work, measure, center")
        .param("begin", morning(period.from()))
        .param("end", morning(period.to().plusDays(1)))
        .param("from", period.from())
        .param("to", period.to())
        .param("zone", clock.getZone().getId())
        .query(Measured.class)
        .list();
  }

  private OffsetDateTime morning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
  }
}
