package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;

/** When the waits of a disclosure are over, for models. */
@ForModels
public class DisclosureClocks {

  private static final List<String> SUPPLY =
      List.of(ClockKind.ORAL_CONFIRMATION.name(), ClockKind.PERFECTION.name());

  private final CaseClocks clocks;
  private final Due due;
  private final Clock clock;

  DisclosureClocks(CaseClocks clocks, Due due, Clock clock) {
    this.clocks = clocks;
    this.due = due;
    this.clock = clock;
  }

  /** The start of the day after the last day to confirm or to complete it, whichever is first. */
  public Date supplyOverAt(DelegateExecution execution) {
    return supplyOver(execution.getProcessBusinessKey());
  }

  public Date supplyOver(String caseNumber) {
    return due.startOf(
        clocks.of(List.of(caseNumber)).stream()
            .filter(running -> running.state() == ClockState.OPEN)
            .filter(running -> SUPPLY.contains(running.kind()))
            .map(CaseClock::rolledDue)
            .min(LocalDate::compareTo)
            .map(last -> last.plusDays(1))
            .orElseGet(() -> LocalDate.now(clock)));
  }

  /** The start of the day after the last day to tender, as it was extended. */
  public Date tenderOverAt(DelegateExecution execution) {
    CaseClock tender =
        clocks.find(execution.getProcessBusinessKey(), ClockKind.TENDER).orElseThrow();
    return due.startOf(tender.rolledDue().plusDays(1));
  }
}
