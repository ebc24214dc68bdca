package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.protest.ConsolidationRows.Member;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The thirty days of accelerated disposition where protests become one or cease to be: what is one
 * protest is accelerated, and denied by law, as one (19 USC 1514(c)(1), 1515(b)). A request falls
 * with the protest of the party that made it.
 */
@Component
class ConsolidatedAcceleration {

  private final JdbcClient jdbc;
  private final ConsolidationRows rows;
  private final Protests protests;
  private final ProtestClocks protestClocks;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final ProtestLifecycle lifecycle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsolidatedAcceleration(
      JdbcClient jdbc,
      ConsolidationRows rows,
      Protests protests,
      ProtestClocks protestClocks,
      CaseClocks clocks,
      CaseLog log,
      ProtestLifecycle lifecycle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.protests = protests;
    this.protestClocks = protestClocks;
    this.clocks = clocks;
    this.log = log;
    this.lifecycle = lifecycle;
    this.events = events;
    this.clock = clock;
  }

  /** The thirty days of a protest have begun that waits for nothing yet. */
  record Begun(String caseNumber) {}

  /** A request of a party by a mail that starts the thirty days. */
  private record Request(String caseNumber, LocalDate mailedOn, boolean screened) {}

  /**
   * Who made a request, when it denies the protest, and whether screening let the protest through.
   */
  private record Running(String caseNumber, Deadline deadline, boolean screened) {

    /** Who files after the thirty days have begun is not reached, and may make a request. */
    boolean reaches(Member member) {
      return caseNumber.equals(member.caseNumber())
          || (screened && !member.filedOn().isAfter(deadline.from()));
    }
  }

  /** A request of this protest's party starts its thirty days, and those of whoever it reaches. */
  void begin(CaseRecord protest, Deadline deadline) {
    begin(protest.caseNumber(), deadline);
    reach(protest, deadline);
  }

  /**
   * Starts the thirty days of those that are one with the protest and reached by its request. What
   * a filing asks for that screening has not let through reaches nobody else until a person has.
   */
  void reach(CaseRecord protest, Deadline deadline) {
    if (protest.status() == CaseStatus.FILED || protest.status() == CaseStatus.SCREENING) {
      return;
    }
    Running request = new Running(protest.caseNumber(), deadline, true);
    rows.members(protest.caseNumber()).stream()
        .filter(Member::pending)
        .filter(member -> !member.caseNumber().equals(protest.caseNumber()))
        .filter(request::reaches)
        .forEach(member -> begin(member.caseNumber(), deadline));
  }

  /** Starts them, unless those of an earlier request end no later. */
  private void begin(String caseNumber, Deadline deadline) {
    Optional<CaseClock> running =
        open(caseNumber).filter(clock -> !clock.due().isAfter(deadline.due()));
    if (running.isPresent()) {
      log.record(
          caseNumber,
          "ACCELERATED_AGAIN",
          "An earlier request already ends on " + running.get().due());
    } else {
      start(caseNumber, deadline);
    }
  }

  private Optional<CaseClock> open(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.ACCELERATED_DUE)
        .filter(clock -> clock.state() == ClockState.OPEN);
  }

  /**
   * Lets the thirty days of each undecided member run from the request that ends first of those
   * that reach it, and stops them where there is none any more.
   *
   * @param members those that are one protest now, or the one that is left
   */
  void restart(List<Member> members) {
    List<Running> requests = requests(members).stream().flatMap(this::running).toList();
    members.stream().filter(Member::pending).forEach(member -> restart(member, requests));
  }

  private void restart(Member member, List<Running> requests) {
    Optional<CaseClock> current = open(member.caseNumber());
    List<Deadline> reaching =
        requests.stream()
            .filter(request -> request.reaches(member))
            .map(Running::deadline)
            .sorted(Comparator.comparing(Deadline::due))
            .toList();
    if (current.filter(clock -> isMadeByOneOf(reaching, clock)).isPresent()) {
      return;
    }
    Optional<Deadline> next = reaching.stream().filter(this::isStillToCome).findFirst();
    if (next.isPresent()) {
      start(member.caseNumber(), next.get());
    } else if (current.isPresent()) {
      stop(member.caseNumber(), current.get());
    }
  }

  /** A clock whose day has passed has denied the protest already, and no later request helps it. */
  private boolean isMadeByOneOf(List<Deadline> reaching, CaseClock clock) {
    return reaching.stream().anyMatch(deadline -> deadline.due().equals(clock.due()))
        && reaching.stream()
            .filter(this::isStillToCome)
            .noneMatch(deadline -> deadline.due().isBefore(clock.due()));
  }

  private boolean isStillToCome(Deadline deadline) {
    return !LocalDate.now(clock).isAfter(deadline.due());
  }

  private void start(String caseNumber, Deadline deadline) {
    clocks.start(caseNumber, deadline, ClockState.OPEN);
    log.record(caseNumber, "ACCELERATED_REQUESTED", deadline.explanation());
    if (!lifecycle.tell(ProtestProcess.Message.DEEMED_DENIAL_RUNS, caseNumber)) {
      events.publishEvent(new Begun(caseNumber));
    }
  }

  /** A protest that is joined while it is filed waits for this only at the end of its filing. */
  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
  void letTheLawDeny(Begun begun) {
    lifecycle.tell(ProtestProcess.Message.DEEMED_DENIAL_RUNS, begun.caseNumber());
  }

  private void stop(String caseNumber, CaseClock running) {
    clocks.stop(caseNumber, List.of(ClockKind.ACCELERATED_DUE));
    log.record(
        caseNumber,
        "ACCELERATION_FELL",
        "The request of %s fell with the protest of the party that made it; the protest is not denied by law on %s"
            .formatted(running.fromDate(), running.due()));
  }

  /** Requests that came too early run nothing. */
  private Stream<Running> running(Request request) {
    Protest protest = protests.withFirstEntry(request.caseNumber());
    Deadline deadline = protestClocks.accelerated(protest, request.mailedOn());
    return ProtestClocks.isPremature(deadline, protest, request.mailedOn())
        ? Stream.empty()
        : Stream.of(new Running(request.caseNumber(), deadline, request.screened()));
  }

  private List<Request> requests(List<Member> members) {
    return jdbc.sql(
            """
            select case_number, accelerated_mailed_on as mailed_on,
                status not in ('FILED', 'SCREENING') as screened
            from protest join docket_case using (case_number)
            where case_number = any(:members) and accelerated_mailed_on is not null
              and determination is distinct from 'WITHDRAWN'
              and determination is distinct from 'REJECTED'
            union
            select case_number, on_date, status not in ('FILED', 'SCREENING')
            from protest_submission join docket_case using (case_number)
            where case_number = any(:members) and kind = 'ACCELERATED'
              and detail in ('CERTIFIED', 'REGISTERED')
              and determination is distinct from 'WITHDRAWN'
              and determination is distinct from 'REJECTED'""")
        .param("members", members.stream().map(Member::caseNumber).toArray(String[]::new))
        .query(Request.class)
        .list();
  }
}
