package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.Limitation;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.StartFact;
import org.springframework.stereotype.Component;

/** The time to sue for the violation (19 USC 1621) as a clock of a disclosure's case. */
@Component
public class LimitationClock {

  private final Disclosures disclosures;
  private final CaseClocks clocks;
  private final Clock clock;

  LimitationClock(Disclosures disclosures, CaseClocks clocks, Clock clock) {
    this.disclosures = disclosures;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Counts it from the oldest entry of a calculation, in place of that of an earlier one. */
  public void count(String caseNumber, LossOfRevenue loss) {
    count(caseNumber, Optional.of(loss));
  }

  /** Counts it from the oldest importation named, where no calculation has counted it. */
  public void countUncalculated(String caseNumber) {
    if (clocks.find(caseNumber, ClockKind.LIMITATION).isEmpty()) {
      count(caseNumber, Optional.empty());
    }
  }

  private void count(String caseNumber, Optional<LossOfRevenue> loss) {
    disclosures
        .get(caseNumber)
        .violatedOn(loss)
        .map(oldest -> Limitation.ofViolation(oldest).clock())
        .ifPresentOrElse(
            deadline -> clocks.start(caseNumber, deadline, ClockState.OPEN),
            () -> clocks.stop(caseNumber, List.of(ClockKind.LIMITATION)));
  }

  /** The case ends here: nothing is left to sue for, and no clock runs on. */
  public void end(String caseNumber) {
    clocks.completeLast(caseNumber, ClockKind.LIMITATION, LocalDate.now(clock));
  }

  /**
   * Something goes to the penalty track, which must act before the limitation ends: it alone runs
   * on. Its day stays that of the oldest entry, as nobody dates what is not covered otherwise.
   *
   * @param what it runs on for, as part of a sentence
   */
  public void handOver(String caseNumber, String what) {
    clocks.stop(caseNumber, EnumSet.complementOf(EnumSet.of(ClockKind.LIMITATION)));
    clocks
        .find(caseNumber, ClockKind.LIMITATION)
        .filter(running -> running.state() == ClockState.OPEN)
        .ifPresent(running -> clocks.start(caseNumber, runningOn(running, what), ClockState.OPEN));
  }

  private static Deadline runningOn(CaseClock running, String what) {
    return new Deadline(
        ClockKind.LIMITATION,
        StartFact.VIOLATION,
        running.fromDate(),
        running.due(),
        running.rolledDue(),
        running.citation(),
        "%s It runs on for %s.".formatted(running.explanation(), what));
  }
}
