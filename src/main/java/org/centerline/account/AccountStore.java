package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.centerline.filing.ImporterNumber;
import org.springframework.stereotype.Component;

/** Stores accounts and records what changes in them, in the caller's transaction. */
@Component
class AccountStore {

  private final AccountRows rows;
  private final ParticipationPeriods periods;
  private final AccountEvents events;
  private final Clock clock;

  AccountStore(AccountRows rows, ParticipationPeriods periods, AccountEvents events, Clock clock) {
    this.rows = rows;
    this.periods = periods;
    this.events = events;
    this.clock = clock;
  }

  /** The account as it stands today. */
  Optional<Account> find(ImporterNumber importer) {
    return rows.find(importer, LocalDate.now(clock));
  }

  /** The account; nobody else changes it until the transaction ends. */
  Account lock(ImporterNumber importer) {
    rows.lock(importer);
    return find(importer).orElseThrow();
  }

  /** Stores an account that {@link AccountRows#insert} has just made. */
  void create(Account account, String actor) {
    insertIndustries(account);
    rows.insertAssignment(account.importerNumber(), account.assignment());
    if (account.participating()) {
      periods.beginAsStated(account.importerNumber());
    }
    events.record(null, account, actor);
  }

  /** Stores what changed; nothing where nothing did. Whether it takes part is not stored here. */
  void change(Account before, Account after, String actor) {
    if (after.equals(before)) {
      return;
    }
    rows.update(after);
    if (!before.industries().equals(after.industries())) {
      rows.deleteIndustries(after.importerNumber());
      insertIndustries(after);
    }
    if (before.center().equals(after.center())) {
      rows.updateAssignment(after.importerNumber(), after.assignment());
    } else {
      rows.endAssignment(after.importerNumber(), after.assignment().since());
      rows.insertAssignment(after.importerNumber(), after.assignment());
    }
    events.record(before, after, actor);
  }

  private void insertIndustries(Account account) {
    if (!account.industries().isEmpty()) {
      rows.insertIndustries(account.importerNumber(), account.industries());
    }
  }
}
