package org.centerline.revenue;

/**
 * The names that code shares with {@code processes/revenue} and {@code forms/revenue}: a test fails
 * when they differ.
 */
public final class PortRevenueProcess {

  /** Id of the process; the business key of an instance is the case number of its caller. */
  public static final String ID = "port-revenue";

  private PortRevenueProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String APPROVE_INSTRUCTION = "task_approveInstruction";
    public static final String ACKNOWLEDGE_INSTRUCTION = "task_acknowledgeInstruction";
    public static final String SETTLE_INSTRUCTION = "task_settleInstruction";
    public static final String RESOLVE_REJECTION = "task_resolveRejection";

    private Task() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String HAND_OFF_TO_PORT = "service_handOffToPort";
    public static final String SEND_INSTRUCTION = "service_sendInstruction";
    public static final String ASK_PORT = "service_askPort";

    private Handoff() {}
  }

  /** Timers. */
  public static final class Timer {
    public static final String ASK_DUE = "timer_askDue";

    private Timer() {}
  }

  /** Messages that the process waits for. */
  public static final class Message {
    /** The port's system settled or rejected the instruction. */
    public static final String PORT_ANSWERED = "portAnswered";

    /** A refund that was settled came back, and begins a process of its own. */
    public static final String MONEY_CAME_BACK = "moneyCameBack";

    private Message() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String HAND_OFF_TO_PORT = "handOffToPort";
    public static final String SEND_INSTRUCTION = "sendInstruction";
    public static final String ASK_PORT = "askPort";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String REVENUE_INSTRUCTIONS = "revenueInstructions";
    public static final String PORT_ANSWERS = "portAnswers";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    /** Id of the revenue instruction, given by the caller. */
    public static final String INSTRUCTION = "instruction";

    /** The Center that issued the instruction, given by the caller. */
    public static final String CENTER = "center";

    /** Schedule D code of the port that settles it, given by the caller. */
    public static final String PORT = "port";

    public static final String ACKNOWLEDGEMENT = "acknowledgement";
    public static final String SETTLEMENT = "settlement";
    public static final String INSTRUCTION_APPROVAL = "instructionApproval";
    public static final String CHANNEL = "channel";
    public static final String RESOLUTION = "resolution";

    private Variable() {}
  }

  /** Values of {@link Variable#ACKNOWLEDGEMENT}. */
  public static final class Acknowledgement {
    public static final String ACKNOWLEDGED = "ACKNOWLEDGED";
    public static final String REJECTED = "REJECTED";

    private Acknowledgement() {}
  }

  /** Values of {@link Variable#INSTRUCTION_APPROVAL}. */
  public static final class InstructionApproval {
    public static final String APPROVE = "APPROVE";
    public static final String RETURN = "RETURN";

    private InstructionApproval() {}
  }

  /** Values of {@link Variable#CHANNEL}: who works the instruction at the port. */
  public static final class Channel {
    public static final String CASHIERS = "CASHIERS";
    public static final String SYSTEM = "SYSTEM";

    private Channel() {}
  }

  /** Values of {@link Variable#RESOLUTION}. */
  public static final class Resolution {
    public static final String REISSUE = "REISSUE";
    public static final String SETTLED_AFTER_ALL = "SETTLED_AFTER_ALL";

    private Resolution() {}
  }

  /** Values of {@link Variable#SETTLEMENT}. */
  public static final class Settlement {
    public static final String SETTLED = "SETTLED";
    public static final String REJECTED = "REJECTED";

    private Settlement() {}
  }

  /** What the forms ask for; the case keeps the answers that are not process variables. */
  public static final class Answer {
    public static final String INSTRUCTION_APPROVAL = Variable.INSTRUCTION_APPROVAL;
    public static final String APPROVAL_NOTE = "approvalNote";
    public static final String RESOLUTION = Variable.RESOLUTION;
    public static final String ACKNOWLEDGEMENT = Variable.ACKNOWLEDGEMENT;
    public static final String SETTLEMENT = Variable.SETTLEMENT;
    public static final String SETTLED_ON = "settledOn";
    public static final String REFERENCE = "reference";
    public static final String REJECTION_CODE = "rejectionCode";
    public static final String PORT_REASON = "portReason";
    public static final String NOTHING_PAID = "nothingPaid";
    public static final String PAYEE_NAME = "payeeName";
    public static final String PAYEE_NUMBER = "payeeNumber";
    public static final String CORRECTION = "correction";

    private Answer() {}
  }

  /** What the forms show, read from the case when the form is opened; never taken back. */
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
    public static final String LATE_INTEREST = "lateInterest";
    public static final String PREPARED_BY = "preparedBy";
    public static final String APPROVED_BY = "approvedBy";
    public static final String DUE_ON = "dueOn";
    public static final String REJECTION_REASON = "rejectionReason";

    private Fact() {}
  }
}
