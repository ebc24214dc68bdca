package org.centerline.participation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.Assignment;
import org.centerline.account.CenterDecisions;
import org.centerline.account.IndustryShare;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.RunningCases;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.centerline.filing.ImporterNumber;
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
          Fact.FILED_ENTRIES,
          Fact.RUNNING_CASES);

  private final Docket docket;
  private final CenterChanges changes;
  private final Accounts accounts;
  private final FiledEntries entries;
  private final CenterDecisions centers;
  private final RunningCases running;
  private final Offices offices;

  CenterChangeFactSheet(
      Docket docket,
      CenterChanges changes,
      Accounts accounts,
      FiledEntries entries,
      CenterDecisions centers,
      RunningCases running,
      Offices offices) {
    this.docket = docket;
    this.changes = changes;
    this.accounts = accounts;
    this.entries = entries;
    this.centers = centers;
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
    String current =
        accounts
            .find(ImporterNumber.parse(change.importerNumber()))
            .map(Account::center)
            .orElseThrow();
    return Map.of(
        Fact.CASE_NUMBER,
        record.caseNumber(),
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.CURRENT_CENTER,
        offices.name(current),
        Fact.PROPOSED_CENTER,
        offices.name(change.proposedCenter()),
        Fact.GROUNDS,
        change.grounds(),
        Fact.INDUSTRIES,
        ParticipationFactSheet.industries(change.industries()),
        Fact.FILED_ENTRIES,
        filed(change.importerNumber()),
        Fact.RUNNING_CASES,
        "%d would move; those for which a decision is proposed stay"
            .formatted(running.count(change.importerNumber(), current)));
  }

  /** What an importer states is compared with what it filed, as of today. */
  private String filed(String importerNumber) {
    List<IndustryShare> filed = entries.of(importerNumber);
    String best =
        centers.best(filed).map(Assignment::explanation).orElse("Nothing points to a Center.");
    return "Since %s: %s%n%s"
        .formatted(entries.since(), best, ParticipationFactSheet.industries(filed));
  }
}
