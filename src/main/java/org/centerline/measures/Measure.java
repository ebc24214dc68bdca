package org.centerline.measures;

/** What is measured of a Center's work in a period; what of it a number means is in its words. */
public enum Measure {
  /** How many decisions. */
  DECIDED("Decisions", Unit.COUNT),
  /** The median of the days from filing to decision. */
  CYCLE_DAYS("Days from filing to decision, median", Unit.DAYS),
  /** How often somebody took a task of a case before its decision. */
  TOUCHES("Tasks taken for a decision, mean", Unit.COUNT),
  /**
   * Of a hundred decisions of the office, how many no person took a task for. What the law denied,
   * what was withdrawn and what nobody had to decide are no decisions of the office.
   */
  STRAIGHT_THROUGH("Decided without a person taking a task", Unit.PERCENT),
  /** How many clocks of the office ran out unmet. */
  OVERDUE("Clocks of the office that ran out", Unit.COUNT),
  /** Of a hundred inquiries that were answered, how many nobody followed up. */
  FIRST_ANSWER("Inquiries settled by the first answer", Unit.PERCENT),
  /** The median of the days from a decision to the payment of its refund. */
  REFUND_DAYS("Days from decision to refund, median", Unit.DAYS),
  /** How many decisions were taken back; that of an inquiry is followed up instead. */
  REVERSALS("Decisions taken back", Unit.COUNT),
  /** Of a hundred decisions that are like others of the period, how many go with most of them. */
  UNIFORMITY("Decided as most like cases of all Centers", Unit.PERCENT);

  private final String title;
  private final Unit unit;

  Measure(String title, Unit unit) {
    this.title = title;
    this.unit = unit;
  }

  /** In what a measure is told. */
  public enum Unit {
    COUNT,
    DAYS,
    PERCENT
  }

  /** As the heading of a table. */
  public String title() {
    return title;
  }

  public Unit unit() {
    return unit;
  }

  /** Whether it grows with the length of its period, as a number of decisions does. */
  public boolean isTotal() {
    return this == DECIDED || this == OVERDUE || this == REVERSALS;
  }
}
