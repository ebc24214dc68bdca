package org.centerline.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Importers' accounts: stated by staff, or made from an unknown importer's first filing. */
@Service
@Transactional
public class Accounts {

  /** Who an account made from a filing is attributed to. */
  static final String SYSTEM = "centerline";

  private final AccountRows rows;
  private final AccountStore store;
  private final ParticipationPeriods periods;
  private final CenterAssignment centers;
  private final Clock clock;

  Accounts(
      AccountRows rows,
      AccountStore store,
      ParticipationPeriods periods,
      CenterAssignment centers,
      Clock clock) {
    this.rows = rows;
    this.store = store;
    this.periods = periods;
    this.centers = centers;
    this.clock = clock;
  }

  /** The account of this importer, as it stands today. */
  @Transactional(readOnly = true)
  public Optional<Account> find(ImporterNumber importerNumber) {
    return store.find(importerNumber);
  }

  /** The account of this importer, and whether it took part in its Center on the day. */
  @Transactional(readOnly = true)
  public Optional<Account> find(ImporterNumber importerNumber, LocalDate on) {
    return rows.find(importerNumber, on);
  }

  /** The account of this importer as what was received on the day is routed by it. */
  @Transactional(readOnly = true)
  Optional<RoutedAccount> routed(ImporterNumber importerNumber, LocalDate on) {
    return rows.routed(importerNumber, on);
  }

  /** Every Center that has, or had, the account, newest first; at most 100. */
  @Transactional(readOnly = true)
  public List<PastAssignment> assignments(ImporterNumber importerNumber) {
    return rows.assignments(importerNumber);
  }

  /** When the importer took part in its Center, newest first; at most 100. */
  @Transactional(readOnly = true)
  public List<ParticipationPeriod> participations(ImporterNumber importerNumber) {
    return periods.of(importerNumber);
  }

  /**
   * Whether the importer is a corporation, whose overpayments bear a lower rate; false if unknown.
   */
  @Transactional(readOnly = true)
  public boolean isCorporate(String importerNumber) {
    return find(ImporterNumber.parse(importerNumber)).map(Account::corporate).orElse(false);
  }

  /** The importer's highest trusted program (D6); empty where it has none or is unknown. */
  @Transactional(readOnly = true)
  public Optional<TrustedProgram> highestProgram(String importerNumber) {
    return find(ImporterNumber.parse(importerNumber)).stream()
        .flatMap(account -> account.trustedPrograms().stream())
        .max(TrustedProgram::compareTo);
  }

  /**
   * Creates the account or replaces what is stated about it, and assigns its Center anew. Where the
   * industries point to no Center, or somebody decided on the Center, the assignment stays. The
   * last writer wins. Running cases stay where they are; see {@code AccountStatements}.
   *
   * @param actor who states it
   * @throws org.centerline.filing.FilingRefused where the details break a rule
   */
  public StatedAccount put(AccountDetails details, String actor) {
    Violations violations = Violations.none();
    details.check(violations);
    violations.refuseIfAny();
    Account stated = account(details, null);
    if (rows.insert(stated)) {
      store.create(stated, actor);
      return new StatedAccount(stated, null);
    }
    Account before = store.lock(details.importerNumber());
    Account after = account(details, before);
    takePart(before, after);
    store.change(before, after, actor);
    return StatedAccount.of(before, after);
  }

  private void takePart(Account before, Account after) {
    if (after.participating() && !before.participating()) {
      periods.beginAsStated(after.importerNumber());
    } else if (before.participating() && !after.participating()) {
      periods.end(after.importerNumber(), LocalDate.now(clock));
    }
  }

  /**
   * The account that a filing belongs to. An unknown importer gets one from the filing's own HTS
   * numbers, provisional until a person states its industries.
   *
   * @param on the day on which the filing was received
   */
  public Account forFiling(ImporterNumber importerNumber, List<HtsNumber> filed, LocalDate on) {
    return rows.find(importerNumber, on)
        .orElseGet(() -> provisional(importerNumber, centers.forFiling(filed, on), on));
  }

  /** As {@link #forFiling}, by the entry lines that an application for participation states. */
  public Account forApplication(
      ImporterNumber importerNumber, List<IndustryShare> stated, LocalDate on) {
    return rows.find(importerNumber, on)
        .orElseGet(() -> provisional(importerNumber, centers.forApplication(stated, on), on));
  }

  private Account provisional(ImporterNumber importerNumber, Assignment center, LocalDate on) {
    Account account =
        new Account(
            importerNumber, importerNumber.value(), Set.of(), false, List.of(), false, center);
    if (!rows.insert(account)) {
      return rows.find(importerNumber, on).orElseThrow();
    }
    store.create(account, SYSTEM);
    return account;
  }

  private Assignment assign(List<IndustryShare> industries, Assignment current) {
    LocalDate today = LocalDate.now(clock);
    if (current != null && current.basis() == AssignmentBasis.DECIDED) {
      return current;
    }
    return centers
        .predominant(industries, today)
        .map(assignment -> assignment.continuing(current))
        .orElseGet(() -> current == null ? centers.byDefault(today) : current);
  }

  /** What is stated, with the Center that follows from it; before is null for a new account. */
  private Account account(AccountDetails details, Account before) {
    boolean participated = before != null && before.participating();
    return new Account(
        details.importerNumber(),
        details.name(),
        details.trustedPrograms(),
        details.corporate(),
        details.industries(),
        details.participating() == null ? participated : details.participating(),
        assign(details.industries(), before == null ? null : before.assignment()));
  }
}
