package org.centerline.disclosure.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.LimitationClock;
import org.centerline.disclosure.loss.Calculation;
import org.centerline.disclosure.loss.CalculationReviews;
import org.centerline.disclosure.loss.CalculationReviews.ReviewDecision;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.disclosure.loss.LossFactSheet;
import org.centerline.disclosure.loss.LossLines;
import org.centerline.disclosure.tender.TenderStanding;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.ClaimRule;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.RevenueDifference;
import org.springframework.stereotype.Component;

/**
 * An attorney of Headquarters confirms or changes a calculation; the result is final for this
 * purpose (19 CFR 162.74(c)).
 */
@Component
class ReviewCalculation extends FactSheetRule implements ClaimRule {

  private static final int TEXT_LENGTH = 4000;

  private final LossLines lossLines;
  private final Disclosures disclosures;
  private final Calculations calculations;
  private final LimitationClock limitation;
  private final TenderStanding standing;
  private final CalculationReviews reviews;
  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;

  ReviewCalculation(
      LossFactSheet facts,
      LossLines lossLines,
      Disclosures disclosures,
      Calculations calculations,
      LimitationClock limitation,
      TenderStanding standing,
      CalculationReviews reviews,
      CaseClocks clocks,
      Docket docket,
      CaseLog log) {
    super(
        DisclosureProcess.Task.REVIEW_CALCULATION,
        facts,
        Set.of(Answer.REVIEW_DECISION, Answer.LOSS_LINES, Answer.REASON),
        Set.of(Fact.REVIEW_REQUEST));
    this.lossLines = lossLines;
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.limitation = limitation;
    this.standing = standing;
    this.reviews = reviews;
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.REVIEW_REQUEST, reviews.find(opened.caseNumber()).orElseThrow().inWords());
  }

  @Override
  public void claim(OpenedTask task) {
    if (calculations.hadPart(task.caseNumber(), task.actor())) {
      throw new TaskRefused(
          "Nobody reviews what they calculated or approved; another attorney must decide this");
    }
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    docket.lock(caseNumber);
    claim(task);
    ReviewDecision decision = answers.choice(Answer.REVIEW_DECISION, ReviewDecision.class);
    String reason = answers.requiredText(Answer.REASON, TEXT_LENGTH);
    String result =
        decision == ReviewDecision.CHANGE
            ? change(task, answers, reason)
            : "Headquarters confirms the calculation of $" + standing.loss(caseNumber);
    reviews.decide(caseNumber, decision, reason, task.actor());
    log.record(caseNumber, "CALCULATION_REVIEWED", "%s: %s".formatted(result, reason));
    return Map.of();
  }

  private String change(OpenedTask task, Answers answers, String reason) {
    String caseNumber = task.caseNumber();
    Disclosure disclosure = disclosures.get(caseNumber);
    List<RevenueDifference> stated =
        lossLines.read(
            answers.requiredText(Answer.LOSS_LINES, LossLines.MOST_CHARACTERS),
            disclosure.statute());
    LocalDate disclosedOn = disclosure.receipt().filedOn();
    Calculation before = calculations.get(caseNumber);
    List<RevenueDifference> lines = before.linesWith(stated);
    Money was = before.loss(disclosedOn).total();
    LossOfRevenue found = LossOfRevenue.of(lines, disclosedOn, before.basis());
    Money is = found.total();
    calculations.add(caseNumber, task.actor(), before.basis(), reason, lines);
    limitation.count(caseNumber, found);
    boolean moreIsOwed = is.compareTo(standing.tendered(caseNumber)) > 0;
    // What was due before is late already: only who is in time has thirty days for the rest.
    calculations.settle(caseNumber, moreIsOwed && !isMissed(caseNumber) ? null : before.noticeOn());
    return "Headquarters changes the calculation from $%s to $%s, %,d lines stated anew of %,d"
        .formatted(was, is, stated.size(), lines.size());
  }

  private boolean isMissed(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.TENDER)
        .filter(running -> running.state() == ClockState.MISSED)
        .isPresent();
  }
}
