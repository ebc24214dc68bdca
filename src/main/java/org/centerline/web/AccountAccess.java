package org.centerline.web;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.FilerAuthorizations;
import org.centerline.docket.CaseQuery;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.centerline.filing.ImporterNumber;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whose an account is. */
@Component
class AccountAccess {

  private static final Set<String> STATE_ANY = Set.of(Pools.INTAKE, "camunda-admin");

  private final Accounts accounts;
  private final FilerAuthorizations authorizations;
  private final CaseSearch search;
  private final Viewers viewers;

  AccountAccess(
      Accounts accounts, FilerAuthorizations authorizations, CaseSearch search, Viewers viewers) {
    this.accounts = accounts;
    this.authorizations = authorizations;
    this.search = search;
    this.viewers = viewers;
  }

  /**
   * A Center states its own accounts and new ones; intake and administrators state any.
   *
   * @throws BadRequest 403 for others
   */
  void mayState(ImporterNumber importerNumber, Authentication person) {
    Viewer viewer = viewers.current();
    boolean own =
        !viewer.centers().isEmpty()
            && accounts
                .find(importerNumber)
                .map(account -> viewer.centers().contains(account.center()))
                .orElse(true);
    if (!own && Collections.disjoint(Viewers.groups(person), STATE_ANY)) {
      throw new BadRequest(
          HttpStatus.FORBIDDEN, "", "NOT_YOURS", "This account belongs to another Center.");
    }
  }

  /** The account, where there is one and the person of this request may read it. */
  Optional<Account> find(ImporterNumber importerNumber) {
    return accounts.find(importerNumber).filter(this::mayRead);
  }

  /** Whether the account is of the Center of the person of this request, or of oversight. */
  boolean hasByOffice(Account account) {
    Viewer viewer = viewers.current();
    return viewer.everything() || viewer.centers().contains(account.center());
  }

  /**
   * Staff read the accounts of their Center and of cases that they work. A filer reads those of
   * importers whose authority is on record: that it filed something for one only says that it says
   * so (19 CFR 141.31, 141.46).
   */
  private boolean mayRead(Account account) {
    Viewer viewer = viewers.current();
    return hasByOffice(account)
        || (viewers.isStaff()
            ? worksACaseOf(account, viewer)
            : authorizations.isAuthorized(account.importerNumber(), viewer.userId()));
  }

  private boolean worksACaseOf(Account account, Viewer viewer) {
    CaseQuery any = new CaseQuery(account.importerNumber().value(), null, null, null, null, 0, 1);
    return !search.list(any, viewer).isEmpty();
  }
}
