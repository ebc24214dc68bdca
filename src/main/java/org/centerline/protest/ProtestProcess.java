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
    public static final String END_HOLD = "task_endHold";
    public static final String DECIDE_VOID = "task_decideVoid";

    private Task() {}
  }

  /** Timers; those of the two-year decision clock (19 CFR 174.21(a)) interrupt no work. */
  public static final class Timer {
    public static final String DECISION_DUE_SOON = "timer_decisionDueSoon";
    public static final String DECISION_OVERDUE = "timer_decisionOverdue";
    public static final String ANSWER_REMINDER = "timer_answerReminder";
    public static final String ANSWER_OVERDUE = "timer_answerOverdue";
    public static final String DEEMED_DENIAL = "timer_deemedDenial";
    public static final String REMEDIES_OVER = "timer_remediesOver";

    private Timer() {}
  }

  /** What the process is told of while it waits. */
  public static final class Message {
    public static final String DEEMED_DENIAL_RUNS = "deemedDenialRuns";
    public static final String INFORMATION_RECEIVED = "informationReceived";
    public static final String LEAD_DECIDED = "leadDecided";
    public static final String PROTEST_WITHDRAWN = "protestWithdrawn";
    public static final String VOID_REQUESTED = "voidRequested";
    public static final String DENIAL_VOIDED = "denialVoided";
    public static final String SUMMONS_FILED = "summonsFiled";

    private Message() {}
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
    public static final String ASK_FILER = "askFiler";
    public static final String REMIND_FILER = "remindFiler";
    public static final String NOTE_NO_ANSWER = "noteNoAnswer";
    public static final String RECORD_DEEMED_DENIAL = "recordDeemedDenial";
    public static final String REOPEN_PROTEST = "reopenProtest";
    public static final String AWAIT_REMEDIES = "awaitRemedies";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String DECISION_CLOCK = "decisionClock";
    public static final String REVENUE_INSTRUCTIONS = "revenueInstructions";
    public static final String DEEMED_DENIAL = "deemedDenial";
    public static final String HOLDS = "holds";
    public static final String QUESTIONS = "questions";
    public static final String REMEDIES = "remedies";
    public static final String CONSULTATIONS = "consultations";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String SCREENING = "screening";

    /** Whether it waits for the protest that it asks to follow; transient. */
    public static final String AWAITS_LEAD = "awaitsLead";

    public static final String SCREENING_DECISION = "screeningDecision";
    public static final String DETERMINATION = "determination";
    public static final String REVIEW_STEP = "reviewStep";
    public static final String APPROVAL = "approval";
    public static final String VOIDING = "voiding";

    /** One refund instruction's id, local to its call of port-revenue. */
    public static final String INSTRUCTION = "instruction";

    /** Position of one question to another office, local to its consultation. */
    public static final String CONSULTATION = "consultation";

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

    /** Accepted, and waiting for an earlier protest that it asks to follow. */
    public static final String AWAITS_LEAD = "AWAITS_LEAD";

    private Screening() {}
  }

  /** Values of {@link Variable#SCREENING_DECISION}. */
  public static final class ScreeningDecision {
    public static final String REJECT = "REJECT";
    public static final String PROCEED = "PROCEED";

    private ScreeningDecision() {}
  }

  /** Values of {@link Variable#REVIEW_STEP}. */
  public static final class ReviewStep {
    public static final String PROPOSE = "PROPOSE";
    public static final String ASK = "ASK";
    public static final String HOLD = "HOLD";
    public static final String CONSULT = "CONSULT";

    private ReviewStep() {}
  }

  /** The value of {@link Variable#DETERMINATION} that the model asks for. */
  public static final class Determination {
    public static final String ALLOWED = "ALLOWED";

    private Determination() {}
  }

  /** Values of {@link Variable#VOIDING}. */
  public static final class Voiding {
    public static final String VOID = "VOID";
    public static final String UPHOLD = "UPHOLD";

    private Voiding() {}
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
    public static final String REFUND_PAYEE = "refundPayee";
    public static final String PAYEE_NUMBER = "payeeNumber";
    public static final String APPROVAL = Variable.APPROVAL;
    public static final String APPROVAL_NOTE = "approvalNote";
    public static final String REVIEW_STEP = Variable.REVIEW_STEP;
    public static final String QUESTION = "question";
    public static final String ANSWER_DAYS = "answerDays";
    public static final String CONSULTED_CENTER = "consultedCenter";
    public static final String ALSO_CONSULTED = "alsoConsulted";
    public static final String ADVICE = "advice";
    public static final String ADVICE_REASON = "adviceReason";
    public static final String HOLD_MATTER = "holdMatter";
    public static final String HOLD_UNTIL = "holdUntil";
    public static final String ALSO_DECIDE = "alsoDecide";
    public static final String DIFFERS_REASON = "differsReason";
    public static final String HOLD_RESULT = "holdResult";
    public static final String VOIDING = Variable.VOIDING;
    public static final String VOID_REASON = "voidReason";

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
    public static final String PROPOSED_PAYEE = "proposedPayee";
    public static final String PROPOSED_BY = "proposedBy";
    public static final String FILED_LATER = "filedLater";
    public static final String LIKE_PROTESTS = "likeProtests";
    public static final String LIKE_DECISIONS = "likeDecisions";
    public static final String LIKE_ADVICE = "likeAdvice";
    public static final String CONSULTED = "consulted";
    public static final String PROPOSED_DIFFERS = "proposedDiffers";
    public static final String DECIDED_TOGETHER = "decidedTogether";
    public static final String HELD_FOR = "heldFor";
    public static final String HELD_SINCE = "heldSince";
    public static final String DENIED_BECAUSE = "deniedBecause";
    public static final String VOID_REQUEST = "voidRequest";

    private Fact() {}
  }
}
