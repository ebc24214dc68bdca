package org.centerline.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.ServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.filing.HtsNumber;
import org.springframework.stereotype.Component;

/**
 * Reads the mapping from {@code processes/routing/center-assignment.dmn}.
 *
 * <p>An evaluation takes milliseconds, and a protest may name thousands of headings; what the
 * table's latest version says of a heading is therefore remembered for the day.
 */
@Component
class DmnCenterMapping implements CenterMapping {

  static final String DECISION = "center-assignment";

  /** What one version of the table says on one day, by heading. */
  private record Answers(String table, LocalDate on, Map<Integer, Optional<String>> byHeading) {}

  private final DecisionService decisions;
  private final RepositoryService models;
  private final CommandExecutor commands;
  private volatile Answers latest = new Answers("", LocalDate.MIN, Map.of());

  DmnCenterMapping(DecisionService decisions, RepositoryService models) {
    this.decisions = decisions;
    this.models = models;
    this.commands = ((ServiceImpl) decisions).getCommandExecutor();
  }

  @Override
  public Optional<String> centerFor(HtsNumber hts, LocalDate on) {
    return on(on).apply(hts);
  }

  @Override
  public Function<HtsNumber, Optional<String>> on(LocalDate day) {
    Answers answers = answers(latestVersion(), day);
    return hts ->
        answers
            .byHeading()
            .computeIfAbsent(hts.heading(), heading -> evaluate(answers.table(), hts, day));
  }

  private String latestVersion() {
    return inAnyName(
        () ->
            models
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(DECISION)
                .latestVersion()
                .singleResult()
                .getId());
  }

  private Answers answers(String table, LocalDate day) {
    Answers known = latest;
    if (!known.table().equals(table) || !known.on().equals(day)) {
      known = new Answers(table, day, new ConcurrentHashMap<>());
      latest = known;
    }
    return known;
  }

  private Optional<String> evaluate(String table, HtsNumber hts, LocalDate on) {
    return inAnyName(
        () ->
            center(decisions.evaluateDecisionById(table).variables(variables(hts, on)).evaluate()));
  }

  /** Who opens a form is told a Center without being let near the table. */
  private <T> T inAnyName(Callable<T> question) {
    return commands.execute(context -> context.runWithoutAuthorization(question));
  }

  static VariableMap variables(HtsNumber hts, LocalDate on) {
    return Variables.createVariables()
        .putValue("chapter", hts.chapter())
        .putValue("heading", hts.heading())
        // the expression engine reads a date in the machine's own time zone
        .putValue("on", Date.from(on.atStartOfDay(ZoneId.systemDefault()).toInstant()));
  }

  static Optional<String> center(DmnDecisionResult result) {
    return result.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(result.getSingleResult().getEntry("center"));
  }
}
