package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.engine.Due;
import org.centerline.statute.ClockKind;

/** A clock of further review, for the due date and the timer of a model. */
public abstract class ReviewClock {

  /** What an application has from before the law gave a period. */
  private static final int WITHOUT_CLOCK = 30;

  private final ClockKind kind;
  private final CaseClocks clocks;
  private final Due due;
  private final Clock clock;

  ReviewClock(ClockKind kind, CaseClocks clocks, Due due, Clock clock) {
    this.kind = kind;
    this.clocks = clocks;
    this.due = due;
    this.clock = clock;
  }

  /** The last day. */
  public Date dueDate(DelegateExecution execution) {
    return due.startOf(lastDay(execution.getProcessBusinessKey()));
  }

  /** When the last day is over. */
  public Date overAt(DelegateExecution execution) {
    return due.startOf(lastDay(execution.getProcessBusinessKey()).plusDays(1));
  }

  LocalDate lastDay(String caseNumber) {
    return clocks
        .find(caseNumber, kind)
        .map(CaseClock::due)
        .orElseGet(() -> LocalDate.now(clock).plusDays(WITHOUT_CLOCK));
  }
}
