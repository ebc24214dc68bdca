package org.centerline.disclosure.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.DisclosureProcess.Fact;
import org.centerline.disclosure.loss.CalculationLetters;
import org.centerline.disclosure.loss.LossFactSheet;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.FactSheetRule;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.DisclosureTender;
import org.springframework.stereotype.Component;

/**
 * The time to tender is over: the FP&amp;F officer extends it for good cause, or goes on without
 * the tender (19 USC 1592(c)(4); 19 CFR 162.74(c)).
 */
@Component
public class DecideTenderDelay extends FactSheetRule {

  private static final int TEXT_LENGTH = 4000;

  private enum Decision {
    EXTEND,
    DENY
  }

  private final TenderStanding standing;
  private final TenderExtension extension;
  private final CalculationLetters letters;
  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  DecideTenderDelay(
      LossFactSheet facts,
      TenderStanding standing,
      TenderExtension extension,
      CalculationLetters letters,
      CaseClocks clocks,
      Docket docket,
      CaseLog log,
      Clock clock) {
    super(
        DisclosureProcess.Task.DECIDE_TENDER_DELAY,
        facts,
        Set.of(Answer.TENDER_DECISION, Answer.UNTIL, Answer.NOTE),
        Set.of(Fact.TENDER_STANDING));
    this.standing = standing;
    this.extension = extension;
    this.letters = letters;
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  @Override
  protected void addFacts(OpenedTask opened, Map<String, String> shown) {
    shown.put(Fact.TENDER_STANDING, inWords(standing.judge(opened.caseNumber())));
  }

  public static String inWords(DisclosureTender tender) {
    if (tender.outcome() == DisclosureTender.Outcome.NOTHING_LOST && tender.tendered().isZero()) {
      return "No duties, taxes or fees were lost; nothing is to be tendered";
    }
    return tender.outstanding() == null
        ? "$%s is tendered; CBP has not calculated the loss".formatted(tender.tendered())
        : "$%s is tendered, $%s is outstanding%s"
            .formatted(
                tender.tendered(),
                tender.outstanding(),
                tender.lastDay() == null ? "" : "; the last day is " + lastDay(tender));
  }

  /** Where the thirtieth day moves, both are named: the clock of the case shows both. */
  private static String lastDay(DisclosureTender tender) {
    Deadline thirtieth = tender.deadline();
    return tender.lastDay().equals(thirtieth.rolledDue())
            && !thirtieth.rolledDue().equals(thirtieth.due())
        ? "%s, as the office is closed on %s".formatted(tender.lastDay(), thirtieth.due())
        : tender.lastDay().toString();
  }

  private void deny(String caseNumber, String note) {
    if (!standing.isMissed(caseNumber)) {
      throw new TaskRefused("What is owed is tendered in time; nothing is late");
    }
    clocks.complete(caseNumber, ClockKind.TENDER, LocalDate.now(clock));
    log.record(
        caseNumber, "TENDER_MISSED", "%s: %s".formatted(inWords(standing.judge(caseNumber)), note));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    docket.lock(task.caseNumber());
    Decision decision = answers.choice(Answer.TENDER_DECISION, Decision.class);
    String note = answers.requiredText(Answer.NOTE, TEXT_LENGTH);
    if (decision == Decision.EXTEND) {
      LocalDate last = extension.extend(task.caseNumber(), answers.date(Answer.UNTIL), note);
      letters.extended(task.caseNumber(), last, note);
    } else {
      deny(task.caseNumber(), note);
    }
    return Map.of(DisclosureProcess.Variable.TENDER_DECISION, decision.name());
  }
}
