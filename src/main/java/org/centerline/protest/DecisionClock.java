package org.centerline.protest;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseTimers;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;
import org.springframework.beans.factory.annotation.Value;

/**
 * The two years within which a protest is to be decided (19 CFR 174.21(a)), as timers. Missing them
 * denies nothing (Hitachi Home Electronics, Fed. Cir. 2011).
 */
@ForModels
public class DecisionClock {

  private static final String LAST_DAY = "decisionDueOn";

  private final CaseClocks clocks;
  private final CaseLog log;
  private final Docket docket;
  private final Due due;
  private final CaseTimers timers;
  private final int warningDays;

  DecisionClock(
      CaseClocks clocks,
      CaseLog log,
      Docket docket,
      Due due,
      CaseTimers timers,
      @Value("${centerline.protest.decision-warning-days:60}") int warningDays) {
    this.clocks = clocks;
    this.log = log;
    this.docket = docket;
    this.due = due;
    this.timers = timers;
    this.warningDays = warningDays;
  }

  /** When the pool is warned: some days before the last day. */
  public Date warningAt(DelegateExecution execution) {
    return due.startOf(lastDay(execution).minusDays(warningDays));
  }

  /** When the last day is over. */
  public Date overdueAt(DelegateExecution execution) {
    return due.startOf(lastDay(execution).plusDays(1));
  }

  /** Moves the timers that run when the last day has moved. */
  void move(String caseNumber, LocalDate lastDay) {
    timers.move(
        ProtestProcess.ID,
        caseNumber,
        Map.of(
            ProtestProcess.Timer.DECISION_DUE_SOON,
            due.startOf(lastDay.minusDays(warningDays)),
            ProtestProcess.Timer.DECISION_OVERDUE,
            due.startOf(lastDay.plusDays(1))));
  }

  void recordWarning(String caseNumber, int priority) {
    docket.prioritize(caseNumber, priority);
    log.record(caseNumber, "DECISION_DUE_SOON", "A decision is due by " + lastDay(caseNumber));
  }

  void recordEscalation(String caseNumber, int priority) {
    docket.prioritize(caseNumber, priority);
    log.record(
        caseNumber,
        "DECISION_OVERDUE",
        "No decision by %s; the director was told. The protest is not denied by this."
            .formatted(lastDay(caseNumber)));
  }

  /** Both timers are made in one transaction, so the day is read once. */
  private LocalDate lastDay(DelegateExecution execution) {
    Object known = execution.getVariable(LAST_DAY);
    if (known instanceof LocalDate day) {
      return day;
    }
    LocalDate day = lastDay(execution.getProcessBusinessKey());
    remember(execution, day);
    return day;
  }

  /** Keeps the last day to the end of the transaction. */
  static void remember(DelegateExecution execution, LocalDate lastDay) {
    execution.setVariable(LAST_DAY, Variables.untypedValue(lastDay, true));
  }

  private LocalDate lastDay(String caseNumber) {
    return clocks.find(caseNumber, ClockKind.DECISION_DUE).map(CaseClock::due).orElseThrow();
  }
}
