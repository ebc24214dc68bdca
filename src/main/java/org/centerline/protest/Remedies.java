package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;

/** What may still be done about a denial, for models. */
@ForModels
public class Remedies {

  private static final Set<ClockKind> CLOCKS =
      Set.of(ClockKind.SUMMONS, ClockKind.VOID_DENIAL, ClockKind.SET_ASIDE);

  private final CaseClocks clocks;
  private final Submissions submissions;
  private final Protests protests;
  private final Due due;
  private final Clock clock;

  Remedies(CaseClocks clocks, Submissions submissions, Protests protests, Due due, Clock clock) {
    this.clocks = clocks;
    this.submissions = submissions;
    this.protests = protests;
    this.due = due;
    this.clock = clock;
  }

  /** When the last of the clocks that follow the denial has run. */
  public Date overAt(DelegateExecution execution) {
    return due.startOf(
        clocks.of(List.of(execution.getProcessBusinessKey())).stream()
            .filter(running -> running.state() == ClockState.OPEN)
            .filter(running -> CLOCKS.contains(ClockKind.valueOf(running.kind())))
            .map(CaseClock::rolledDue)
            .max(Comparator.naturalOrder())
            .map(lastDay -> lastDay.plusDays(1))
            .orElse(LocalDate.now(clock)));
  }

  /** Whether a summons was filed. */
  public boolean inCourt(DelegateExecution execution) {
    return submissions.has(execution.getProcessBusinessKey(), SubmissionKind.SUMMONS);
  }

  /** Whether Headquarters voided the denial while it could not be taken back yet. */
  public boolean voidedByHeadquarters(DelegateExecution execution) {
    return protests.isVoidedByHeadquarters(execution.getProcessBusinessKey())
        && !inCourt(execution);
  }

  /** Whether a request to void the denial waits for its decision. */
  public boolean voidRequested(DelegateExecution execution) {
    return submissions.openVoidRequest(execution.getProcessBusinessKey()).isPresent();
  }
}
