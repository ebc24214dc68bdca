package org.centerline.validation;

/**
 * The names that code shares with {@code processes/validation} and {@code forms/validation}: a test
 * fails when they differ.
 */
public final class ValidationProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "validation";

  /** Id of the table that says which entry summaries are validated. */
  public static final String SELECTION_TABLE = "validation-selection";

  private ValidationProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String REVIEW_SUMMARY = "task_reviewSummary";
    public static final String APPROVE_ACTION = "task_approveAction";
    public static final String LIQUIDATE_ENTRY = "task_liquidateEntry";
    public static final String NOTE_FINDING = "task_noteFinding";
    public static final String TAKE_UP_REFERRAL = "task_takeUpReferral";

    private Task() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** The entry was liquidated, or its liquidation extended or suspended. */
    public static final String LIQUIDATION_CHANGED = "liquidationChanged";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String TELL_PORT_OF_FINDING = "service_tellPortOfFinding";
    public static final String SEND_ACTION_TAKEN = "service_sendActionTaken";
    public static final String SEND_REFERRAL = "service_sendReferral";
    public static final String SEND_VALIDATION_RESULT = "service_sendValidationResult";

    private Handoff() {}
  }

  /** Timers; the one there is interrupts nothing. */
  public static final class Timer {
    public static final String REVIEW_OVERDUE = "timer_reviewOverdue";

    private Timer() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ROUTE_VALIDATION = "routeValidation";
    public static final String TELL_PORT_OF_FINDING = "tellPortOfFinding";
    public static final String SEND_ACTION_TAKEN = "sendActionTaken";
    public static final String SEND_REFERRAL = "sendReferral";
    public static final String SEND_VALIDATION_RESULT = "sendValidationResult";
    public static final String CLOSE_VALIDATION = "closeValidation";
    public static final String ESCALATE_VALIDATION = "escalateValidation";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String CONSULTATIONS = "consultations";
    public static final String VALIDATION_MONEY = "validationMoney";
    public static final String PORT_TELLING = "portTelling";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";

    /** Schedule D code of the port of entry. */
    public static final String PORT = "port";

    /** Whether the port is to be told of a finding; gone at the end of the transaction. */
    public static final String PORT_TO_BE_TOLD = "portToBeTold";

    public static final String VALIDATION_DECISION = "validationDecision";
    public static final String ACTION_APPROVAL = "actionApproval";

    /** Position of one question to another office, local to its consultation. */
    public static final String CONSULTATION = "consultation";

    private Variable() {}
  }

  /** Values of {@link Variable#VALIDATION_DECISION}. */
  public static final class ValidationDecision {
    public static final String REQUEST = "REQUEST";
    public static final String PROPOSE = "PROPOSE";
    public static final String CONSULT = "CONSULT";
    public static final String TELL_PORT = "TELL_PORT";
    public static final String EXTEND = "EXTEND";
    public static final String SUSPEND = "SUSPEND";
    public static final String TAKE = "TAKE";
    public static final String NO_CHANGE = "NO_CHANGE";
    public static final String REFER = "REFER";

    private ValidationDecision() {}
  }

  /** Values of {@link Variable#ACTION_APPROVAL}. */
  public static final class ActionApproval {
    public static final String APPROVE = "APPROVE";
    public static final String RETURN = "RETURN";

    private ActionApproval() {}
  }

  /** Inputs of the selection table. */
  public static final class SelectionFact {
    public static final String PROGRAM = "program";
    public static final String DOLLARS = "dollars";
    public static final String ENTRY_TYPE = "entryType";
    public static final String HEADINGS = "headings";
    public static final String CHANGED_BEFORE = "changedBefore";
    public static final String LOT = "lot";

    private SelectionFact() {}
  }

  /** What the selection table says. */
  public static final class Selected {
    public static final String NONE = "NONE";
    public static final String REVIEW = "REVIEW";
    public static final String HIGH_RISK = "HIGH_RISK";

    private Selected() {}
  }

  /** What the forms ask for. */
  public static final class Answer {
    public static final String VALIDATION_DECISION = Variable.VALIDATION_DECISION;
    public static final String ADVICE = "advice";
    public static final String ADVICE_REASON = "adviceReason";
    public static final String QUESTION = "question";
    public static final String CONSULTED_CENTER = "consultedCenter";
    public static final String ALSO_CONSULTED = "alsoConsulted";
    public static final String ANSWER_BY = "answerBy";
    public static final String CHANGES = "changes";
    public static final String REASON = "reason";
    public static final String DIFFERS_REASON = "differsReason";
    public static final String SCHEDULED_FOR = "scheduledFor";
    public static final String SUSPENSION_BASIS = "suspensionBasis";
    public static final String ACTION_APPROVAL = Variable.ACTION_APPROVAL;
    public static final String NOTE = "note";
    public static final String LIQUIDATED_ON = "liquidatedOn";
    public static final String NOTED = "noted";
    public static final String PORT_REFERENCE = "portReference";

    private Answer() {}
  }

  /** What the forms show, read from the case when they are opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String FILER = "filer";
    public static final String ENTRY = "entry";
    public static final String LIQUIDATION = "liquidation";
    public static final String SUMMARY = "summary";
    public static final String CONCERN = "concern";
    public static final String EARLIER = "earlier";
    public static final String ASKED = "asked";
    public static final String CONSULTED = "consulted";
    public static final String LIKE_DECISIONS = "likeDecisions";
    public static final String LIKE_ADVICE = "likeAdvice";
    public static final String PROPOSAL = "proposal";
    public static final String FINDING = "finding";

    private Fact() {}
  }
}
