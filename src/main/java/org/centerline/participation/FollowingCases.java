package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.account.Account;
import org.centerline.account.StatedAccount;
import org.centerline.docket.EventRefused;
import org.centerline.docket.RunningCases;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/**
 * Has running cases follow an account that has just gone to another Center without a proposal: by
 * the same job as after a decision, in a case of its own (decision 037).
 */
@Component
class FollowingCases {

  private static final String STAFF = "Staff, with the account";

  private final CenterChanges changes;
  private final CenterChangeDesk desk;
  private final RunningCases running;
  private final Clock clock;

  FollowingCases(CenterChanges changes, CenterChangeDesk desk, RunningCases running, Clock clock) {
    this.changes = changes;
    this.desk = desk;
    this.running = running;
    this.clock = clock;
  }

  /** The case in which they follow, and how many there are. */
  record Following(String caseNumber, int runningCases) {}

  /**
   * Opens the case in which they follow, in the transaction that moves the account.
   *
   * @return empty where the account stays, or nothing runs
   * @throws EventRefused where a change of the account is under way: it names the Center that the
   *     account would leave, and is decided first
   */
  Optional<Following> follow(StatedAccount stated) {
    if (stated.formerCenter() == null) {
      return Optional.empty();
    }
    String importer = stated.account().importerNumber().value();
    changes.underWay(importer).ifPresent(change -> refuse(change.caseNumber()));
    int cases = running.count(importer, stated.formerCenter());
    return cases == 0
        ? Optional.empty()
        : Optional.of(
            new Following(desk.open(moved(stated.account(), stated.formerCenter())), cases));
  }

  private static void refuse(String caseNumber) {
    throw new EventRefused(
        "CHANGE_UNDER_WAY",
        CenterRegime.ALL_ASSIGNED.citation(),
        "This gives the account to another Center, while a change of its Center is under way in the case %s: decide that first"
            .formatted(caseNumber));
  }

  private CenterChange moved(Account account, String formerCenter) {
    LocalDate today = LocalDate.now(clock);
    return new CenterChange(
        account.importerNumber().value(),
        CenterChange.Kind.STATED,
        STAFF,
        today,
        formerCenter,
        account.center(),
        account.assignment().explanation(),
        List.of(),
        CenterChange.State.MOVED,
        account.center(),
        today);
  }
}
