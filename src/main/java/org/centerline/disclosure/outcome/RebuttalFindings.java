package org.centerline.disclosure.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.Investigations;
import org.centerline.docket.CaseLog;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.statute.InvestigationFacts;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.springframework.stereotype.Component;

/** What FP&amp;F finds of a rebuttal (19 CFR 162.74(i)); the law is then advised of it. */
@Component
class RebuttalFindings {

  private enum Finding {
    REBUTTED,
    NOT_REBUTTED
  }

  private final Disclosures disclosures;
  private final Investigations investigations;
  private final Rebuttals rebuttals;
  private final CaseLog log;

  RebuttalFindings(
      Disclosures disclosures, Investigations investigations, Rebuttals rebuttals, CaseLog log) {
    this.disclosures = disclosures;
    this.investigations = investigations;
    this.rebuttals = rebuttals;
    this.log = log;
  }

  /** The rebuttals in words; empty where there is none. */
  String rebuttals(String caseNumber) {
    return rebuttals.of(caseNumber).stream()
        .map(Rebuttals.Rebuttal::inWords)
        .collect(Collectors.joining("\n"));
  }

  /**
   * Takes the finding, which is required where something was rebutted: the discloser has the burden
   * (19 USC 1592(c)(4)), so what is not rebutted is known.
   */
  void take(OpenedTask task, Answers answers) {
    List<Rebuttals.Rebuttal> told = rebuttals.of(task.caseNumber());
    if (told.isEmpty()) {
      return;
    }
    Finding finding = answers.choice(Answer.REBUTTAL_FINDING, Finding.class);
    LocalDate disclosedOn = disclosures.get(task.caseNumber()).receipt().filedOn();
    Investigations.Answer before = investigations.of(task.caseNumber(), disclosedOn).orElseThrow();
    InvestigationFacts facts =
        new InvestigationFacts(
            disclosedOn,
            before.facts().commencement(),
            before.facts().signs(),
            finding == Finding.REBUTTED ? LackOfKnowledge.SHOWN : LackOfKnowledge.REFUTED,
            before.facts().inquiries());
    investigations.add(
        task.caseNumber(), new Investigations.Answer(facts, before.writing()), task.actor());
    log.record(
        task.caseNumber(),
        "REBUTTAL_WEIGHED",
        finding == Finding.REBUTTED
            ? "The discloser did not know of the investigation"
            : "That the discloser knew of the investigation is not rebutted");
  }
}
