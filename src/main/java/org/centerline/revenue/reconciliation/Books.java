package org.centerline.revenue.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.Viewer;
import org.centerline.revenue.chase.Lateness;
import org.centerline.statute.OfficeCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The book of each day: what every port had to settle, and what became of it. It goes by when we
 * learned of a step, so that the book of a day that is over never changes.
 */
@Component
public class Books {

  /**
   * The instructions that were neither settled nor cancelled when the day began, and those of the
   * day. A privileged case counts in the sums of whoever reads them and is named to its own readers
   * alone (decision 017).
   */
  private static final String OF_THE_DAY =
      """
      with alive as (
        select i.id, i.port, i.kind, i.interest, i.status, i.due_on, i.created_at, i.ended_at,
            i.acknowledged_at, i.rejected_at, c.case_number,
            case when c.line_of_work = any(:privileged)
                then :seesPrivileged or c.center = any(:centers)
              else :everything or i.port = any(:ports) or c.center = any(:centers) end as named
        from revenue_instruction i join docket_case c on c.case_number = i.case_number
        where tstzrange(i.created_at, i.ended_at, '[]') && tstzrange(:from, :to, '[)')
          and (:everything or i.port = any(:ports) or c.center = any(:centers)
            or (:seesPrivileged and c.line_of_work = any(:privileged)))
      ), line as (
        select alive.*, class_code, amount
        from alive join revenue_charge on instruction = alive.id
        union all
        select alive.*, 'INTEREST', interest from alive where interest <> 0
      ), judged as (
        select line.*, ended_at is null or ended_at >= :to as is_left from line
      )
      select port, %s as case_number, kind, class_code,
        coalesce(sum(amount) filter (where created_at < :from), 0) as carried,
        coalesce(sum(amount) filter (where created_at >= :from), 0) as instructed,
        coalesce(sum(amount) filter (where not is_left and status = 'SETTLED'), 0) as settled,
        coalesce(sum(amount) filter (where not is_left and status = 'CANCELLED'), 0) as cancelled,
        coalesce(sum(amount) filter (where is_left and rejected_at < :to), 0) as rejected,
        coalesce(sum(amount) filter (where is_left
          and (rejected_at is null or rejected_at >= :to)), 0) as open,
        coalesce(sum(amount) filter (where acknowledged_at >= :from and acknowledged_at < :to), 0)
          as acknowledged,
        coalesce(sum(amount) filter (where is_left and due_on <= :dueUntil), 0) as late
      from judged
      group by 1, 2, 3, 4 order by port, case_number nulls last, kind, class_code
      limit :most""";

  private static final String[] PRIVILEGED =
      Arrays.stream(LineOfWork.values())
          .filter(LineOfWork::isPrivileged)
          .map(LineOfWork::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final OfficeCalendar calendar;
  private final Clock clock;

  Books(JdbcClient jdbc, OfficeCalendar calendar, Clock clock) {
    this.jdbc = jdbc;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The sums of each port by kind and class code. */
  public List<BookLine> byPort(LocalDate day, Viewer viewer) {
    return lines("null", day, viewer, Integer.MAX_VALUE);
  }

  /**
   * The same sums by case.
   *
   * @param most how many lines at most, by port and case
   */
  public List<BookLine> byCase(LocalDate day, Viewer viewer, int most) {
    return lines("case when named then case_number end", day, viewer, most);
  }

  private List<BookLine> lines(String caseNumber, LocalDate day, Viewer viewer, int most) {
    return jdbc.sql(OF_THE_DAY.formatted(caseNumber))
        .param("from", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("to", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("dueUntil", Lateness.dueUntil(day, calendar))
        .param("everything", viewer.everything())
        .param("seesPrivileged", viewer.privileged())
        .param("ports", viewer.ports().toArray(String[]::new))
        .param("centers", viewer.centers().toArray(String[]::new))
        .param("privileged", PRIVILEGED)
        .param("most", most)
        .query(BookLine.class)
        .list();
  }

  /**
   * A difference that was open at some time of a day.
   *
   * @param instruction null where the reader may not know of its case
   */
  public record OpenDifference(
      String port, String instruction, Difference.Kind kind, LocalDate foundOn, boolean resolved) {}

  /**
   * The differences that were open at some time of the day, oldest first.
   *
   * @param most how many at most
   */
  public List<OpenDifference> differences(LocalDate day, Viewer viewer, int most) {
    return jdbc.sql(
            """
            select d.port,
              case when c.case_number is null or case when c.line_of_work = any(:privileged)
                  then :seesPrivileged or c.center = any(:centers)
                else :everything or d.port = any(:ports) or c.center = any(:centers) end
                then d.instruction end as instruction,
              d.kind, (d.found_at at time zone :zone)::date as found_on,
              coalesce(d.resolved_at < :to, false) as resolved
            from revenue_difference d left join docket_case c on c.case_number = d.case_number
            where tstzrange(d.found_at, d.resolved_at, '[]') && tstzrange(:from, :to, '[)')
              and (:everything or d.port = any(:ports) or c.center = any(:centers)
                or (:seesPrivileged and c.line_of_work = any(:privileged)))
            order by d.found_at, d.id limit :most""")
        .param("from", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("to", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("zone", clock.getZone().getId())
        .param("everything", viewer.everything())
        .param("seesPrivileged", viewer.privileged())
        .param("ports", viewer.ports().toArray(String[]::new))
        .param("centers", viewer.centers().toArray(String[]::new))
        .param("privileged", PRIVILEGED)
        .param("most", most)
        .query(OpenDifference.class)
        .list();
  }
}
