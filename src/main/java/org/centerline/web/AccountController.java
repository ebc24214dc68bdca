package org.centerline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.CaseQuery;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.Viewer;
import org.centerline.engine.Pools;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.Money;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Importers' accounts and the Center that works them. */
@ApiController("/api/v1/accounts")
class AccountController {

  private static final Set<String> STATE_ANY = Set.of(Pools.INTAKE, "camunda-admin");

  private final Accounts accounts;
  private final CaseSearch search;
  private final Viewers viewers;

  AccountController(Accounts accounts, CaseSearch search, Viewers viewers) {
    this.accounts = accounts;
    this.search = search;
    this.viewers = viewers;
  }

  /** What is stated about an account. */
  record AccountStatement(
      String name,
      Set<TrustedProgram> trustedPrograms,
      Boolean corporate,
      List<Industry> industries,
      Boolean participating) {}

  /** A part of the importer's business; the value is in dollars. */
  record Industry(String hts, Long lines, String value) {}

  /** An account with its Center. */
  record AccountView(
      String importerNumber,
      String name,
      Set<TrustedProgram> trustedPrograms,
      boolean corporate,
      List<Industry> industries,
      boolean participating,
      String center,
      AssignmentView assignment) {}

  /** Which Center, since when, on what basis and why. */
  record AssignmentView(String center, LocalDate since, String basis, String explanation) {}

  @PutMapping("/{importerNumber}")
  AccountView put(
      @PathVariable String importerNumber,
      @RequestBody AccountStatement statement,
      Authentication person) {
    AccountDetails details = details(importerNumber, statement);
    refuseOthersAccounts(details.importerNumber(), person);
    return view(accounts.put(details, person.getName()));
  }

  /** A Center states its own accounts and new ones; intake and administrators state any. */
  private void refuseOthersAccounts(ImporterNumber importerNumber, Authentication person) {
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

  @GetMapping("/{importerNumber}")
  AccountView get(@PathVariable String importerNumber) {
    return accounts
        .find(ImporterNumber.parse(importerNumber))
        .filter(account -> mayRead(account, viewers.current()))
        .map(AccountController::view)
        .orElseThrow(
            () ->
                new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such account."));
  }

  /** Staff read their Center's accounts, filers those of importers they have filed for. */
  private boolean mayRead(Account account, Viewer viewer) {
    return viewer.everything()
        || viewer.centers().contains(account.center())
        || !search
            .list(
                new CaseQuery(account.importerNumber().value(), null, null, null, null, 0, 1),
                viewer)
            .isEmpty();
  }

  private static AccountDetails details(String importerNumber, AccountStatement statement) {
    Violations found = Violations.none();
    ImporterNumber number =
        found.at("importerNumber").number(importerNumber, ImporterNumber::parse).orElse(null);
    List<IndustryShare> industries = industries(statement.industries(), found.at("industries"));
    found.refuseIfAny();
    return new AccountDetails(
        number,
        statement.name(),
        statement.trustedPrograms() == null ? Set.of() : statement.trustedPrograms(),
        Boolean.TRUE.equals(statement.corporate()),
        industries,
        Boolean.TRUE.equals(statement.participating()));
  }

  private static List<IndustryShare> industries(List<Industry> stated, Violations found) {
    List<IndustryShare> industries = new ArrayList<>();
    for (int i = 0; stated != null && i < stated.size(); i++) {
      Industry industry = stated.get(i);
      Violations at = found.at(i);
      if (at.present(industry)) {
        HtsNumber hts = at.at("hts").number(industry.hts(), HtsNumber::parse).orElse(null);
        boolean counted = at.at("lines").present(industry.lines());
        Money value =
            industry.value() == null
                ? Money.ZERO
                : at.at("value").money(industry.value()).orElse(null);
        if (hts != null && counted && value != null) {
          industries.add(new IndustryShare(hts, industry.lines(), value));
        }
      }
    }
    return industries;
  }

  private static AccountView view(Account account) {
    return new AccountView(
        account.importerNumber().value(),
        account.name(),
        account.trustedPrograms(),
        account.corporate(),
        account.industries().stream()
            .map(i -> new Industry(i.hts().toString(), i.lines(), i.value().toString()))
            .toList(),
        account.participating(),
        account.center(),
        new AssignmentView(
            account.center(),
            account.assignment().since(),
            account.assignment().basis().name(),
            account.assignment().explanation()));
  }
}
