package org.centerline.engine;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells what failed because two transactions met from what failed for a reason of its own. */
public final class Collisions {

  /** SQLSTATE class 40, transaction rollback: deadlocks and serialization failures. */
  private static final String TRANSACTION_ROLLBACK = "40";

  private Collisions() {}

  /**
   * Whether the failure, or what caused it, is that somebody else changed the same thing at the
   * same time: nothing was committed, and the same work may succeed when it is done again.
   */
  public static boolean isCollision(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(Collisions::isOne);
  }

  private static boolean isOne(Throwable cause) {
    return cause instanceof ConcurrencyFailureException
        || cause instanceof OptimisticLockingException
        || (cause instanceof SQLException sql
            && sql.getSQLState() != null
            && sql.getSQLState().startsWith(TRANSACTION_ROLLBACK));
  }
}
