package org.centerline.participation;

/**
 * The names that code shares with {@code processes/participation} and {@code forms/participation}:
 * a test fails when they differ.
 */
public final class ParticipationProcess {

  /** Id of the process; the business key of an instance is its case number. */
  public static final String ID = "participation";

  private ParticipationProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String DECIDE_PARTICIPATION = "task_decideParticipation";

    private Task() {}
  }

  /** Timers; the first interrupts nothing. */
  public static final class Timer {
    public static final String DECISION_LATE = "timer_decisionLate";
    public static final String ALL_ASSIGNED = "timer_allAssigned";

    private Timer() {}
  }

  /** Messages by their names. */
  public static final class Message {
    /** The importer takes its application back, or takes part no longer. */
    public static final String WITHDRAWN = "participationWithdrawn";

    private Message() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String SEND_PARTICIPATION_ANSWER = "service_sendParticipationAnswer";
    public static final String SEND_WITHDRAWAL = "service_sendWithdrawal";

    private Handoff() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String ROUTE_PARTICIPATION = "routeParticipation";
    public static final String ASSESS_PARTICIPATION = "assessParticipation";
    public static final String ESCALATE_PARTICIPATION = "escalateParticipation";
    public static final String NOTE_ASSIGNED = "noteAssigned";
    public static final String SEND_PARTICIPATION_ANSWER = "sendParticipationAnswer";
    public static final String CLOSE_PARTICIPATION = "closeParticipation";
    public static final String SEND_WITHDRAWAL = "sendWithdrawal";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";
    public static final String PARTICIPATION_CLOCK = "participationClock";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String CENTER = "center";

    /** Whether importers take part voluntarily on the day of receipt; true or false. */
    public static final String VOLUNTARY = "voluntary";

    public static final String PARTICIPATION_DECISION = "participationDecision";

    /** Whether the importer was accepted; true or false. */
    public static final String TAKES_PART = "takesPart";

    private Variable() {}
  }

  /** Values of {@link Variable#PARTICIPATION_DECISION}. */
  public static final class ParticipationDecision {
    public static final String ACCEPT = "ACCEPT";
    public static final String DECLINE = "DECLINE";
    public static final String ASK = "ASK";

    private ParticipationDecision() {}
  }

  /** What the form asks for. */
  public static final class Answer {
    public static final String PARTICIPATION_DECISION = Variable.PARTICIPATION_DECISION;
    public static final String ASSIGNED_CENTER = "assignedCenter";
    public static final String REASON = "reason";
    public static final String QUESTION = "question";
    public static final String ANSWER_BY = "answerBy";

    private Answer() {}
  }

  /** What the form shows, read from the case when it is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String RECEIVED_ON = "receivedOn";
    public static final String IMPORTER = "importer";
    public static final String APPLICANT = "applicant";
    public static final String STATEMENT = "statement";
    public static final String PROPOSAL = "proposal";
    public static final String INDUSTRIES = "industries";
    public static final String CRITERIA = "criteria";
    public static final String ASKED = "asked";

    private Fact() {}
  }
}
