package org.centerline.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;

/**
 * What a piece of work asked of the database.
 *
 * <p>A statement is one execution through JDBC; every row of a batch counts as one, however the
 * driver sends it. A commit is one call to commit, also where the transaction only read, or one
 * statement on a connection that commits by itself.
 */
final class DatabaseUse {

  private static final ThreadLocal<DatabaseUse> MEASURED = new ThreadLocal<>();

  private int statements;
  private int commits;
  private final List<String> sql = new ArrayList<>();

  private DatabaseUse() {}

  /** What the calling thread's connections are asked during the work. */
  static DatabaseUse during(Runnable work) {
    DatabaseUse use = new DatabaseUse();
    MEASURED.set(use);
    try {
      work.run();
    } finally {
      MEASURED.remove();
    }
    return use;
  }

  static boolean isMeasured() {
    return MEASURED.get() != null;
  }

  static void executed(ExecutionInfo execution, List<QueryInfo> queries) {
    DatabaseUse use = MEASURED.get();
    if (use == null) {
      return;
    }
    int count = execution.isBatch() ? execution.getBatchSize() : 1;
    use.statements += count;
    queries.forEach(query -> use.sql.add(count + " x " + query.getQuery()));
    if (commitsByItself(execution)) {
      use.commits++;
    }
  }

  private static boolean commitsByItself(ExecutionInfo execution) {
    try {
      return execution.getStatement().getConnection().getAutoCommit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static void called(MethodExecutionContext call) {
    DatabaseUse use = MEASURED.get();
    if (use != null
        && call.getTarget() instanceof Connection
        && call.getMethod().getName().equals("commit")) {
      use.commits++;
    }
  }

  int statements() {
    return statements;
  }

  int commits() {
    return commits;
  }

  /** The statements in their order, each with how often it was executed. */
  List<String> sql() {
    return sql;
  }
}
