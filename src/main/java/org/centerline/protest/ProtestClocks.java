package org.centerline.protest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.Examination;
import org.centerline.statute.ExclusionFace;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.centerline.statute.StatuteException;
import org.centerline.statute.Verdict;
import org.springframework.stereotype.Component;

/** The clocks that a protest starts by being filed, or by a request for acceleration. */
@Component
class ProtestClocks {

  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  ProtestClocks(CaseClocks clocks, CaseLog log, OfficeCalendar calendar) {
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
  }

  /**
   * Starts the clocks of a filing.
   *
   * @return last day of the two years to decide it
   */
  LocalDate start(String caseNumber, Protest protest, Examination examination) {
    Map<Deadline, ClockState> states = new LinkedHashMap<>();
    if (examination.window() != null) {
      Verdict verdict = examination.window().verdict(protest.receivedOn());
      states.put(
          examination.window(), verdict == Verdict.UNTIMELY ? ClockState.MISSED : ClockState.MET);
    }
    running(protest)
        .forEach(
            (rule, facts) ->
                deadline(caseNumber, rule, facts)
                    .filter(deadline -> isOpen(caseNumber, protest, deadline))
                    .ifPresent(deadline -> states.put(deadline, ClockState.OPEN)));
    clocks.start(caseNumber, states);
    return states.keySet().stream()
        .filter(deadline -> deadline.kind() == ClockKind.DECISION_DUE)
        .map(Deadline::due)
        .findFirst()
        .orElseThrow();
  }

  private boolean isOpen(String caseNumber, Protest protest, Deadline deadline) {
    if (deadline.kind() != ClockKind.ACCELERATED_DUE
        || !isPremature(deadline, protest, protest.acceleratedMailedOn())) {
      return true;
    }
    log.record(caseNumber, "ACCELERATED_PREMATURE", deadline.explanation());
    return false;
  }

  /**
   * Whether a request for accelerated disposition came too early, so that it opens nothing. One
   * mailed before the protest was received came with it.
   */
  static boolean isPremature(Deadline deadline, Protest protest, LocalDate mailed) {
    return deadline.from().isAfter(mailed) && deadline.from().isAfter(protest.receivedOn());
  }

  /** The thirty days of a request for accelerated disposition (19 USC 1515(b)). */
  Deadline accelerated(Protest protest, LocalDate mailed) {
    return Statute.deadline(ClockRule.ACCELERATED_DUE, mailedOn(protest, mailed), calendar);
  }

  private static Map<ClockRule, ClockFacts> running(Protest protest) {
    Map<ClockRule, ClockFacts> running = new EnumMap<>(ClockRule.class);
    running.put(ClockRule.DECISION_DUE, filed(protest));
    if (protest.exclusion() == ExclusionFace.MARKED) {
      running.put(ClockRule.EXCLUSION_DUE, onItsFace(protest));
    }
    if (protest.acceleratedMailedOn() != null) {
      running.put(ClockRule.ACCELERATED_DUE, mailedOn(protest, protest.acceleratedMailedOn()));
    }
    return running;
  }

  /** Older filings may come from before the law gave the period; then there is no such clock. */
  private Optional<Deadline> deadline(String caseNumber, ClockRule rule, ClockFacts facts) {
    try {
      return Optional.of(Statute.deadline(rule, facts, calendar));
    } catch (StatuteException e) {
      if (e.code() != StatuteException.Code.NOT_AVAILABLE) {
        throw e;
      }
      log.record(caseNumber, "NO_CLOCK", e.getMessage());
      return Optional.empty();
    }
  }

  private static ClockFacts filed(Protest protest) {
    return ClockFacts.builder().filedOn(protest.receivedOn()).build();
  }

  private static ClockFacts onItsFace(Protest protest) {
    return ClockFacts.builder().filedOn(protest.receivedOn()).onItsFace(true).build();
  }

  private static ClockFacts mailedOn(Protest protest, LocalDate mailed) {
    return ClockFacts.builder()
        .entryDate(protest.lead().entryDate())
        .filedOn(protest.receivedOn())
        .mailedOn(mailed)
        .build();
  }
}
