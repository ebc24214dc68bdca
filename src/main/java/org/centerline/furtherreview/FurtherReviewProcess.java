package org.centerline.furtherreview;

import org.centerline.protest.ProtestProcess;

/**
 * The names that code shares with {@code processes/protest/further-review.bpmn}, its table and its
 * forms: a test fails when they differ.
 */
public final class FurtherReviewProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "further-review";

  /** Id of the decision table that says who reviews. */
  public static final String FORUM_TABLE = "further-review-forum";

  private FurtherReviewProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String DECIDE_FURTHER_REVIEW = "task_decideFurtherReview";
    public static final String REVIEW_AT_HEADQUARTERS = "task_reviewAtHeadquarters";
    public static final String NAME_DESIGNEE = "task_nameDesignee";
    public static final String REVIEW_AS_DESIGNEE = "task_reviewAsDesignee";
    public static final String DECIDE_SET_ASIDE = "task_decideSetAside";

    private Task() {}
  }

  /** Timers: the first interrupts nothing, the second ends the task by law, the third its wait. */
  public static final class Timer {
    public static final String FURTHER_REVIEW_OVERDUE = "timer_furtherReviewOverdue";
    public static final String SET_ASIDE_UNANSWERED = "timer_setAsideUnanswered";
    public static final String DESIGNEE_SILENT = "timer_designeeSilent";

    private Timer() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String NOTIFY_DENIAL = "service_notifyDenial";
    public static final String NOTIFY_SET_ASIDE_GRANTED = "service_notifySetAsideGranted";
    public static final String NOTIFY_SET_ASIDE_DENIED = "service_notifySetAsideDenied";

    private Handoff() {}
  }

  /** Messages that the process waits for. */
  public static final class Message {
    /** Starts an instance where a denial was notified before. */
    public static final String SET_ASIDE_ASKED = "setAsideAsked";

    /** Ends an instance: there is nothing left to review. */
    public static final String FURTHER_REVIEW_OVERTAKEN = "furtherReviewOvertaken";

    private Message() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String EXAMINE_APPLICATION = "examineApplication";
    public static final String ESCALATE_FURTHER_REVIEW = "escalateFurtherReview";
    public static final String NOTIFY_REVIEW_DENIAL = "notifyReviewDenial";
    public static final String RECORD_FORUM = "recordForum";
    public static final String RELIEVE_DESIGNEE = "relieveDesignee";
    public static final String SET_DENIAL_ASIDE = "setDenialAside";
    public static final String NOTIFY_SET_ASIDE = "notifySetAside";
    public static final String DEEM_SET_ASIDE_DENIED = "deemSetAsideDenied";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String FURTHER_REVIEW_CLOCK = "furtherReviewClock";
    public static final String SET_ASIDE_CLOCK = "setAsideClock";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";
    public static final String FURTHER_REVIEW_DECISION = "furtherReviewDecision";
    public static final String ISSUE = "issue";
    public static final String FORUM = "forum";
    public static final String DESIGNEE_ANSWER = "designeeAnswer";
    public static final String SET_ASIDE_DECISION = "setAsideDecision";

    private Variable() {}
  }

  /** Values of {@link Variable#FURTHER_REVIEW_DECISION}. */
  public static final class FurtherReviewDecision {
    public static final String ALLOW = "ALLOW";
    public static final String DENY = "DENY";

    private FurtherReviewDecision() {}
  }

  /** Values of {@link Variable#ISSUE}: kinds of questions, 19 CFR 174.26(b)(1)(i) to (iv). */
  public static final class Issue {
    public static final String LACK_OF_UNIFORMITY = "LACK_OF_UNIFORMITY";
    public static final String ESTABLISHED_PRACTICE = "ESTABLISHED_PRACTICE";
    public static final String INTERPRETATION_OF_DECISION = "INTERPRETATION_OF_DECISION";
    public static final String NOT_RULED_UPON = "NOT_RULED_UPON";
    public static final String OTHER = "OTHER";

    private Issue() {}
  }

  /** Values of {@link Variable#FORUM}. */
  public static final class Forum {
    public static final String HEADQUARTERS = "HEADQUARTERS";
    public static final String DESIGNEE = "DESIGNEE";

    private Forum() {}
  }

  /** Values of {@link Variable#DESIGNEE_ANSWER}. */
  public static final class DesigneeAnswer {
    public static final String REVIEWED = "REVIEWED";
    public static final String STEP_ASIDE = "STEP_ASIDE";

    private DesigneeAnswer() {}
  }

  /** Values of {@link Variable#SET_ASIDE_DECISION}. */
  public static final class SetAsideDecision {
    public static final String GRANT = "GRANT";
    public static final String DENY = "DENY";

    private SetAsideDecision() {}
  }

  /** What the forms ask for; the case keeps the answers that are not process variables. */
  public static final class Answer {
    public static final String FURTHER_REVIEW_DECISION = Variable.FURTHER_REVIEW_DECISION;
    public static final String ISSUE = Variable.ISSUE;
    public static final String FURTHER_REVIEW_REASON = "furtherReviewReason";
    public static final String DESIGNEE = "designee";
    public static final String TOOK_PART = "tookPart";
    public static final String REVIEW_OUTCOME = "reviewOutcome";
    public static final String REVIEW_REASON = "reviewReason";
    public static final String SET_ASIDE_DECISION = Variable.SET_ASIDE_DECISION;
    public static final String SET_ASIDE_REASON = "setAsideReason";

    private Answer() {}
  }

  /** What the forms show, read from the case when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = ProtestProcess.Fact.CASE_NUMBER;
    public static final String PROTEST_NUMBER = ProtestProcess.Fact.PROTEST_NUMBER;
    public static final String IMPORTER = ProtestProcess.Fact.IMPORTER;
    public static final String FILER = ProtestProcess.Fact.FILER;
    public static final String DECISION_PROTESTED = ProtestProcess.Fact.DECISION_PROTESTED;
    public static final String DECISION_DUE = ProtestProcess.Fact.DECISION_DUE;
    public static final String MERCHANDISE = ProtestProcess.Fact.MERCHANDISE;
    public static final String GROUNDS = ProtestProcess.Fact.GROUNDS;
    public static final String CLAIM = ProtestProcess.Fact.CLAIM;
    public static final String ENTRIES = ProtestProcess.Fact.ENTRIES;
    public static final String TIMELINESS = ProtestProcess.Fact.TIMELINESS;
    public static final String FINDINGS = ProtestProcess.Fact.FINDINGS;
    public static final String REVIEW_APPLICATION = "reviewApplication";
    public static final String REVIEW_QUESTION = "reviewQuestion";
    public static final String REVIEW_JUSTIFICATION = "reviewJustification";
    public static final String REVIEW_FINDING = "reviewFinding";
    public static final String REVIEW_COURSE = "reviewCourse";

    private Fact() {}
  }
}
