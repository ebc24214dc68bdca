package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.springframework.stereotype.Component;

/** Gives a case to the Center of its importer's account, whatever the commodity of its entries. */
@Component
public class CaseRouting {

  private final Accounts accounts;
  private final QueuePriority queue;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Clock clock;

  CaseRouting(
      Accounts accounts,
      QueuePriority queue,
      Docket docket,
      CaseFindings findings,
      CaseLog log,
      Clock clock) {
    this.accounts = accounts;
    this.queue = queue;
    this.docket = docket;
    this.findings = findings;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Routes a case.
   *
   * @param importerCallsItself what the importer calls itself, where it files; null where another
   *     does
   * @param filed the tariff numbers of the filing, asked for only where there is no account
   * @return the account, whose Center works the case
   */
  public Account route(
      String caseNumber,
      String importerNumber,
      String importerCallsItself,
      Supplier<List<HtsNumber>> filed) {
    ImporterNumber importer = ImporterNumber.parse(importerNumber);
    Account account =
        accounts
            .find(importer)
            .orElseGet(() -> accounts.forFiling(importer, filed.get(), LocalDate.now(clock)));
    // An importer whom nobody has described yet is called what it calls itself.
    boolean unnamed = account.provisional() && importerCallsItself != null;
    docket.route(
        caseNumber,
        account.center(),
        unnamed ? importerCallsItself : account.name(),
        queue.priorityOf(account.trustedPrograms()));
    log.record(caseNumber, "ROUTED", account.assignment().explanation(), null, account.center());
    if (account.provisional()) {
      flag(caseNumber, account);
    }
    return account;
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
}
