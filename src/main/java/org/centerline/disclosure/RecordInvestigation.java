package org.centerline.disclosure;

import java.time.Clock;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.OpenedTask;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/**
 * The answer that the office could not give at first. It is a submission: what was proposed without
 * it is not approved.
 */
@Component
class RecordInvestigation extends InvestigationRule {

  private final Docket docket;

  RecordInvestigation(
      DisclosureFactSheet facts,
      Disclosures disclosures,
      Investigations investigations,
      InvestigationLetter letters,
      Docket docket,
      CaseLog log,
      Clock clock) {
    super(
        DisclosureProcess.Task.RECORD_INVESTIGATION,
        facts,
        ANSWERS,
        disclosures,
        investigations,
        letters,
        log,
        clock);
    this.docket = docket;
  }

  @Override
  public Map<String, Object> complete(OpenedTask task, Answers answers) {
    CaseRecord record = docket.lock(task.caseNumber());
    if (record.determination() != null) {
      throw new TaskRefused("The disclosure was decided on " + record.determinedOn());
    }
    if (onRecord(answers) == Investigations.OnRecord.NOT_KNOWN) {
      throw new TaskRefused("This stays open until the investigations office has answered");
    }
    record(task, answers);
    docket.countSubmission(task.caseNumber());
    return Map.of();
  }
}
