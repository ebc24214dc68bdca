package org.centerline.participation;

import java.util.Map;
import java.util.Set;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.RunningCases;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.participation.CenterChangeProcess.Fact;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;

/** What must be known to decide which Center has an account, as the forms show it. */
@Component
class CenterChangeFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.CURRENT_CENTER,
          Fact.PROPOSED_CENTER,
          Fact.GROUNDS,
          Fact.INDUSTRIES,
          Fact.RUNNING_CASES);

  private final Docket docket;
  private final CenterChanges changes;
  private final RunningCases running;
  private final Offices offices;

  CenterChangeFactSheet(
      Docket docket, CenterChanges changes, RunningCases running, Offices offices) {
    this.docket = docket;
    this.changes = changes;
    this.running = running;
    this.offices = offices;
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    CenterChange change = changes.get(task.caseNumber());
    return Map.of(
        Fact.CASE_NUMBER,
        record.caseNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.CURRENT_CENTER,
        offices.name(change.currentCenter()),
        Fact.PROPOSED_CENTER,
        offices.name(change.proposedCenter()),
        Fact.GROUNDS,
        change.grounds(),
        Fact.INDUSTRIES,
        ParticipationFactSheet.industries(change.industries()),
        Fact.RUNNING_CASES,
        "%d would move; those for which a decision is proposed stay"
            .formatted(running.count(change.importerNumber(), change.currentCenter())));
  }
}
