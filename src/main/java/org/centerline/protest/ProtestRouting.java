package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.QueuePriority;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.FilerRole;
import org.springframework.stereotype.Component;

/**
 * Gives a protest to the Center of its importer's account, whatever the commodity of its entries.
 */
@Component
class ProtestRouting {

  private final Protests protests;
  private final Accounts accounts;
  private final QueuePriority queue;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Clock clock;

  ProtestRouting(
      Protests protests,
      Accounts accounts,
      QueuePriority queue,
      Docket docket,
      CaseFindings findings,
      CaseLog log,
      Clock clock) {
    this.protests = protests;
    this.accounts = accounts;
    this.queue = queue;
    this.docket = docket;
    this.findings = findings;
    this.log = log;
    this.clock = clock;
  }

  /** Returns the id of the Center. */
  String route(String caseNumber) {
    Protest protest = protests.withoutEntries(caseNumber);
    ImporterNumber importer = ImporterNumber.parse(protest.importerNumber());
    Account account =
        accounts
            .find(importer)
            .orElseGet(() -> accounts.forFiling(importer, filed(caseNumber), LocalDate.now(clock)));
    docket.route(
        caseNumber,
        account.center(),
        name(account, protest),
        queue.priorityOf(account.trustedPrograms()));
    log.record(caseNumber, "ROUTED", account.assignment().explanation(), null, account.center());
    if (account.provisional()) {
      flag(caseNumber, account);
    }
    return account.center();
  }

  /** A person must confirm a Center that rests on nothing but a filing. */
  private void flag(String caseNumber, Account account) {
    findings.record(
        List.of(
            new CaseFinding(
                caseNumber,
                "ACCOUNT_PROVISIONAL",
                "81 FR 92978 (assignment by the predominant goods imported)",
                ("Importer %s has no confirmed account, so its Center is provisional (%s) and interest"
                        + " on a refund runs at the rate for those who are no corporation.")
                    .formatted(account.importerNumber(), account.assignment().explanation()))));
  }

  /** An importer whom nobody has described yet is called what it calls itself. */
  private static String name(Account account, Protest protest) {
    return account.provisional() && protest.filerRole() == FilerRole.IMPORTER
        ? protest.filerName()
        : account.name();
  }

  private List<HtsNumber> filed(String caseNumber) {
    return protests.entries(caseNumber, EntryCheck.MOST_ENTRIES).stream()
        .flatMap(entry -> entry.hts().stream())
        .map(HtsNumber::parse)
        .toList();
  }
}
