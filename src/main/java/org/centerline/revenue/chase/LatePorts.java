package org.centerline.revenue.chase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CaseMessages;
import org.centerline.revenue.PortChaseProcess;
import org.centerline.revenue.chase.Chase.LateFor;
import org.centerline.statute.OfficeCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds ports that are late and has each chased once; ends the chase of one that has moved. */
@Component
public class LatePorts {

  /**
   * The deposit that an amendment asks is late by its filer, whom the amendment's own task asks (82
   * FR 2385; B7).
   */
  private static final String UNSETTLED =
      """
      i.status in ('SENT', 'ACKNOWLEDGED') and i.due_on <= :until
        and not (i.kind = 'TENDER' and c.line_of_work = 'AMENDMENT')""";

  private static final String UNAPPROVED =
      """
      i.status = 'CREATED' and i.approvals > 0 and i.created_at < :createdBefore
        and i.approvals > (select count(*) from revenue_approval a where a.instruction = i.id)""";

  private final JdbcClient jdbc;
  private final CaseMessages processes;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final Clock clock;
  private final int approveBy;
  private final int acknowledgeBy;
  private final int escalateAfter;

  /**
   * All numbers count business days and are service targets, not law.
   *
   * @param approveBy so long the Center has to approve what is to be approved
   * @param acknowledgeBy so long a port has to acknowledge
   * @param escalateAfter so long an entry specialist chases alone
   */
  LatePorts(
      JdbcClient jdbc,
      CaseMessages processes,
      CaseLog log,
      OfficeCalendar calendar,
      Clock clock,
      @Value("${centerline.ports.approve-by:2}") int approveBy,
      @Value("${centerline.ports.acknowledge-by:2}") int acknowledgeBy,
      @Value("${centerline.ports.escalate-after:5}") int escalateAfter) {
    this.jdbc = jdbc;
    this.processes = processes;
    this.log = log;
    this.calendar = calendar;
    this.clock = clock;
    this.approveBy = approveBy;
    this.acknowledgeBy = acknowledgeBy;
    this.escalateAfter = escalateAfter;
  }

  private record Late(
      String id,
      String caseNumber,
      String center,
      String port,
      OffsetDateTime createdAt,
      OffsetDateTime toldAt,
      LocalDate dueOn) {}

  private record Moved(String caseNumber, String instruction) {}

  /**
   * Starts the chases that are due.
   *
   * @param port the code of the only port that is looked at; null for all
   * @param most how many at most
   * @return how many it started
   */
  public int chase(String port, int most) {
    Lateness lateness = new Lateness(LocalDate.now(clock), calendar, acknowledgeBy);
    List<Late> unsettled = late(UNSETTLED, "i.due_on", lateness, port, most);
    unsettled.forEach(late -> start(late, LateFor.SETTLEMENT, calendar.nextOpenDay(late.dueOn())));
    List<Late> unacknowledged =
        late(
            "i.status = 'SENT' and i.told_at < :before",
            "i.told_at",
            lateness,
            port,
            most - unsettled.size());
    unacknowledged.forEach(
        late -> start(late, LateFor.ACKNOWLEDGEMENT, lateness.acknowledgeLast(day(late.toldAt()))));
    int left = most - unsettled.size() - unacknowledged.size();
    return most - left + chaseUnapproved(lateness, port, left);
  }

  /** What its own people keep in the Center reaches no port that could be late with it. */
  private int chaseUnapproved(Lateness lateness, String port, int most) {
    List<Late> unapproved = late(UNAPPROVED, "i.created_at", lateness, port, most);
    unapproved.forEach(
        late ->
            start(late, LateFor.APPROVAL, calendar.plusOpenDays(day(late.createdAt()), approveBy)));
    return unapproved.size();
  }

  private LocalDate day(OffsetDateTime at) {
    return at.atZoneSameInstant(clock.getZone()).toLocalDate();
  }

  /** Those that nobody else looks at just now; the port waits until the chase has started. */
  private List<Late> late(String when, String order, Lateness lateness, String port, int most) {
    return jdbc.sql(
            """
            select i.id, i.case_number, c.center, i.port, i.created_at, i.told_at, i.due_on
            from revenue_instruction i join docket_case c on c.case_number = i.case_number
            where %s and (:port::text is null or i.port = :port) and c.center is not null
              and not exists (select from port_chase
                  where port_chase.instruction = i.id and ended_at is null)
            order by %s limit :most for no key update of c skip locked"""
                .formatted(when, order))
        .param("until", lateness.dueUntil())
        .param("before", lateness.toldBefore().atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param(
            "createdBefore",
            calendar
                .plusOpenDays(LocalDate.now(clock), -approveBy)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime())
        .param("port", port)
        .param("most", most)
        .query(Late.class)
        .list();
  }

  private void start(Late late, LateFor what, LocalDate dueOn) {
    LocalDate today = LocalDate.now(clock);
    int opened =
        jdbc.sql(
                """
            insert into port_chase (instruction, late_for, due_on, opened_on, escalate_on)
            values (:instruction, :lateFor, :dueOn, :today, :escalateOn)
            on conflict do nothing""")
            .param("instruction", late.id())
            .param("lateFor", what.name())
            .param("dueOn", dueOn)
            .param("today", today)
            .param("escalateOn", calendar.plusOpenDays(today, escalateAfter))
            .update();
    if (opened == 0) {
      return;
    }
    log.record(
        late.caseNumber(),
        "PORT_LATE",
        "%s (port %s): %s, in time until %s"
            .formatted(what.words(), late.port(), late.id(), dueOn));
    processes.start(
        PortChaseProcess.ID,
        late.caseNumber(),
        Map.of(
            PortChaseProcess.Variable.INSTRUCTION, late.id(),
            PortChaseProcess.Variable.CENTER, late.center()));
  }

  /** Ends the chases of ports that moved at the very moment at which theirs began. */
  public void leaveAlone() {
    jdbc.sql(
            """
            select i.case_number, chase.instruction
            from port_chase chase join revenue_instruction i on i.id = chase.instruction
            where chase.ended_at is null
              and (i.status not in ('CREATED', 'SENT', 'ACKNOWLEDGED')
                or (i.status <> 'CREATED' and chase.late_for = 'APPROVAL')
                or (i.status = 'ACKNOWLEDGED' and chase.late_for = 'ACKNOWLEDGEMENT'))""")
        .query(Moved.class)
        .list()
        .forEach(
            one ->
                processes.tell(
                    PortChaseProcess.Message.PORT_MOVED,
                    one.caseNumber(),
                    new CaseMessages.Waiting(
                        PortChaseProcess.Variable.INSTRUCTION, one.instruction())));
  }
}
