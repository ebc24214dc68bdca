package org.centerline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.account.Account;
import org.centerline.account.AccountDetails;
import org.centerline.account.IndustryShare;
import org.centerline.account.StatedIndustry;
import org.centerline.account.TrustedProgram;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.participation.AccountStatements;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Importers' accounts and the Center that works them. */
@ApiController("/api/v1/accounts")
class AccountController {

  private final AccountStatements accounts;
  private final AccountAccess access;

  AccountController(AccountStatements accounts, AccountAccess access) {
    this.accounts = accounts;
    this.access = access;
  }

  /** What is stated about an account. */
  record AccountStatement(
      String name,
      Set<TrustedProgram> trustedPrograms,
      Boolean corporate,
      List<StatedIndustry> industries,
      Boolean participating) {}

  /**
   * An account with its Center.
   *
   * @param follow null except in the answer to a statement that gives the account to another Center
   *     while cases run
   */
  record AccountView(
      String importerNumber,
      String name,
      Set<TrustedProgram> trustedPrograms,
      boolean corporate,
      List<StatedIndustry> industries,
      boolean participating,
      String center,
      AssignmentView assignment,
      FollowView follow) {}

  /** Which Center, since when, on what basis and why. */
  record AssignmentView(String center, LocalDate since, String basis, String explanation) {}

  /** The case in which running cases follow the account to its new Center, and how many. */
  record FollowView(String caseNumber, int runningCases) {}

  @PutMapping("/{importerNumber}")
  AccountView put(
      @PathVariable String importerNumber,
      @RequestBody AccountStatement statement,
      Authentication person) {
    AccountDetails details = details(importerNumber, statement);
    access.mayState(details.importerNumber(), person);
    AccountStatements.Stated stated = accounts.put(details, person.getName());
    return view(
        stated.account(),
        stated.followIn() == null
            ? null
            : new FollowView(stated.followIn(), stated.runningCases()));
  }

  @GetMapping("/{importerNumber}")
  AccountView get(@PathVariable String importerNumber) {
    return access
        .find(ImporterNumber.parse(importerNumber))
        .map(account -> view(account, null))
        .orElseThrow(
            () ->
                new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such account."));
  }

  private static AccountDetails details(String importerNumber, AccountStatement statement) {
    Violations found = Violations.none();
    ImporterNumber number =
        found.at("importerNumber").number(importerNumber, ImporterNumber::parse).orElse(null);
    List<IndustryShare> industries =
        StatedIndustry.read(statement.industries(), found.at("industries"));
    found.refuseIfAny();
    return new AccountDetails(
        number,
        statement.name(),
        statement.trustedPrograms() == null ? Set.of() : statement.trustedPrograms(),
        Boolean.TRUE.equals(statement.corporate()),
        industries,
        statement.participating());
  }

  private static AccountView view(Account account, FollowView follow) {
    return new AccountView(
        account.importerNumber().value(),
        account.name(),
        account.trustedPrograms(),
        account.corporate(),
        account.industries().stream().map(StatedIndustry::of).toList(),
        account.participating(),
        account.center(),
        new AssignmentView(
            account.center(),
            account.assignment().since(),
            account.assignment().basis().name(),
            account.assignment().explanation()),
        follow);
  }
}
