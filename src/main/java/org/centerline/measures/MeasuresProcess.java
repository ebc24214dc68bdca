package org.centerline.measures;

/**
 * The names that code shares with {@code processes/measures/measures.bpmn}: a test fails when they
 * differ.
 */
public final class MeasuresProcess {

  /** Id of the process; it has no business key. */
  public static final String ID = "measures";

  private MeasuresProcess() {}

  /** Timers: the one that starts the daily run. */
  public static final class Timer {
    public static final String DAY_BEGINS = "start_measuresMorning";

    private Timer() {}
  }

  /** Asynchronous steps. */
  public static final class Handoff {
    public static final String NOTE_OVERDUE = "service_noteOverdue";

    private Handoff() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String NOTE_OVERDUE = "noteOverdue";

    private Delegate() {}
  }
}
