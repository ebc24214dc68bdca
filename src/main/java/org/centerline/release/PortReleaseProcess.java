package org.centerline.release;

/**
 * The names that code shares with {@code processes/routing/port-release.bpmn} and {@code
 * forms/routing}: a test fails when they differ.
 */
public final class PortReleaseProcess {

  /** Id of the process; the business key of an instance is the number of the protest's case. */
  public static final String ID = "port-release";

  private PortReleaseProcess() {}

  /** User tasks. */
  public static final class Task {
    public static final String ACKNOWLEDGE_HOLD = "task_acknowledgeHold";
    public static final String RELEASE_GOODS = "task_releaseGoods";

    private Task() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String TELL_PORT_OF_PROTEST = "service_tellPortOfProtest";
    public static final String TELL_PORT_OF_DECISION = "service_tellPortOfDecision";

    private Handoff() {}
  }

  /** Messages that an instance waits for. */
  public static final class Message {
    public static final String EXCLUSION_DECIDED = "exclusionDecided";
    public static final String RELEASE_REVOKED = "releaseRevoked";

    private Message() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String TELL_PORT_OF_PROTEST = "tellPortOfProtest";
    public static final String TELL_PORT_OF_DECISION = "tellPortOfDecision";
    public static final String TELL_PORT_OF_REOPENING = "tellPortOfReopening";

    private Delegate() {}
  }

  /** Beans the model asks in expressions. */
  public static final class Bean {
    public static final String DUE = "due";

    private Bean() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    /** Schedule D code of the port that keeps the goods. */
    public static final String PORT = "port";

    public static final String HOLD = "hold";

    /** Set by the message of the decision. */
    public static final String RELEASE = "release";

    private Variable() {}
  }

  /** Values of {@link Variable#HOLD}. */
  public static final class Hold {
    public static final String HELD = "HELD";
    public static final String NOT_HELD = "NOT_HELD";

    private Hold() {}
  }

  /** Values of {@link Variable#RELEASE}. */
  public static final class Release {
    public static final String DUE = "DUE";
    public static final String REFUSED = "REFUSED";

    private Release() {}
  }

  /** What the forms ask for; the case keeps the answers that are not process variables. */
  public static final class Answer {
    public static final String HOLD = Variable.HOLD;
    public static final String HOLD_NOTE = "holdNote";
    public static final String RELEASED_ON = "releasedOn";
    public static final String RELEASE_NOTE = "releaseNote";

    private Answer() {}
  }

  /** What the forms show, read from the case when the form is opened; never taken back. */
  public static final class Fact {
    public static final String CASE_NUMBER = "caseNumber";
    public static final String PROTEST_NUMBER = "protestNumber";
    public static final String IMPORTER = "importer";
    public static final String EXCLUDED_AT = "excludedAt";
    public static final String MERCHANDISE = "merchandise";
    public static final String ENTRIES = "entries";
    public static final String DECISION_DUE = "decisionDue";
    public static final String OUTCOME = "outcome";
    public static final String DETERMINATION_REASON = "determinationReason";

    private Fact() {}
  }
}
