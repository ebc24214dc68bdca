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
  private final AccountEvents events;
  private final CenterAssignment centers;
  private final Clock clock;

  Accounts(AccountRows rows, AccountEvents events, CenterAssignment centers, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.centers = centers;
    this.clock = clock;
  }

  /** The account of this importer. */
  @Transactional(readOnly = true)
  public Optional<Account> find(ImporterNumber importerNumber) {
    return rows.find(importerNumber);
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
   * industries point to no Center, an existing assignment stays. The last writer wins.
   *
   * @param actor who states it
   * @throws org.centerline.filing.FilingRefused where the details break a rule
   */
  public Account put(AccountDetails details, String actor) {
    Violations violations = Violations.none();
    details.check(violations);
    violations.refuseIfAny();
    boolean created = rows.insert(details);
    Account before = created ? null : lockAndFind(details.importerNumber());
    Assignment current = before == null ? null : before.assignment();
    Account after = account(details, assign(details.industries(), current));
    if (!after.equals(before)) {
      if (created) {
        storeNew(after);
      } else {
        storeChange(before, after, details);
      }
      events.record(before, after, actor);
    }
    return after;
  }

  /**
   * The account that a filing belongs to. An unknown importer gets one from the filing's own HTS
   * numbers, provisional until a person states its industries.
   *
   * @param on the day on which the filing was received
   */
  public Account forFiling(ImporterNumber importerNumber, List<HtsNumber> filed, LocalDate on) {
    return rows.find(importerNumber).orElseGet(() -> provisional(importerNumber, filed, on));
  }

  private Account provisional(ImporterNumber importerNumber, List<HtsNumber> filed, LocalDate on) {
    AccountDetails details =
        new AccountDetails(
            importerNumber, importerNumber.value(), Set.of(), false, List.of(), false);
    if (!rows.insert(details)) {
      return rows.find(importerNumber).orElseThrow();
    }
    Account account = account(details, centers.forFiling(filed, on));
    storeNew(account);
    events.record(null, account, SYSTEM);
    return account;
  }

  private Account lockAndFind(ImporterNumber importerNumber) {
    rows.lock(importerNumber);
    return rows.find(importerNumber).orElseThrow();
  }

  private Assignment assign(List<IndustryShare> industries, Assignment current) {
    LocalDate today = LocalDate.now(clock);
    return centers
        .predominant(industries, today)
        .map(assignment -> assignment.continuing(current))
        .orElseGet(() -> current == null ? centers.byDefault(today) : current);
  }

  private void storeNew(Account account) {
    insertIndustries(account);
    rows.insertAssignment(account.importerNumber(), account.assignment());
  }

  private void storeChange(Account before, Account after, AccountDetails details) {
    rows.update(details);
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
  }

  private void insertIndustries(Account account) {
    if (!account.industries().isEmpty()) {
      rows.insertIndustries(account.importerNumber(), account.industries());
    }
  }

  private static Account account(AccountDetails details, Assignment assignment) {
    return new Account(
        details.importerNumber(),
        details.name(),
        details.trustedPrograms(),
        details.corporate(),
        details.industries(),
        details.participating(),
        assignment);
  }
}
