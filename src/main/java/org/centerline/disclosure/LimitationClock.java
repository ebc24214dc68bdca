package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Limitation;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Component;

/** The time to sue for the violation (19 USC 1621) as a clock of a disclosure's case. */
@Component
public class LimitationClock {

  private final CaseClocks clocks;
  private final Clock clock;

  LimitationClock(CaseClocks clocks, Clock clock) {
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Counts it from the oldest entry of a calculation, in place of that of an earlier one. */
  public void count(String caseNumber, LossOfRevenue loss) {
    loss.oldestEntry()
        .map(oldest -> Limitation.ofViolation(oldest).clock())
        .ifPresentOrElse(
            deadline -> clocks.start(caseNumber, deadline, ClockState.OPEN),
            () -> clocks.stop(caseNumber, List.of(ClockKind.LIMITATION)));
  }

  /** The case ends here: nothing is left to sue for, and no clock runs on. */
  void end(String caseNumber) {
    clocks.completeLast(caseNumber, ClockKind.LIMITATION, LocalDate.now(clock));
  }

  /** The violation goes to the penalty track, which must act before it ends: it alone runs on. */
  void handOver(String caseNumber) {
    clocks.stop(caseNumber, EnumSet.complementOf(EnumSet.of(ClockKind.LIMITATION)));
  }
}
