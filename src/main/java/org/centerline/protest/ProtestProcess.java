package org.centerline.protest;

/**
 * The names that code shares with {@code processes/protest} and {@code forms/protest}: a test fails
 * when they differ.
 */
public final class ProtestProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "protest";

  /** Id of the decision table that screens a protest. */
  public static final String SCREENING_TABLE = "protest-screening";

  private ProtestProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String CONFIRM_SCREENING = "task_confirmScreening";
    public static final String REVIEW_PROTEST = "task_reviewProtest";
    public static final String APPROVE_DETERMINATION = "task_approveDetermination";

    private Task() {}
  }

  /** Timers of the two-year decision clock (19 CFR 174.21(a)); neither interrupts the work. */
  public static final class Timer {
    public static final String DECISION_DUE_SOON = "timer_decisionDueSoon";
    public static final String DECISION_OVERDUE = "timer_decisionOverdue";

    private Timer() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String SEND_NOTICE = "service_sendNotice";

    private Handoff() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String ROUTE_TO_CENTER = "routeToCenter";
    public static final String EXAMINE_FILING = "examineFiling";
    public static final String RECORD_SCREENING = "recordScreening";
    public static final String WARN_DECISION_DUE = "warnDecisionDue";
    public static final String ESCALATE_DECISION = "escalateDecision";
    public static final String ISSUE_DETERMINATION = "issueDetermination";
    public static final String SEND_NOTICE = "sendNotice";
    public static final String CLOSE_CASE = "closeCase";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String PRIORITY = "priority";
    public static final String DECISION_CLOCK = "decisionClock";
    public static final String REFUND_INSTRUCTIONS = "refundInstructions";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String SCREENING = "screening";
    public static final String SCREENING_DECISION = "screeningDecision";
    public static final String DETERMINATION = "determination";
    public static final String APPROVAL = "approval";

    /** One refund instruction's id, local to its call of port-revenue. */
    public static final String INSTRUCTION = "instruction";

    private Variable() {}
  }

  /** Inputs of the screening table: transient variables, gone at the end of the transaction. */
  public static final class Finding {
    public static final String TIMELINESS = "timeliness";
    public static final String STANDING = "standing";
    public static final String PROTESTABILITY = "protestability";
    public static final String COMPLETENESS = "completeness";
    public static final String DUPLICATION = "duplication";

    private Finding() {}
  }

  /** Values of {@link Variable#SCREENING}. */
  public static final class Screening {
    public static final String ACCEPTED = "ACCEPTED";
    public static final String REJECTED = "REJECTED";
    public static final String NEEDS_A_PERSON = "NEEDS_A_PERSON";

    private Screening() {}
  }

  /** Values of {@link Variable#SCREENING_DECISION}. */
  public static final class ScreeningDecision {
    public static final String REJECT = "REJECT";
    public static final String PROCEED = "PROCEED";

    private ScreeningDecision() {}
  }

  /** Values of {@link Variable#APPROVAL}. */
  public static final class Approval {
    public static final String APPROVE = "APPROVE";
    public static final String RETURN = "RETURN";

    private Approval() {}
  }

  /** What the forms ask for; the case keeps the answers that are not process variables. */
  public static final class Answer {
    public static final String SCREENING_DECISION = Variable.SCREENING_DECISION;
    public static final String SCREENING_REASON = "screeningReason";
    public static final String OUTCOME = "outcome";
    public static final String REASON = "reason";
    public static final String REFUND_DUTY = "refundDuty";
    public static final String REFUND_MPF = "refundMpf";
    public static final String REFUND_HMF = "refundHmf";
    public static final String REFUND_ANTIDUMPING = "refundAntidumping";
    public static final String REFUND_COUNTERVAILING = "refundCountervailing";
    public static final String APPROVAL = Variable.APPROVAL;
    public static final String APPROVAL_NOTE = "approvalNote";

    private Answer() {}
  }

  /** What the forms show, read from the case when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String PROTEST_NUMBER = "protestNumber";
    public static final String IMPORTER = "importer";
    public static final String FILER = "filer";
    public static final String DECISION_PROTESTED = "decisionProtested";
    public static final String DECISION_DUE = "decisionDue";
    public static final String MERCHANDISE = "merchandise";
    public static final String GROUNDS = "grounds";
    public static final String CLAIM = "claim";
    public static final String ENTRIES = "entries";
    public static final String TIMELINESS = "timeliness";
    public static final String FINDINGS = "findings";
    public static final String RETURNED_NOTE = "returnedNote";
    public static final String PROPOSED_OUTCOME = "proposedOutcome";
    public static final String PROPOSED_REASON = "proposedReason";
    public static final String PROPOSED_REFUND = "proposedRefund";
    public static final String PROPOSED_BY = "proposedBy";

    private Fact() {}
  }
}
