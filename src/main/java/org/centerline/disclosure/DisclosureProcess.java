package org.centerline.disclosure;

/**
 * The names that code shares with {@code processes/disclosure} and {@code forms/disclosure}: a test
 * fails when they differ.
 */
public final class DisclosureProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "disclosure";

  private DisclosureProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String ASK_INVESTIGATIONS = "task_askInvestigations";
    public static final String RECORD_INVESTIGATION = "task_recordInvestigation";
    public static final String DECIDE_DELAY = "task_decideDelay";
    public static final String DECIDE_EXTENSION = "task_decideExtension";
    public static final String VERIFY_LOSS = "task_verifyLoss";
    public static final String APPROVE_CALCULATION = "task_approveCalculation";
    public static final String DECIDE_TENDER_DELAY = "task_decideTenderDelay";
    public static final String REVIEW_CALCULATION = "task_reviewCalculation";
    public static final String PROPOSE_OUTCOME = "task_proposeOutcome";
    public static final String APPROVE_OUTCOME = "task_approveOutcome";

    private Task() {}
  }

  /** Timers. */
  public static final class Timer {
    public static final String SUPPLY_OVER = "timer_supplyOver";
    public static final String TENDER_OVER = "timer_tenderOver";

    private Timer() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** The disclosure was confirmed in writing, or completed further. */
    public static final String DISCLOSURE_SUPPLIED = "disclosureSupplied";

    /** Nothing is late after all: what came in time was told late. */
    public static final String DELAY_SETTLED = "delaySettled";

    /** The investigations office could not say yet what is recorded. */
    public static final String INVESTIGATION_OPEN = "investigationOpen";

    /** Money was tendered. */
    public static final String TENDERED = "tendered";

    /** Nothing is late to be tendered after all, or there is time again. */
    public static final String TENDER_DELAY_SETTLED = "tenderDelaySettled";

    /** The discloser asks for more time. */
    public static final String EXTENSION_REQUESTED = "extensionRequested";

    /** The discloser asks for a review of the calculation by Headquarters. */
    public static final String REVIEW_ASKED = "reviewAsked";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String ACKNOWLEDGE_DISCLOSURE = "service_acknowledgeDisclosure";
    public static final String SEND_CALCULATION = "service_sendCalculation";
    public static final String SEND_REVIEW = "service_sendReview";
    public static final String SEND_OUTCOME = "service_sendOutcome";

    private Handoff() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String ROUTE_DISCLOSURE = "routeDisclosure";
    public static final String ACKNOWLEDGE_DISCLOSURE = "acknowledgeDisclosure";
    public static final String EXAMINE_DISCLOSURE = "examineDisclosure";
    public static final String SEND_CALCULATION = "sendCalculation";
    public static final String SEND_REVIEW = "sendReview";
    public static final String WEIGH_TENDER = "weighTender";
    public static final String INSTRUCT_TENDER = "instructTender";
    public static final String WARN_OF_LIMITATION = "warnOfLimitation";
    public static final String ISSUE_OUTCOME = "issueOutcome";
    public static final String SEND_OUTCOME = "sendOutcome";
    public static final String CLOSE_DISCLOSURE = "closeDisclosure";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String DISCLOSURE_CLOCKS = "disclosureClocks";
    public static final String CALCULATION_REVIEWS = "calculationReviews";
    public static final String REVENUE_INSTRUCTIONS = "revenueInstructions";
    public static final String CONSULTATIONS = "consultations";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String DISCLOSURE_STATE = "disclosureState";
    public static final String DELAY_DECISION = "delayDecision";
    public static final String CALCULATION_APPROVAL = "calculationApproval";
    public static final String TENDER_STATE = "tenderState";
    public static final String TENDER_DECISION = "tenderDecision";
    public static final String OUTCOME_APPROVAL = "outcomeApproval";
    public static final String OUTCOME = "outcome";
    public static final String OUTCOME_STEP = "outcomeStep";
    public static final String INSTRUCTION = "instruction";
    public static final String LOSS_STEP = "lossStep";

    /** Position of one question to another office, local to its consultation. */
    public static final String CONSULTATION = "consultation";

    private Variable() {}
  }

  /** Values of {@link Variable#DISCLOSURE_STATE}. */
  public static final class DisclosureState {
    public static final String COMPLETE = "COMPLETE";
    public static final String INCOMPLETE = "INCOMPLETE";

    private DisclosureState() {}
  }

  /** Values of {@link Variable#DELAY_DECISION}. */
  public static final class DelayDecision {
    public static final String WAIT = "WAIT";
    public static final String PROCEED = "PROCEED";
    public static final String DENY = "DENY";

    private DelayDecision() {}
  }

  /** Values of {@link Variable#CALCULATION_APPROVAL}. */
  public static final class CalculationApproval {
    public static final String APPROVE = "APPROVE";
    public static final String RETURN = "RETURN";

    private CalculationApproval() {}
  }

  /** Values of {@link Variable#OUTCOME_APPROVAL}. */
  public static final class OutcomeApproval {
    public static final String APPROVE = "APPROVE";
    public static final String RETURN = "RETURN";

    private OutcomeApproval() {}
  }

  /** Values of {@link Variable#LOSS_STEP}. */
  public static final class LossStep {
    public static final String CALCULATE = "CALCULATE";
    public static final String CONSULT = "CONSULT";

    private LossStep() {}
  }

  /** Values of {@link Variable#OUTCOME_STEP}. */
  public static final class OutcomeStep {
    public static final String PROPOSE = "PROPOSE";
    public static final String CALCULATE = "CALCULATE";

    private OutcomeStep() {}
  }

  /** Values of {@link Variable#TENDER_STATE}. */
  public static final class TenderState {
    public static final String TENDERED = "TENDERED";
    public static final String SHORT = "SHORT";

    private TenderState() {}
  }

  /** Values of {@link Variable#TENDER_DECISION}. */
  public static final class TenderDecision {
    public static final String EXTEND = "EXTEND";
    public static final String DENY = "DENY";

    private TenderDecision() {}
  }

  /** Values of {@link Variable#OUTCOME}. */
  public static final class Outcome {
    public static final String VALID = "VALID";
    public static final String VALID_IN_PART = "VALID_IN_PART";
    public static final String INVALID = "INVALID";

    private Outcome() {}
  }

  /** What the forms ask for. */
  public static final class Answer {
    public static final String MAILING = "mailing";
    public static final String MAILED_ON = "mailedOn";
    public static final String MAILING_REASON = "mailingReason";
    public static final String COMMENCEMENT = "commencement";
    public static final String RECORDED_ON = "recordedOn";
    public static final String WRITING = "writing";
    public static final String LACK_OF_KNOWLEDGE = "lackOfKnowledge";
    public static final String INFORMED_ON = "informedOn";
    public static final String AGENT_INQUIRED_ON = "agentInquiredOn";
    public static final String RECORDS_REQUESTED_ON = "recordsRequestedOn";
    public static final String PENALTY_NOTICE_ON = "penaltyNoticeOn";
    public static final String SEIZED_ON = "seizedOn";
    public static final String REQUEST_FOR_INFORMATION_ON = "requestForInformationOn";
    public static final String NOTICE_OF_ACTION_ON = "noticeOfActionOn";
    public static final String DELAY_CHOICE = "delayChoice";
    public static final String EXTENSION_DECISION = "extensionDecision";
    public static final String APPROVED_BY = "approvedBy";
    public static final String UNTIL = "until";
    public static final String NOTE = "note";

    public static final String LOSS_LINES = "lossLines";
    public static final String SAMPLED = "sampled";
    public static final String SAMPLE_METHOD = "sampleMethod";
    public static final String LOSS_STEP = Variable.LOSS_STEP;
    public static final String CONSULTED_CENTER = "consultedCenter";
    public static final String ALSO_CONSULTED = "alsoConsulted";
    public static final String QUESTION = "question";
    public static final String ANSWER_BY = "answerBy";
    public static final String ADVICE = "advice";
    public static final String ADVICE_REASON = "adviceReason";
    public static final String CALCULATION_APPROVAL = Variable.CALCULATION_APPROVAL;
    public static final String TENDER_DECISION = Variable.TENDER_DECISION;
    public static final String REVIEW_DECISION = "reviewDecision";
    public static final String OUTCOME_STEP = Variable.OUTCOME_STEP;
    public static final String VALIDITY = "validity";
    public static final String CULPABILITY = "culpability";
    public static final String NOT_COVERED = "notCovered";
    public static final String DUTIABLE_VALUE = "dutiableValue";
    public static final String DOMESTIC_VALUE = "domesticValue";
    public static final String PENALTY = "penalty";
    public static final String REASON = "reason";
    public static final String REBUTTAL_FINDING = "rebuttalFinding";
    public static final String OUTCOME_APPROVAL = Variable.OUTCOME_APPROVAL;

    private Answer() {}
  }

  /** What the forms show, read from the case when they are opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String IMPORTER = "importer";
    public static final String FILER = "filer";
    public static final String DISCLOSED = "disclosed";
    public static final String VIOLATION = "violation";
    public static final String IMPORTATIONS = "importations";
    public static final String STATED = "stated";
    public static final String MISSING = "missing";
    public static final String INVESTIGATION = "investigation";
    public static final String TENDERED = "tendered";
    public static final String REQUEST = "request";
    public static final String NEXT_STEP = "nextStep";

    public static final String PREVIOUS_LOSS = "previousLoss";
    public static final String RETURNED_NOTE = "returnedNote";
    public static final String CONSULTED = "consulted";
    public static final String CALCULATED = "calculated";
    public static final String LOSS_BY_ENTRY = "lossByEntry";
    public static final String LOSS_BY_CLASS = "lossByClass";
    public static final String LOSS_BY_YEAR = "lossByYear";
    public static final String LOSS_BY_PORT = "lossByPort";
    public static final String LOSS_FINDINGS = "lossFindings";
    public static final String INTEREST = "interest";
    public static final String REBUTTAL = "rebuttal";
    public static final String REVIEW_REQUEST = "reviewRequest";
    public static final String TENDER_STANDING = "tenderStanding";
    public static final String ADVICE = "advice";
    public static final String CRITERIA = "criteria";
    public static final String MAXIMUM_PENALTY = "maximumPenalty";
    public static final String LIMITATION = "limitation";
    public static final String PROPOSED_OUTCOME = "proposedOutcome";
    public static final String PROPOSED_REASON = "proposedReason";
    public static final String PROPOSED_BY = "proposedBy";

    private Fact() {}
  }
}
