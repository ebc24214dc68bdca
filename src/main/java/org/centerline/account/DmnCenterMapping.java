package org.centerline.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.centerline.filing.HtsNumber;
import org.springframework.stereotype.Component;

/** Reads the mapping from {@code processes/routing/center-assignment.dmn}. */
@Component
class DmnCenterMapping implements CenterMapping {

  static final String DECISION = "center-assignment";

  private final DecisionService decisions;

  DmnCenterMapping(DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public Optional<String> centerFor(HtsNumber hts, LocalDate on) {
    return center(
        decisions.evaluateDecisionByKey(DECISION).variables(variables(hts, on)).evaluate());
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
