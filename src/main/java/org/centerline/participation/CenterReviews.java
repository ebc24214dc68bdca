package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.AccountReviews;
import org.centerline.account.Assignment;
import org.centerline.account.CenterDecisions;
import org.centerline.account.IndustryShare;
import org.centerline.docket.EventRefused;
import org.centerline.statute.CenterRegime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes industries from filed entries, and proposes the Center that fits better (D4). */
@Service
public class CenterReviews {

  private static final String SYSTEM = "Centerline, by filed entries";

  /** How many accounts one job looks at. */
  private static final int AT_ONCE = 50;

  private final AccountReviews due;
  private final FiledEntries entries;
  private final CenterDecisions centers;
  private final CenterChanges changes;
  private final CenterChangeDesk desk;
  private final Clock clock;
  private final int pointsToAskAgain;

  /**
   * What a person declined is not proposed each time again: policy.
   *
   * @param pointsToAskAgain by how many percentage points the Center's share has grown where it is
   */
  CenterReviews(
      AccountReviews due,
      FiledEntries entries,
      CenterDecisions centers,
      CenterChanges changes,
      CenterChangeDesk desk,
      Clock clock,
      @Value("${centerline.account.propose-again-points:10}") int pointsToAskAgain) {
    this.due = due;
    this.entries = entries;
    this.centers = centers;
    this.changes = changes;
    this.desk = desk;
    this.clock = clock;
    this.pointsToAskAgain = pointsToAskAgain;
  }

  /**
   * A person asks whether the Center of an account fits; what was declined before is proposed
   * again.
   *
   * @return the case in which a change waits for a person; empty where the Center fits
   * @throws EventRefused where a change of the account is under way
   */
  @Transactional
  public Optional<String> review(Account account) {
    String importer = account.importerNumber().value();
    due.note(importer);
    return other(importer, account.center(), entries.of(importer)).map(desk::open);
  }

  /**
   * Looks at the next accounts whose day has come. Left alone is whose Center does not work for it
   * under the regime of today, who filed nothing in the look-back, and of whose account a change is
   * under way: a person looks at it.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean reviewDue() {
    List<AccountReviews.Due> taken = due.take(AT_ONCE);
    CenterRegime regime = CenterRegime.on(LocalDate.now(clock));
    propose(
        taken.stream().filter(account -> regime.isCentersWork(account.participating())).toList());
    return taken.size() == AT_ONCE;
  }

  private void propose(List<AccountReviews.Due> accounts) {
    List<String> importers = accounts.stream().map(AccountReviews.Due::importerNumber).toList();
    Set<String> underWay = changes.underWay(importers);
    Map<String, List<IndustryShare>> filed = entries.of(importers);
    for (AccountReviews.Due account : accounts) {
      String importer = account.importerNumber();
      if (!underWay.contains(importer)) {
        other(importer, account.center(), filed.getOrDefault(importer, List.of()))
            .filter(change -> !isDeclined(change))
            .ifPresent(desk::open);
      }
    }
  }

  private Optional<CenterChange> other(String importer, String current, List<IndustryShare> filed) {
    return centers
        .best(filed)
        .filter(best -> !best.centerId().equals(current))
        .map(best -> proposal(importer, current, best, filed));
  }

  private CenterChange proposal(
      String importer, String current, Assignment best, List<IndustryShare> filed) {
    return new CenterChange(
        importer,
        CenterChange.Kind.FILED_ENTRIES,
        SYSTEM,
        LocalDate.now(clock),
        current,
        best.centerId(),
        "Of the entries filed since %s: %s".formatted(entries.since(), best.explanation()),
        filed,
        CenterChange.State.PENDING,
        null,
        null);
  }

  /** The same Center, with hardly more of the entry lines than a person has weighed already. */
  private boolean isDeclined(CenterChange change) {
    return changes
        .refused(change.importerNumber(), change.currentCenter(), change.proposedCenter())
        .filter(refused -> percent(change) - percent(refused) < pointsToAskAgain)
        .isPresent();
  }

  private int percent(CenterChange change) {
    return centers.percentIn(change.proposedCenter(), change.industries());
  }
}
