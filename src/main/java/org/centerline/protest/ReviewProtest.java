package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.consultation.Consultations;
import org.centerline.consultation.ConsultedOffices;
import org.centerline.consultation.Consulting;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.protest.ProtestProcess.Answer;
import org.centerline.protest.ProtestProcess.Fact;
import org.centerline.question.Asking;
import org.centerline.uniformity.LikeAdvice;
import org.centerline.uniformity.Precedents;
import org.springframework.stereotype.Component;

/** An import specialist proposes a determination, asks the filer or other offices, or holds it. */
@Component
class ReviewProtest extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;
  private static final int DAYS_TO_ANSWER = 30;
  private static final int MOST_DAYS = 180;
  private static final int DAYS_HELD = 30;

  private enum Step {
    PROPOSE,
    ASK,
    CONSULT,
    HOLD
  }

  private final CaseGate gate;
  private final Proposing proposing;
  private final Proposals proposals;
  private final LikeProtests likeProtests;
  private final Precedents precedents;
  private final LikeAdvice likeAdvice;
  private final Asking asking;
  private final Consulting consulting;
  private final ConsultedOffices offices;
  private final Consultations consultations;
  private final Holds holds;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  ReviewProtest(
      ProtestFactSheet facts,
      CaseGate gate,
      Proposing proposing,
      Proposals proposals,
      LikeProtests likeProtests,
      Precedents precedents,
      LikeAdvice likeAdvice,
      Asking asking,
      Consulting consulting,
      ConsultedOffices offices,
      Consultations consultations,
      Holds holds,
      Docket docket,
      CaseLog log,
      Clock clock) {
    super(
        ProtestProcess.Task.REVIEW_PROTEST,
        facts,
        answerNames(),
        Set.of(
            Fact.RETURNED_NOTE,
            Fact.LIKE_PROTESTS,
            Fact.LIKE_DECISIONS,
            Fact.LIKE_ADVICE,
            Fact.CONSULTED));
    this.gate = gate;
    this.proposing = proposing;
    this.proposals = proposals;
    this.likeProtests = likeProtests;
    this.precedents = precedents;
    this.likeAdvice = likeAdvice;
    this.asking = asking;
    this.consulting = consulting;
    this.offices = offices;
    this.consultations = consultations;
    this.holds = holds;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  private static Set<String> answerNames() {
    Set<String> names = new HashSet<>(Proposing.ANSWERS);
    names.addAll(
        Set.of(
            Answer.REVIEW_STEP,
            Answer.ALSO_DECIDE,
            Answer.QUESTION,
            Answer.ANSWER_DAYS,
            Answer.CONSULTED_CENTER,
            Answer.ALSO_CONSULTED,
            Answer.HOLD_MATTER,
            Answer.HOLD_UNTIL));
    return names;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    proposals
        .find(opened.caseNumber())
        .map(Proposal::returnedNote)
        .ifPresent(note -> shown.put(Fact.RETURNED_NOTE, note));
    shown.put(Fact.LIKE_PROTESTS, likeProtests.listed(opened.caseNumber()));
    shown.put(Fact.LIKE_DECISIONS, precedents.listed(opened.caseNumber()));
    shown.put(Fact.LIKE_ADVICE, likeAdvice.listed(opened.caseNumber()));
    shown.put(Fact.CONSULTED, consultations.inWords(opened.caseNumber()));
  }

  @Override
  public List<Choices> choices() {
    return List.of(offices);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Step step =
        answers.text(Answer.REVIEW_STEP, TEXT_LENGTH).isEmpty()
            ? Step.PROPOSE
            : answers.choice(Answer.REVIEW_STEP, Step.class);
    switch (step) {
      case PROPOSE -> {
        boolean joined = proposing.propose(task, answers);
        likeProtests.proposeAlike(task, answers, joined);
      }
      case ASK -> ask(task.caseNumber(), answers);
      case CONSULT -> consult(task.caseNumber(), answers);
      case HOLD -> hold(task.caseNumber(), answers);
    }
    return Map.of(ProtestProcess.Variable.REVIEW_STEP, step.name());
  }

  private void ask(String caseNumber, Answers answers) {
    gate.mustNotBeDeniedByLaw(caseNumber);
    String question = answers.requiredText(Answer.QUESTION, TEXT_LENGTH);
    asking.ask(caseNumber, question, answerBy(answers), "19 CFR 174.21 and 174.28");
  }

  private void consult(String caseNumber, Answers answers) {
    gate.mustNotBeDeniedByLaw(caseNumber);
    consulting.ask(caseNumber, answers, answerBy(answers));
  }

  private LocalDate answerBy(Answers answers) {
    int days = answers.wholeNumber(Answer.ANSWER_DAYS, 1, MOST_DAYS).orElse(DAYS_TO_ANSWER);
    return LocalDate.now(clock).plusDays(days);
  }

  private void hold(String caseNumber, Answers answers) {
    gate.mustNotBeDeniedByLaw(caseNumber);
    String matter = answers.requiredText(Answer.HOLD_MATTER, TEXT_LENGTH);
    LocalDate today = LocalDate.now(clock);
    LocalDate until =
        answers.text(Answer.HOLD_UNTIL, TEXT_LENGTH).isEmpty()
            ? today.plusDays(DAYS_HELD)
            : answers.date(Answer.HOLD_UNTIL);
    if (!until.isAfter(today)) {
      throw new TaskRefused("A hold ends after today, %s".formatted(today));
    }
    holds.begin(caseNumber, matter, until);
    docket.moveTo(caseNumber, CaseStatus.ON_HOLD);
    log.record(caseNumber, "HELD", "Until %s for %s".formatted(until, matter));
  }
}
