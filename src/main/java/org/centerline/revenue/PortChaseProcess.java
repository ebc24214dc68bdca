package org.centerline.revenue;

/**
 * The names that code shares with {@code processes/revenue/port-chase.bpmn} and its forms: a test
 * fails when they differ.
 */
public final class PortChaseProcess {

  /** Id of the process; the business key of an instance is the instruction's case number. */
  public static final String ID = "port-chase";

  private PortChaseProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String CHASE_PORT = "task_chasePort";
    public static final String TAKE_UP_CHASE = "task_takeUpChase";

    private Task() {}
  }

  /** Timers. */
  public static final class Timer {
    public static final String CHASE_OVERDUE = "timer_chaseOverdue";
    public static final String CHASE_AGAIN = "timer_chaseAgain";

    private Timer() {}
  }

  /** Messages that the process waits for. */
  public static final class Message {
    /** The port took the instruction on, settled it or sent it back. */
    public static final String PORT_MOVED = "portMoved";

    private Message() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ESCALATE_CHASE = "escalateChase";
    public static final String END_CHASE = "endChase";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String PORT_CHASES = "portChases";

    private Bean() {}
  }

  /** Process variables, all given when a chase starts. */
  public static final class Variable {
    /** The Center that issued the instruction. */
    public static final String CENTER = "center";

    /** Id of the revenue instruction that the port is late with. */
    public static final String INSTRUCTION = "instruction";

    private Variable() {}
  }

  /** What the forms ask for; the chase keeps the answers. */
  public static final class Answer {
    public static final String CHASE_NOTE = "chaseNote";
    public static final String AGAIN_IN_DAYS = "againInDays";

    private Answer() {}
  }

  /** What the forms show, read from the tables when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String INSTRUCTION_NUMBER = "instructionNumber";
    public static final String KIND = "kind";
    public static final String LEGAL_BASIS = "legalBasis";
    public static final String ENTRIES = "entries";
    public static final String IMPORTER = "importer";
    public static final String PAYEE = "payee";
    public static final String CHARGES = "charges";
    public static final String PRINCIPAL = "principal";
    public static final String INTEREST = "interest";
    public static final String INTEREST_PARTS = "interestParts";
    public static final String TOTAL = "total";
    public static final String DUE_ON = "dueOn";
    public static final String PREPARED_BY = "preparedBy";
    public static final String APPROVED_BY = "approvedBy";
    public static final String LATE = "late";
    public static final String SENT_TO = "sentTo";
    public static final String CHASED = "chased";

    private Fact() {}
  }
}
