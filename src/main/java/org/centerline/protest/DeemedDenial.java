package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.context.ApplicationEventPublisher;

/**
 * The days on which the law itself denies a protest: under accelerated disposition (19 USC 1515(b))
 * and where it contests an exclusion (19 USC 1499(c)(5)(B)).
 */
@ForModels
public class DeemedDenial {

  private static final Set<ClockKind> CLOCKS =
      Set.of(ClockKind.ACCELERATED_DUE, ClockKind.EXCLUSION_DUE);

  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final Due due;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeemedDenial(
      CaseClocks clocks,
      Docket docket,
      CaseLog log,
      OfficeCalendar calendar,
      Due due,
      ApplicationEventPublisher events,
      Clock clock) {
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
    this.calendar = calendar;
    this.due = due;
    this.events = events;
    this.clock = clock;
  }

  /** When the earliest of the running clocks denies the protest. */
  public Date at(DelegateExecution execution) {
    return due.startOf(firstDayTooLate(earliest(execution.getProcessBusinessKey()).orElseThrow()));
  }

  /** Whether a day has come on which the law denies the protest. */
  public boolean hasCome(DelegateExecution execution) {
    return passed(execution.getProcessBusinessKey(), LocalDate.now(clock)).isPresent();
  }

  /** Whether a clock runs at whose end the law denies the protest. */
  boolean isPossible(String caseNumber) {
    return earliest(caseNumber).isPresent();
  }

  /** The clock that has denied the protest by this day, though nobody has recorded it yet. */
  Optional<CaseClock> passed(String caseNumber, LocalDate today) {
    return earliest(caseNumber).filter(clock -> !today.isBefore(firstDayTooLate(clock)));
  }

  /** Lets the clocks run on that a denial stopped which is void, unless their day has passed. */
  void resume(String caseNumber, LocalDate today) {
    clocks.resume(
        caseNumber,
        clocks.of(List.of(caseNumber)).stream()
            .filter(clock -> CLOCKS.contains(ClockKind.valueOf(clock.kind())))
            .filter(clock -> today.isBefore(firstDayTooLate(clock)))
            .map(clock -> ClockKind.valueOf(clock.kind()))
            .toList());
  }

  private Optional<CaseClock> earliest(String caseNumber) {
    return clocks.of(List.of(caseNumber)).stream()
        .filter(clock -> clock.state() == ClockState.OPEN)
        .filter(clock -> CLOCKS.contains(ClockKind.valueOf(clock.kind())))
        .min(Comparator.comparing(DeemedDenial::firstDayTooLate));
  }

  private static LocalDate firstDayTooLate(CaseClock clock) {
    return ClockKind.valueOf(clock.kind()).lastDayToAct(clock.due()).plusDays(1);
  }

  /** For each of these clocks, the earliest due day with which an act of this day is in time. */
  static Map<ClockKind, LocalDate> inTime(LocalDate today) {
    Map<ClockKind, LocalDate> earliestDue = new EnumMap<>(ClockKind.class);
    for (ClockKind kind : CLOCKS) {
      long early = ChronoUnit.DAYS.between(kind.lastDayToAct(today), today);
      earliestDue.put(kind, today.plusDays(early));
    }
    return earliestDue;
  }

  /** Records the denial as of the day on which the law makes it. */
  void record(String caseNumber) {
    CaseClock clock = earliest(caseNumber).orElseThrow();
    CaseRecord protest = docket.lock(caseNumber);
    docket.determine(
        caseNumber,
        ProtestOutcome.DEEMED_DENIED.name(),
        clock.due(),
        clock.explanation(),
        protest.submissions(),
        CaseStatus.DECIDED);
    clocks.completeLast(caseNumber, ClockKind.valueOf(clock.kind()), clock.due().plusDays(1));
    clocks.start(
        caseNumber,
        Statute.deadline(
            ClockRule.SUMMONS, ClockFacts.builder().decisionDate(clock.due()).build(), calendar),
        ClockState.OPEN);
    log.record(
        caseNumber,
        "DEEMED_DENIED",
        "Denied by law as of %s: %s (%s)"
            .formatted(clock.due(), clock.explanation(), clock.citation()),
        null,
        ProtestOutcome.DEEMED_DENIED.name());
    events.publishEvent(new ProtestDecided(caseNumber, ProtestOutcome.DEEMED_DENIED));
  }
}
