package org.centerline.revenue;

/**
 * The names that code shares with {@code processes/revenue/reconciliation.bpmn} and its forms: a
 * test fails when they differ.
 */
public final class ReconciliationProcess {

  /** Id of the process; a difference has its case number as business key where a case knows it. */
  public static final String ID = "reconciliation";

  private ReconciliationProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String RESOLVE_DIFFERENCE = "task_resolveDifference";
    public static final String RESOLVE_UNKNOWN = "task_resolveUnknown";

    private Task() {}
  }

  /** Timers: the one that starts the daily run. */
  public static final class Timer {
    public static final String DAY_BEGINS = "start_dayBegins";

    private Timer() {}
  }

  /** Asynchronous steps. */
  public static final class Handoff {
    public static final String RECONCILE = "service_reconcile";

    private Handoff() {}
  }

  /** Messages that begin it. */
  public static final class Message {
    /** A port's messages and ours do not agree. */
    public static final String DIFFERENCE_FOUND = "differenceFound";

    private Message() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String RECONCILE = "reconcile";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    /** Whether the run has more to look at. */
    public static final String RECONCILIATION = "reconciliation";

    /** Whether a Center or the port finds out; given when a difference starts. */
    public static final String OWNER = "owner";

    /** The Center whose case it is, given with a difference; absent where no case knows it. */
    public static final String CENTER = "center";

    /** Code of the port whose message it is, given with a difference. */
    public static final String PORT = "port";

    private Variable() {}
  }

  /** Values of {@link Variable#RECONCILIATION}. */
  public static final class Reconciliation {
    public static final String WAITING = "WAITING";
    public static final String DONE = "DONE";

    private Reconciliation() {}
  }

  /** Values of {@link Variable#OWNER}. */
  public static final class Owner {
    public static final String CENTER = "CENTER";
    public static final String PORT = "PORT";

    private Owner() {}
  }

  /** What the forms ask for; the difference keeps it. */
  public static final class Answer {
    /** Whether it is explained, or a refund came back and is paid again. */
    public static final String DIFFERENCE_FOUND = "differenceFound";

    public static final String DIFFERENCE_REASON = "differenceReason";

    private Answer() {}
  }

  /** What the forms show, read from the tables when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String PORT_CODE = "portCode";
    public static final String TOLD = "told";
    public static final String DIFFERENCE = "difference";
    public static final String MESSAGES = "messages";

    private Fact() {}
  }
}
