package org.centerline.revenue.reconciliation;

import org.centerline.revenue.chase.LatePorts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The run of each day, which may also be asked for: nothing is found twice. */
@Service
public class Reconciliation {

  private static final int MOST = 100;

  private final LatePorts latePorts;
  private final Differences differences;
  private final TransactionTemplate transaction;

  Reconciliation(LatePorts latePorts, Differences differences, TransactionTemplate transaction) {
    this.latePorts = latePorts;
    this.differences = differences;
    this.transaction = transaction;
  }

  /**
   * What a run did.
   *
   * @param chases how many late ports it has chased
   * @param differences how many differences it found
   */
  public record Outcome(int chases, int differences) {

    private Outcome plus(Outcome other) {
      return new Outcome(chases + other.chases, differences + other.differences);
    }
  }

  private record Step(Outcome outcome, boolean more) {}

  /**
   * Looks at everything now, a hundred in a transaction.
   *
   * @param port the code of the only port that is looked at; null for all
   */
  public Outcome run(String port) {
    Outcome all = new Outcome(0, 0);
    boolean more = true;
    while (more) {
      Step step = transaction.execute(status -> step(port));
      all = all.plus(step.outcome());
      more = step.more();
    }
    return all;
  }

  /** Takes the next step in the caller's transaction; returns whether more is left. */
  boolean next() {
    return step(null).more();
  }

  private Step step(String port) {
    latePorts.leaveAlone();
    int chases = latePorts.chase(port, MOST);
    Differences.Look look = differences.look(port, MOST);
    return new Step(new Outcome(chases, look.found()), chases == MOST || look.looked() == MOST);
  }
}
