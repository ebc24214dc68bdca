package org.centerline.furtherreview;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.furtherreview.FurtherReviewProcess.Answer;
import org.centerline.furtherreview.FurtherReviewProcess.Task;
import org.centerline.protest.CaseGate;
import org.springframework.stereotype.Component;

/**
 * The director names who reviews the protest: an officer of the Center who took no part in the
 * protested decision (19 CFR 174.26(b)(2)).
 */
@Component
class NameDesignee extends FactSheetRule {

  private static final int ID_LENGTH = 64;
  private static final int IDS_LENGTH = 1000;
  private static final Pattern SEPARATOR = Pattern.compile("[\\s,;]+");

  private final CaseGate gate;
  private final Docket docket;
  private final Reviews reviews;
  private final Officers officers;
  private final CaseLog log;

  NameDesignee(
      ReviewFactSheet facts,
      CaseGate gate,
      Docket docket,
      Reviews reviews,
      Officers officers,
      CaseLog log) {
    super(Task.NAME_DESIGNEE, facts, Set.of(Answer.DESIGNEE, Answer.TOOK_PART), Set.of());
    this.gate = gate;
    this.docket = docket;
    this.reviews = reviews;
    this.officers = officers;
    this.log = log;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String designee = answers.requiredText(Answer.DESIGNEE, ID_LENGTH);
    Set<String> tookPart = ids(answers.requiredText(Answer.TOOK_PART, IDS_LENGTH));
    CaseRecord protest = docket.lock(task.caseNumber());
    gate.mustNotBeDeniedByLaw(task.caseNumber());
    refuseTheInvolved(protest, designee, tookPart);
    String named = String.join(", ", tookPart);
    reviews.name(task.caseNumber(), designee, named);
    log.record(
        task.caseNumber(),
        "DESIGNEE_NAMED",
        "%s reviews the protest; in the protested decision took part: %s"
            .formatted(designee, named),
        null,
        designee);
    return Map.of();
  }

  private void refuseTheInvolved(CaseRecord protest, String designee, Set<String> tookPart) {
    if (!officers.reviewFor(protest.center(), designee)) {
      throw new TaskRefused(
          "%s is no import specialist or supervisor of this Center".formatted(designee));
    }
    if (tookPart.stream().anyMatch(designee::equalsIgnoreCase)) {
      throw refused(designee, "took part in the protested decision");
    }
    if (officers.actedOn(protest.caseNumber()).contains(designee)) {
      throw refused(designee, "has already acted on this protest");
    }
  }

  private static TaskRefused refused(String designee, String why) {
    return new TaskRefused(
        "%s %s and cannot review it (19 CFR 174.26(b)(2))".formatted(designee, why));
  }

  private static Set<String> ids(String text) {
    return SEPARATOR
        .splitAsStream(text)
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
