package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.protest.ConsolidationRows.Member;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** The two years of protests that have become one, from the last of them: 19 CFR 174.21(a). */
@Component
class ConsolidatedClock {

  private final CaseClocks clocks;
  private final DecisionClock timers;
  private final CaseLog log;
  private final OfficeCalendar calendar;

  ConsolidatedClock(CaseClocks clocks, DecisionClock timers, CaseLog log, OfficeCalendar calendar) {
    this.clocks = clocks;
    this.timers = timers;
    this.log = log;
    this.calendar = calendar;
  }

  /**
   * Starts the clock of every member that is undecided; timers that run follow.
   *
   * @return the last day of all; empty where there is no member
   */
  Optional<LocalDate> restart(List<Member> members) {
    if (members.isEmpty()) {
      return Optional.empty();
    }
    Deadline deadline = Statute.deadline(ClockRule.DECISION_DUE, facts(members), calendar);
    members.stream().filter(Member::pending).forEach(member -> restart(member, deadline));
    return Optional.of(deadline.due());
  }

  /** The members are in the order of their filing. */
  private static ClockFacts facts(List<Member> members) {
    ClockFacts.Builder facts = ClockFacts.builder().filedOn(members.get(0).filedOn());
    if (members.size() > 1) {
      facts.lastFiledOn(members.get(members.size() - 1).filedOn());
    }
    return facts.build();
  }

  private void restart(Member member, Deadline deadline) {
    String before =
        clocks
            .find(member.caseNumber(), ClockKind.DECISION_DUE)
            .map(clock -> clock.due().toString())
            .orElse(null);
    clocks.start(member.caseNumber(), deadline, ClockState.OPEN);
    if (!deadline.due().toString().equals(before)) {
      timers.move(member.caseNumber(), deadline.due());
      log.record(
          member.caseNumber(),
          "DECISION_DUE_MOVED",
          deadline.explanation(),
          before,
          deadline.due().toString());
    }
  }
}
