package org.centerline.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The rule of a task whose form shows a fact sheet, and where need be a few facts of its own. */
public abstract class FactSheetRule implements TaskRule {

  private final String task;
  private final FactSheet sheet;
  private final Set<String> answers;
  private final Set<String> factNames;

  /**
   * A rule.
   *
   * @param task id of the user task
   * @param answers the names that the form may answer with
   * @param ownFacts the keys of what {@link #addFacts} adds to the sheet
   */
  protected FactSheetRule(String task, FactSheet sheet, Set<String> answers, Set<String> ownFacts) {
    this.task = task;
    this.sheet = sheet;
    this.answers = Set.copyOf(answers);
    Set<String> names = new HashSet<>(sheet.names());
    names.addAll(ownFacts);
    this.factNames = Set.copyOf(names);
  }

  @Override
  public final String task() {
    return task;
  }

  @Override
  public final Set<String> answers() {
    return answers;
  }

  @Override
  public final Set<String> factNames() {
    return factNames;
  }

  @Override
  public final Map<String, String> facts(OpenedTask task) {
    Map<String, String> shown = new HashMap<>(sheet.of(task));
    addFacts(task, shown);
    return shown;
  }

  /** Adds what this form alone shows; nothing by default. */
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {}
}
