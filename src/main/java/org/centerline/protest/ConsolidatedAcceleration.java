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
  private final Protests protests;
  private final ProtestClocks protestClocks;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final ProtestLifecycle lifecycle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ConsolidatedAcceleration(
      JdbcClient jdbc,
      Protests protests,
      ProtestClocks protestClocks,
      CaseClocks clocks,
      CaseLog log,
      ProtestLifecycle lifecycle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
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
  private record Request(String caseNumber, LocalDate mailedOn) {}

  /** Who made a request, when, and when it denies the protest. */
  private record Running(String caseNumber, LocalDate mailedOn, Deadline deadline) {

    /** Who files after a request was mailed is not reached by it, and may make one. */
    boolean reaches(Member member) {
      return caseNumber.equals(member.caseNumber()) || !member.filedOn().isAfter(mailedOn);
    }
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
    Optional<CaseClock> current =
        clocks
            .find(member.caseNumber(), ClockKind.ACCELERATED_DUE)
            .filter(running -> running.state() == ClockState.OPEN);
    Optional<Deadline> first =
        requests.stream()
            .filter(request -> request.reaches(member))
            .map(Running::deadline)
            .min(Comparator.comparing(Deadline::due));
    if (first.isPresent()) {
      if (current.isEmpty() || !current.get().due().equals(first.get().due())) {
        start(member.caseNumber(), first.get());
      }
    } else if (current.isPresent()) {
      stop(member.caseNumber(), current.get());
    }
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

  /** Requests that came too early run nothing, nor those whose thirty days are over. */
  private Stream<Running> running(Request request) {
    Protest protest = protests.withFirstEntry(request.caseNumber());
    Deadline deadline = protestClocks.accelerated(protest, request.mailedOn());
    boolean runs =
        !ProtestClocks.isPremature(deadline, protest, request.mailedOn())
            && !LocalDate.now(clock).isAfter(deadline.due());
    return runs
        ? Stream.of(new Running(request.caseNumber(), request.mailedOn(), deadline))
        : Stream.empty();
  }

  private List<Request> requests(List<Member> members) {
    return jdbc.sql(
            """
            select case_number, accelerated_mailed_on as mailed_on
            from protest join docket_case using (case_number)
            where case_number = any(:members) and accelerated_mailed_on is not null
              and determination is distinct from 'WITHDRAWN'
              and determination is distinct from 'REJECTED'
            union
            select case_number, on_date
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
