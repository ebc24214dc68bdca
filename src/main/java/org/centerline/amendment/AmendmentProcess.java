package org.centerline.amendment;

/**
 * The names that code shares with {@code processes/amendment} and {@code forms/amendment}: a test
 * fails when they differ.
 */
public final class AmendmentProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "amendment";

  /** Id of the table that says how an amendment is worked. */
  public static final String RISK_TABLE = "risk-segmentation";

  private AmendmentProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String REVIEW_AMENDMENT = "task_reviewAmendment";
    public static final String NOTE_HIGH_RISK = "task_noteHighRisk";
    public static final String CHASE_DEPOSIT = "task_chaseDeposit";
    public static final String CHASE_DEPOSIT_AGAIN = "task_chaseDepositAgain";
    public static final String CHASE_LIQUIDATION = "task_chaseLiquidation";

    private Task() {}
  }

  /** Timers. */
  public static final class Timer {
    public static final String DEPOSIT_OVERDUE = "timer_depositOverdue";
    public static final String CHASE_AGAIN = "timer_chaseAgain";
    public static final String LIQUIDATION_OVERDUE = "timer_liquidationOverdue";

    private Timer() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** The deposit that was asked is not asked any more, or less of it. */
    public static final String DEPOSIT_CHANGED = "depositChanged";

    /** The entry was liquidated, or its liquidation extended or suspended. */
    public static final String LIQUIDATION_CHANGED = "liquidationChanged";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String TELL_PORT_OF_RISK = "service_tellPortOfRisk";
    public static final String SEND_ANSWER = "service_sendAnswer";
    public static final String SEND_SETTLEMENT = "service_sendSettlement";

    private Handoff() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String ROUTE_AMENDMENT = "routeAmendment";
    public static final String EXAMINE_AMENDMENT = "examineAmendment";
    public static final String REFUSE_AMENDMENT = "refuseAmendment";
    public static final String GATHER_RISK = "gatherRisk";
    public static final String RECORD_RISK = "recordRisk";
    public static final String ACCEPT_AUTOMATICALLY = "acceptAutomatically";
    public static final String TELL_PORT_OF_RISK = "tellPortOfRisk";
    public static final String SEND_ANSWER = "sendAnswer";
    public static final String FLAG_DEPOSIT = "flagDeposit";
    public static final String ESCALATE_DEPOSIT = "escalateDeposit";
    public static final String DEPOSIT_SETTLED = "depositSettled";
    public static final String SEND_SETTLEMENT = "sendSettlement";
    public static final String CLOSE_AMENDMENT = "closeAmendment";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String CONSULTATIONS = "consultations";
    public static final String MONEY_DUE = "moneyDue";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String ELIGIBLE = "eligible";

    /** Schedule D code of the port of entry that is told of a high risk. */
    public static final String PORT = "port";

    public static final String SEGMENT = "segment";
    public static final String AMENDMENT_DECISION = "amendmentDecision";

    /** What the entry specialist found out; gone at the end of the transaction. */
    public static final String LIQUIDATION_FOUND = "liquidationFound";

    /** The row that the risk table gave; gone when the case has recorded it. */
    public static final String RISK = "risk";

    /** Position of one question to another office, local to its consultation. */
    public static final String CONSULTATION = "consultation";

    private Variable() {}
  }

  /** Inputs of the risk table: transient variables, gone at the end of the transaction. */
  public static final class RiskFact {
    public static final String PROGRAM = "program";
    public static final String DIRECTION = "direction";
    public static final String DOLLARS = "dollars";
    public static final String DUMPING = "dumping";
    public static final String TYPE_CHANGE = "typeChange";
    public static final String REJECTED_BEFORE = "rejectedBefore";
    public static final String HEADINGS = "headings";

    private RiskFact() {}
  }

  /** Values of {@link RiskFact#DIRECTION}. */
  public static final class Direction {
    public static final String MORE = "MORE";
    public static final String LESS = "LESS";
    public static final String NONE = "NONE";

    private Direction() {}
  }

  /** Values of {@link RiskFact#DUMPING}. */
  public static final class Dumping {
    public static final String RISES = "RISES";
    public static final String FALLS = "FALLS";
    public static final String NONE = "NONE";

    private Dumping() {}
  }

  /** Values of {@link Variable#SEGMENT}. */
  public static final class Segment {
    public static final String STRAIGHT_THROUGH = "STRAIGHT_THROUGH";
    public static final String REVIEW = "REVIEW";
    public static final String HIGH_RISK = "HIGH_RISK";

    private Segment() {}
  }

  /** Values of {@link Variable#AMENDMENT_DECISION}. */
  public static final class AmendmentDecision {
    public static final String ACCEPT = "ACCEPT";
    public static final String REJECT = "REJECT";
    public static final String ASK = "ASK";
    public static final String CONSULT = "CONSULT";

    private AmendmentDecision() {}
  }

  /** Values of {@link Variable#LIQUIDATION_FOUND}. */
  public static final class LiquidationFound {
    public static final String LIQUIDATED = "LIQUIDATED";
    public static final String NOT_YET = "NOT_YET";

    private LiquidationFound() {}
  }

  /** What the form asks for. */
  public static final class Answer {
    public static final String AMENDMENT_DECISION = Variable.AMENDMENT_DECISION;
    public static final String REASON = "reason";
    public static final String DIFFERS_REASON = "differsReason";
    public static final String QUESTION = "question";
    public static final String CONSULTED_CENTER = "consultedCenter";
    public static final String ALSO_CONSULTED = "alsoConsulted";
    public static final String ANSWER_BY = "answerBy";
    public static final String ADVICE = "advice";
    public static final String ADVICE_REASON = "adviceReason";
    public static final String NOTED = "noted";
    public static final String CHASE_NOTE = "chaseNote";
    public static final String LIQUIDATION_FOUND = Variable.LIQUIDATION_FOUND;
    public static final String LIQUIDATED_ON = "liquidatedOn";

    private Answer() {}
  }

  /** What the form shows, read from the case when it is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String FILER = "filer";
    public static final String ENTRY = "entry";
    public static final String WINDOW = "window";
    public static final String EXPLANATION = "explanation";
    public static final String REASONS = "reasons";
    public static final String DIFFERENCE = "difference";
    public static final String TOTALS = "totals";
    public static final String MONEY = "money";
    public static final String RISK = "risk";
    public static final String ASKED = "asked";
    public static final String CONSULTED = "consulted";
    public static final String LIKE_DECISIONS = "likeDecisions";
    public static final String LIKE_ADVICE = "likeAdvice";
    public static final String LIQUIDATION = "liquidation";

    private Fact() {}
  }
}
