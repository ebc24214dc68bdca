package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.TaskRefused;
import org.centerline.filing.ImporterNumber;
import org.centerline.reference.CenterDirectory;
import org.springframework.stereotype.Component;

/** Decides which Center has an account. */
@Component
class CenterChangeDecisions {

  private static final int MOST_DAYS_AHEAD = 90;

  private final CenterChanges changes;
  private final Accounts accounts;
  private final CenterDirectory centers;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  CenterChangeDecisions(
      CenterChanges changes,
      Accounts accounts,
      CenterDirectory centers,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.changes = changes;
    this.accounts = accounts;
    this.centers = centers;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /**
   * Another Center has the account from the day on.
   *
   * @throws TaskRefused where there is no such Center, it has the account, the account has left the
   *     Center whose director decides, or the day is before today or more than 90 days ahead
   */
  void move(String caseNumber, String center, LocalDate from, String reason) {
    if (centers.byId(center).filter(known -> known.validOn(today())).isEmpty()) {
      throw new TaskRefused("There is no Center %s".formatted(center));
    }
    CenterChange change = changes.get(caseNumber);
    String current = center(change);
    if (!change.isAppeal() && !current.equals(change.currentCenter())) {
      throw new TaskRefused(
          "The Center %s has the account since; let it stay there".formatted(current));
    }
    if (center.equals(current)) {
      throw new TaskRefused("This Center has the account; let it stay, or choose another");
    }
    if (from.isBefore(today()) || from.isAfter(today().plusDays(MOST_DAYS_AHEAD))) {
      throw new TaskRefused(
          "effectiveOn must be from today to %d days ahead".formatted(MOST_DAYS_AHEAD));
    }
    decide(caseNumber, "MOVED", reason);
    changes.grant(caseNumber, current, center, from);
  }

  /** The Center that has the account today, whichever had it when the change was proposed. */
  private String center(CenterChange change) {
    return accounts
        .find(ImporterNumber.parse(change.importerNumber()))
        .map(Account::center)
        .orElseThrow();
  }

  /** The account stays where it is. */
  void stay(String caseNumber, String reason) {
    decide(caseNumber, "STAYS", reason);
    changes.refuse(caseNumber, center(changes.get(caseNumber)));
  }

  private void decide(String caseNumber, String outcome, String reason) {
    docket.determine(
        caseNumber,
        outcome,
        today(),
        reason,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED);
    log.announce(caseNumber, "ACCOUNT_" + outcome, reason);
  }
}
