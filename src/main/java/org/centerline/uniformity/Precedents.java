package org.centerline.uniformity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.docket.LikeDecision;
import org.centerline.docket.LikeDecisions;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How Centers decided like cases: of the same line of work, the same issue and the same six digits
 * of the tariff. Uniform treatment is what Centers are for: whoever decides otherwise than most of
 * them says why (docs/decisions/031).
 */
@Component
public class Precedents {

  private static final String WHY = "differsReason";
  private static final int TEXT_LENGTH = 4000;
  private static final int MOST = 10;

  private final LikeDecisions decisions;
  private final CaseLog log;
  private final Clock clock;
  private final int atLeast;
  private final int years;

  /**
   * How Centers decided.
   *
   * @param atLeast how many like decisions it takes for a practice (policy)
   * @param years how old the oldest of them may be (policy)
   */
  Precedents(
      LikeDecisions decisions,
      CaseLog log,
      Clock clock,
      @Value("${centerline.uniformity.at-least:3}") int atLeast,
      @Value("${centerline.uniformity.years:5}") int years) {
    this.decisions = decisions;
    this.log = log;
    this.clock = clock;
    this.atLeast = atLeast;
    this.years = years;
  }

  /** For a form: what they decide, how often the newest went each way, and a line for each. */
  public String listed(String caseNumber) {
    List<LikeDecision> alike = alike(caseNumber);
    return alike.isEmpty() ? "none" : "%s%n%s".formatted(summary(alike), lines(alike));
  }

  private static String summary(List<LikeDecision> alike) {
    LikeDecision any = alike.get(0);
    Map<String, Long> ways =
        alike.stream()
            .collect(
                Collectors.groupingBy(LikeDecision::words, TreeMap::new, Collectors.counting()));
    return ways.entrySet().stream()
        .map(way -> "%s %d".formatted(way.getKey(), way.getValue()))
        .collect(Collectors.joining(", ", any.question() + ": ", ""));
  }

  private static String lines(List<LikeDecision> alike) {
    return alike.stream()
        .map(
            one ->
                "%s, %s, %s on %s"
                    .formatted(one.caseNumber(), one.center(), one.words(), one.decidedOn()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Holds what a person decides or proposes against the like decisions. Why it differs is kept in
   * the case's log.
   *
   * @param granted whether a protest is granted at least in part, an amendment accepted, an action
   *     taken
   * @return the reason; empty where it goes with most of them, and where they make no practice
   * @throws TaskRefused where it differs from most of them and the form does not say why
   */
  public Optional<String> justify(String caseNumber, boolean granted, Answers answers) {
    List<LikeDecision> alike = alike(caseNumber);
    List<LikeDecision> other = alike.stream().filter(one -> one.granted() != granted).toList();
    if (alike.size() < atLeast || other.size() * 2 <= alike.size()) {
      return Optional.empty();
    }
    String why =
        answers
            .text(WHY, TEXT_LENGTH)
            .orElseThrow(
                () ->
                    new TaskRefused(
                        "%d of %d like cases were decided otherwise; say why this one differs:%n%s"
                            .formatted(other.size(), alike.size(), lines(other))));
    log.record(caseNumber, "PROPOSED_DIFFERENTLY", why);
    return Optional.of(why);
  }

  private List<LikeDecision> alike(String caseNumber) {
    return decisions.alike(caseNumber, LocalDate.now(clock).minusYears(years), MOST);
  }
}
