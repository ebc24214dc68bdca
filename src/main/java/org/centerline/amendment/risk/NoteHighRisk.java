package org.centerline.amendment.risk;

import java.util.Map;
import java.util.Set;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentProcess.Answer;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.summary.DifferenceWords;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRule;
import org.springframework.stereotype.Component;

/**
 * The port of entry takes note of an amendment of high risk. The form shows what the port needs to
 * know; the case stays the Center's.
 */
@Component
public class NoteHighRisk implements TaskRule {

  private final Docket docket;
  private final Amendments amendments;
  private final CaseLog log;

  NoteHighRisk(Docket docket, Amendments amendments, CaseLog log) {
    this.docket = docket;
    this.amendments = amendments;
    this.log = log;
  }

  @Override
  public String task() {
    return AmendmentProcess.Task.NOTE_HIGH_RISK;
  }

  @Override
  public Set<String> answers() {
    return Set.of(Answer.NOTED);
  }

  @Override
  public Set<String> factNames() {
    return Set.of(Fact.CASE_NUMBER, Fact.IMPORTER, Fact.ENTRY, Fact.TOTALS, Fact.RISK);
  }

  @Override
  public Map<String, String> facts(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    Amendment amendment = amendments.get(task.caseNumber());
    return Map.of(
        Fact.CASE_NUMBER,
        record.caseNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.ENTRY,
        "%s, port %s, entered %s"
            .formatted(amendment.entryNumber(), amendment.port(), amendment.entryDate()),
        Fact.TOTALS,
        String.join("\n", DifferenceWords.totals(amendment.difference())),
        Fact.RISK,
        amendments.riskInWords(record.caseNumber()));
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    answers.confirmed(Answer.NOTED);
    log.record(
        task.caseNumber(), "RISK_NOTED", "Port %s took note of the risk".formatted(task.port()));
    return Map.of();
  }
}
