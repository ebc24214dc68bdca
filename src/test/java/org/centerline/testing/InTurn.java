package org.centerline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two people at once, always in the same order: the first has done its work and not committed when
 * the second begins, and commits when the second waits for it or has come to its end without.
 */
public final class InTurn {

  private final TransactionTemplate transaction;
  private final JdbcClient jdbc;

  InTurn(TransactionTemplate transaction, JdbcClient jdbc) {
    this.transaction = transaction;
    this.jdbc = jdbc;
  }

  /** Runs both, and returns what the second was refused with; null where it was not. */
  public Throwable run(Runnable first, Runnable second) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    CountDownLatch commit = new CountDownLatch(1);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      Future<?> one =
          people.submit(
              () ->
                  transaction.executeWithoutResult(
                      status -> {
                        first.run();
                        done.countDown();
                        await(commit);
                      }));
      while (done.getCount() > 0 && !one.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(failure(done.getCount() == 0 ? null : one)).isNull();
      Future<?> other = people.submit(second);
      while (!other.isDone() && !somebodyWaits()) {
        Thread.onSpinWait();
      }
      commit.countDown();
      assertThat(failure(one)).isNull();
      return failure(other);
    } finally {
      people.shutdownNow();
    }
  }

  private boolean somebodyWaits() {
    return jdbc.sql(
            """
            select exists (select 1 from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock')""")
        .query(Boolean.class)
        .single();
  }

  private static Throwable failure(Future<?> work) throws InterruptedException {
    try {
      if (work != null) {
        work.get();
      }
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
