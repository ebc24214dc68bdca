package org.centerline.inquiry;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.engine.Due;
import org.centerline.engine.ForModels;
import org.centerline.statute.ClockKind;

/** When a trade question is to be answered and when its answer stands, for models. */
@ForModels
public class InquiryClock {

  private final CaseClocks clocks;
  private final Due due;

  InquiryClock(CaseClocks clocks, Due due) {
    this.clocks = clocks;
    this.due = due;
  }

  /** The day by which the question is to be answered. */
  public Date dueDate(DelegateExecution execution) {
    return due.startOf(clock(execution, ClockKind.ANSWER_DUE).rolledDue());
  }

  /** The start of the day after it. */
  public Date overdueAt(DelegateExecution execution) {
    return due.startOf(clock(execution, ClockKind.ANSWER_DUE).rolledDue().plusDays(1));
  }

  /** The start of the day after the last on which the asker may follow up. */
  public Date followUpOverAt(DelegateExecution execution) {
    return due.startOf(clock(execution, ClockKind.FOLLOW_UP).rolledDue().plusDays(1));
  }

  private CaseClock clock(DelegateExecution execution, ClockKind kind) {
    return clocks.find(execution.getProcessBusinessKey(), kind).orElseThrow();
  }
}
