package org.centerline.disclosure.perfection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.DisclosureExamination;
import org.centerline.disclosure.DisclosureFactSheet;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.DelayDecision;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.Disclosures;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.OralConfirmation;
import org.springframework.stereotype.Component;

/**
 * The time to confirm or complete a disclosure is over, and an FP&amp;F officer says what follows;
 * the calendar denies nothing (19 CFR 162.74(a)(2), (b)(4)).
 */
@Component
class DecideDelay extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Choice {
    EXTEND,
    WAIVE,
    PROCEED,
    DENY
  }

  private final Disclosures disclosures;
  private final Extensions extensions;
  private final DisclosureExamination examination;
  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  DecideDelay(
      DisclosureFactSheet facts,
      Disclosures disclosures,
      Extensions extensions,
      DisclosureExamination examination,
      CaseClocks clocks,
      Docket docket,
      CaseLog log,
      Clock clock) {
    super(
        DisclosureProcess.Task.DECIDE_DELAY,
        facts,
        Set.of(Answer.DELAY_CHOICE, Answer.APPROVED_BY, Answer.UNTIL, Answer.NOTE),
        Set.of(Fact.NEXT_STEP));
    this.disclosures = disclosures;
    this.extensions = extensions;
    this.examination = examination;
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.NEXT_STEP, extensions.next(disclosures.get(opened.caseNumber())).sentence());
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    String caseNumber = task.caseNumber();
    Choice choice = answers.choice(Answer.DELAY_CHOICE, Choice.class);
    String note = answers.requiredText(Answer.NOTE, TEXT_LENGTH);
    if (choice == Choice.DENY) {
      mustBeDeniable(caseNumber);
    }
    endOverdue(caseNumber);
    log.record(caseNumber, "DELAY_DECIDED", "%s: %s".formatted(choice, note));
    return Map.of(
        DisclosureProcess.Variable.DELAY_DECISION,
        switch (choice) {
          case EXTEND -> extend(caseNumber, answers);
          case WAIVE -> waive(caseNumber, note);
          case PROCEED -> next(caseNumber);
          case DENY -> DelayDecision.DENY;
        });
  }

  /** What is over has been missed, whatever follows. */
  private void endOverdue(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    clocks.of(List.of(caseNumber)).stream()
        .filter(running -> running.stateOn(today) == ClockState.MISSED)
        .map(CaseClock::kind)
        .map(ClockKind::valueOf)
        .forEach(kind -> clocks.complete(caseNumber, kind, today));
  }

  private String proceed(String caseNumber) {
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    return DelayDecision.PROCEED;
  }

  private String extend(String caseNumber, Answers answers) {
    if (examination.perfection(disclosures.get(caseNumber)).isComplete()) {
      throw new TaskRefused("Nothing is missing that more time could bring; waive or go on");
    }
    extensions.extend(caseNumber, Extensions.Approval.of(answers));
    return next(caseNumber);
  }

  private String waive(String caseNumber, String reason) {
    Disclosure disclosure = disclosures.get(caseNumber);
    if (examination.confirmation(disclosure).outcome() != OralConfirmation.Outcome.DENIABLE) {
      throw new TaskRefused("Only a missing or late confirmation of an oral disclosure is waived");
    }
    disclosures.waive(caseNumber, reason);
    return next(caseNumber);
  }

  private void mustBeDeniable(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    if (examination.perfection(disclosure).isComplete()
        && !examination.isLate(caseNumber)
        && examination.confirmation(disclosure).outcome() != OralConfirmation.Outcome.DENIABLE) {
      throw new TaskRefused("Nothing is missing or late that treatment could be denied for; go on");
    }
  }

  /** Waits on where something is missing and time is left. */
  private String next(String caseNumber) {
    if (examination.examine(caseNumber)) {
      return DelayDecision.PROCEED;
    }
    boolean timeIsLeft =
        clocks
            .find(caseNumber, ClockKind.PERFECTION)
            .filter(running -> running.state() == ClockState.OPEN)
            .isPresent();
    return timeIsLeft ? DelayDecision.WAIT : proceed(caseNumber);
  }
}
