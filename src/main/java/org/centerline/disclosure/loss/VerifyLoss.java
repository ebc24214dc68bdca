package org.centerline.disclosure.loss;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.consultation.Consultations;
import org.centerline.consultation.ConsultedOffices;
import org.centerline.consultation.Consulting;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureFactSheet;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.LimitationClock;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.Choices;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.question.AnswerDay;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.RevenueDifference;
import org.springframework.stereotype.Component;

/**
 * An import specialist calculates the loss of revenue, line by line (19 CFR 162.74(c), (j)), or
 * asks other offices first.
 */
@Component
class VerifyLoss extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Step {
    CALCULATE,
    CONSULT
  }

  private enum Sampled {
    YES,
    NO
  }

  private final LossLines lossLines;
  private final Disclosures disclosures;
  private final Calculations calculations;
  private final LimitationClock limitation;
  private final Consulting consulting;
  private final ConsultedOffices offices;
  private final Consultations consultations;
  private final AnswerDay day;
  private final Docket docket;
  private final CaseLog log;

  VerifyLoss(
      DisclosureFactSheet facts,
      LossLines lossLines,
      Disclosures disclosures,
      Calculations calculations,
      LimitationClock limitation,
      Consulting consulting,
      ConsultedOffices offices,
      Consultations consultations,
      AnswerDay day,
      Docket docket,
      CaseLog log) {
    super(
        DisclosureProcess.Task.VERIFY_LOSS,
        facts,
        Set.of(
            Answer.LOSS_STEP,
            Answer.LOSS_LINES,
            Answer.SAMPLED,
            Answer.SAMPLE_METHOD,
            Answer.NOTE,
            Answer.CONSULTED_CENTER,
            Answer.ALSO_CONSULTED,
            Answer.QUESTION,
            Answer.ANSWER_BY,
            Answer.ADVICE,
            Answer.ADVICE_REASON),
        Set.of(Fact.PREVIOUS_LOSS, Fact.RETURNED_NOTE, Fact.CONSULTED));
    this.lossLines = lossLines;
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.limitation = limitation;
    this.consulting = consulting;
    this.offices = offices;
    this.consultations = consultations;
    this.day = day;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    Optional<Calculation> previous = calculations.find(opened.caseNumber());
    shown.put(
        Fact.PREVIOUS_LOSS,
        previous.map(one -> byEntry(disclosures.get(opened.caseNumber()), one)).orElse(""));
    shown.put(
        Fact.RETURNED_NOTE,
        previous.map(Calculation::returnedNote).orElseGet(() -> asked(opened.caseNumber())));
    shown.put(Fact.CONSULTED, consultations.inWords(opened.caseNumber()));
  }

  /** Why FP&amp;F wants the loss calculated before it decides; empty where it did not ask. */
  private String asked(String caseNumber) {
    return log.of(List.of(caseNumber)).stream()
        .filter(event -> event.type().equals(Calculations.ASKED))
        .map(CaseEvent::detail)
        .reduce("", (before, newest) -> newest);
  }

  private static String byEntry(Disclosure disclosure, Calculation calculation) {
    return LossWords.byEntry(
        calculation.loss(disclosure.receipt().filedOn()).entries(),
        disclosure.statute(),
        LossFactSheet.MOST_ENTRIES);
  }

  @Override
  public List<Choices> choices() {
    return List.of(offices);
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    Step step =
        answers.text(Answer.LOSS_STEP, TEXT_LENGTH).isEmpty()
            ? Step.CALCULATE
            : answers.choice(Answer.LOSS_STEP, Step.class);
    switch (step) {
      case CALCULATE -> calculate(task, answers);
      case CONSULT -> consulting.ask(task.caseNumber(), answers, day.of(answers, Answer.ANSWER_BY));
    }
    return Map.of(DisclosureProcess.Variable.LOSS_STEP, step.name());
  }

  private void calculate(OpenedTask task, Answers answers) {
    consulting.weigh(task.caseNumber(), answers);
    boolean sampled = answers.choice(Answer.SAMPLED, Sampled.class) == Sampled.YES;
    LossOfRevenue.Basis basis =
        sampled
            ? new LossOfRevenue.Basis(true, answers.requiredText(Answer.SAMPLE_METHOD, TEXT_LENGTH))
            : LossOfRevenue.Basis.EVERY_ENTRY;
    String note = answers.requiredText(Answer.NOTE, TEXT_LENGTH);
    String caseNumber = task.caseNumber();
    Disclosure disclosure = disclosures.get(caseNumber);
    List<RevenueDifference> lines =
        lossLines.read(
            answers.requiredText(Answer.LOSS_LINES, LossLines.MOST_CHARACTERS),
            disclosure.statute());
    LossOfRevenue loss = LossOfRevenue.of(lines, disclosure.receipt().filedOn(), basis);
    calculations.add(caseNumber, task.actor(), basis, note, lines);
    limitation.count(caseNumber, loss);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_APPROVAL);
    log.record(
        caseNumber,
        "LOSS_CALCULATED",
        "A loss of $%s on %,d entries, from %,d lines"
            .formatted(loss.total(), loss.entries().size(), lines.size()));
  }
}
