package org.centerline.batch;

/**
 * The names that code shares with {@code processes/routing/bulk-filing.bpmn}: a test fails when
 * they differ.
 */
public final class BulkFilingProcess {

  /** Id of the process; the business key of an instance is the id of its batch. */
  public static final String ID = "bulk-filing";

  private BulkFilingProcess() {}

  /** Asynchronous steps: each waits as a job for the commit of what went before. */
  public static final class Handoff {
    public static final String FILE_ROWS = "service_fileRows";

    private Handoff() {}
  }

  /** Beans the model names as delegate or listener. */
  public static final class Delegate {
    public static final String FILE_ROWS = "fileRows";

    private Delegate() {}
  }

  /** Process variables: only what the process routes on. */
  public static final class Variable {
    public static final String ROWS = "rows";

    private Variable() {}
  }

  /** Values of {@link Variable#ROWS}. */
  public static final class Rows {
    public static final String WAITING = "WAITING";
    public static final String DONE = "DONE";

    private Rows() {}
  }
}
