package org.centerline.participation;

/**
 * The names that code shares with {@code processes/participation/center-review.bpmn}: a test fails
 * when they differ.
 */
public final class CenterReviewProcess {

  /** Id of the process; it has no business key. */
  public static final String ID = "center-review";

  private CenterReviewProcess() {}

  /** Timers: the one that starts the daily run. */
  public static final class Timer {
    public static final String DAY_BEGINS = "start_reviewMorning";

    private Timer() {}
  }

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String REVIEW_ACCOUNTS = "service_reviewAccounts";

    private Handoff() {}
  }

  /** Beans the model names as delegate. */
  public static final class Delegate {
    public static final String REVIEW_ACCOUNTS = "reviewAccounts";

    private Delegate() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    /** Whether accounts that are due may be left; true or false. */
    public static final String ACCOUNTS_LEFT = "accountsLeft";

    private Variable() {}
  }
}
