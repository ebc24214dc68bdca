package org.centerline.disclosure.outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.centerline.disclosure.CulpabilityWords;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.LimitationWarning;
import org.centerline.disclosure.loss.LossFactSheet;
import org.centerline.disclosure.outcome.OutcomeAdvice.Advice;
import org.centerline.disclosure.tender.DecideTenderDelay;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.MaximumPenalty;
import org.centerline.statute.PenaltyBasis;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/** A disclosure with its loss, its tender and the advice of the law, as the forms show it. */
@Component
public class OutcomeFactSheet implements FactSheet {

  private static final Set<String> ADVICE =
      Set.of(
          Fact.TENDER_STANDING, Fact.ADVICE, Fact.CRITERIA, Fact.MAXIMUM_PENALTY, Fact.LIMITATION);

  private final LossFactSheet loss;
  private final OutcomeAdvice advice;
  private final LimitationWarning warning;

  OutcomeFactSheet(LossFactSheet loss, OutcomeAdvice advice, LimitationWarning warning) {
    this.loss = loss;
    this.advice = advice;
    this.warning = warning;
  }

  @Override
  public Set<String> names() {
    Set<String> names = new HashSet<>(loss.names());
    names.addAll(ADVICE);
    return names;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    Map<String, String> facts = new HashMap<>(loss.of(task));
    Advice advised = advice.of(task.caseNumber());
    facts.put(Fact.TENDER_STANDING, DecideTenderDelay.inWords(advised.tender()));
    facts.put(Fact.ADVICE, AdviceWords.advice(advised));
    facts.put(Fact.CRITERIA, AdviceWords.criteria(advised) + AdviceWords.findings(advised));
    facts.put(Fact.MAXIMUM_PENALTY, maximum(advised));
    facts.put(Fact.LIMITATION, limitation(advised.limitations()));
    return facts;
  }

  /** What presses comes first. */
  private String limitation(Limitations limitations) {
    return limitations.ofNegligence().flatMap(warning::of).map(words -> words + "\n").orElse("")
        + limitations.inWords();
  }

  private static String maximum(Advice advised) {
    List<String> lines = new ArrayList<>();
    for (Culpability culpability : Culpability.values()) {
      if (!advised.basis().statute().knows(culpability)) {
        continue;
      }
      lines.add(
          Arrays.stream(DisclosureOutcome.values())
              .filter(
                  outcome ->
                      outcome != DisclosureOutcome.VALID_IN_PART || isDivided(advised.basis()))
              .map(
                  outcome ->
                      "%s: %s".formatted(outcome.words(), limit(advised, outcome, culpability)))
              .collect(
                  Collectors.joining(
                      "\n  ", "For %s\n  ".formatted(CulpabilityWords.of(culpability)), "")));
    }
    return String.join("\n", lines);
  }

  private static boolean isDivided(PenaltyBasis basis) {
    return basis.uncovered().isPositive();
  }

  private static String limit(Advice advised, DisclosureOutcome outcome, Culpability culpability) {
    if (advised.lacksLoss(outcome, culpability)) {
      return "depends on the loss, which is not known";
    }
    String limit = inWords(() -> advised.basis().limit(outcome, culpability));
    return outcome == DisclosureOutcome.VALID_IN_PART
        ? "%s; for what is not covered the penalty track decides: %s"
            .formatted(limit, inWords(() -> advised.basis().ofUncovered(culpability)))
        : limit;
  }

  private static String inWords(Supplier<MaximumPenalty> limit) {
    try {
      return limit.get().inWords();
    } catch (StatuteException unknown) {
      return switch (unknown.fact()) {
        case "domesticValue" -> "depends on the domestic value, which is not stated yet";
        case "dutiableValue" -> "depends on the dutiable value, which is not stated yet";
        default -> unknown.getMessage();
      };
    }
  }
}
