package org.centerline.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one user task asks of a person and does with the answer. The engine calls it in the
 * transaction that completes the task, whichever way the answer came: Tasklist, REST or Java.
 */
public interface TaskRule {

  /** The id of the user task in its model. */
  String task();

  /** The names a form may answer with; any other name is refused. */
  Set<String> answers();

  /**
   * What the form shows, read from the tables when the form opens. The keys are fields that people
   * cannot change: values that come back under them are dropped.
   */
  Map<String, String> facts(OpenedTask task);

  /** The keys of {@link #facts}, also for the check of forms against rules. */
  Set<String> factNames();

  /** What the form offers to choose from where that changes over time; nothing by default. */
  default List<Choices> choices() {
    return List.of();
  }

  /**
   * Checks the answers, does the work, and returns the variables that the gateway after the task
   * routes on. They are gone at the end of the transaction.
   *
   * @throws TaskRefused with a sentence, when the answers break a rule; nothing is changed
   */
  Map<String, Object> complete(OpenedTask task, Answers answers);
}
