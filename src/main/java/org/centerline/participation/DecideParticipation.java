package org.centerline.participation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.participation.ParticipationProcess.Answer;
import org.centerline.question.AnswerDay;
import org.centerline.question.Asking;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/** A supervisor accepts an importer into a Center, declines it, or asks the applicant first. */
@Component
class DecideParticipation extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Decision {
    ACCEPT,
    DECLINE,
    ASK
  }

  private final ParticipationDecisions decisions;
  private final AssignableCenters centers;
  private final Asking asking;
  private final AnswerDay day;

  DecideParticipation(
      ParticipationFactSheet facts,
      ParticipationDecisions decisions,
      AssignableCenters centers,
      Asking asking,
      AnswerDay day) {
    super(
        ParticipationProcess.Task.DECIDE_PARTICIPATION,
        facts,
        Set.of(
            Answer.PARTICIPATION_DECISION,
            Answer.ASSIGNED_CENTER,
            Answer.REASON,
            Answer.QUESTION,
            Answer.ANSWER_BY),
        Set.of());
    this.decisions = decisions;
    this.centers = centers;
    this.asking = asking;
    this.day = day;
  }

  @Override
  public List<Choices> choices() {
    return List.of(centers);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    Decision decision = answers.choice(Answer.PARTICIPATION_DECISION, Decision.class);
    switch (decision) {
      case ACCEPT ->
          decisions.accept(
              caseNumber,
              answers.requiredText(Answer.ASSIGNED_CENTER, TEXT_LENGTH),
              answers.requiredText(Answer.REASON, TEXT_LENGTH));
      case DECLINE ->
          decisions.decline(caseNumber, answers.requiredText(Answer.REASON, TEXT_LENGTH));
      case ASK ->
          asking.ask(
              caseNumber,
              answers.requiredText(Answer.QUESTION, TEXT_LENGTH),
              day.of(answers, Answer.ANSWER_BY),
              CenterRegime.VOLUNTARY.citation());
    }
    return Map.of(ParticipationProcess.Variable.PARTICIPATION_DECISION, decision.name());
  }
}
