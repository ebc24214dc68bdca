package org.centerline.participation;

/**
 * The names that code shares with {@code processes/participation/center-change.bpmn}: a test fails
 * when they differ.
 */
public final class CenterChangeProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "center-change";

  private CenterChangeProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String DECIDE_CHANGE = "task_decideChange";
    public static final String DECIDE_APPEAL = "task_decideAppeal";

    private Task() {}
  }

  /** Timers; the first two interrupt nothing. */
  public static final class Timer {
    public static final String CHANGE_LATE = "timer_changeLate";
    public static final String APPEAL_LATE = "timer_appealLate";
    public static final String EFFECTIVE = "timer_effective";

    private Timer() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** Whoever appealed withdraws, or an appeal takes the place of the change. */
    public static final String CHANGE_TAKEN_BACK = "changeTakenBack";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String SEND_CHANGE_ANSWER = "service_sendChangeAnswer";
    public static final String MOVE_CASES = "service_moveCases";
    public static final String SEND_TAKEN_BACK = "service_sendTakenBack";

    private Handoff() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ROUTE_CHANGE = "routeChange";
    public static final String ESCALATE_CHANGE = "escalateChange";
    public static final String SEND_CHANGE_ANSWER = "sendChangeAnswer";
    public static final String MOVE_ACCOUNT = "moveAccount";
    public static final String MOVE_CASES = "moveCases";
    public static final String CLOSE_CHANGE = "closeChange";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String CENTER_CHANGE_CLOCK = "centerChangeClock";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";

    /** Whether staff stated it with the account, which has moved; true or false. */
    public static final String STATED = "stated";

    /** Whether the importer appeals; true or false. */
    public static final String APPEAL = "appeal";

    /** Whether the account moves; true or false. */
    public static final String MOVES = "moves";

    /** Whether running cases are left to be moved; true or false. */
    public static final String CASES_LEFT = "casesLeft";

    private Variable() {}
  }

  /** What the forms ask for. */
  public static final class Answer {
    public static final String CHANGE_DECISION = "changeDecision";
    public static final String ASSIGNED_CENTER = "assignedCenter";
    public static final String EFFECTIVE_ON = "effectiveOn";
    public static final String REASON = "reason";

    private Answer() {}
  }

  /** What the forms show, read from the case when they are opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String CURRENT_CENTER = "currentCenter";
    public static final String PROPOSED_CENTER = "proposedCenter";
    public static final String GROUNDS = "grounds";
    public static final String INDUSTRIES = "industries";
    public static final String FILED_ENTRIES = "filedEntries";
    public static final String RUNNING_CASES = "runningCases";

    private Fact() {}
  }
}
