package org.centerline.web;

import java.util.List;
import org.centerline.account.Accounts;
import org.centerline.account.FilerAuthorizations;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.filing.ImporterNumber;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;

/** Whom an importer lets amend what another filer filed for it; staff record what it wrote. */
@ApiController("/api/v1/accounts/{importerNumber}/filers")
class FilerController {

  private final Accounts accounts;
  private final FilerAuthorizations authorizations;
  private final AccountAccess access;
  private final SignIn people;

  FilerController(
      Accounts accounts, FilerAuthorizations authorizations, AccountAccess access, SignIn people) {
    this.accounts = accounts;
    this.authorizations = authorizations;
    this.access = access;
    this.people = people;
  }

  /** The filers whose authority holds. */
  record FilersView(List<FilerAuthorizations.Authorization> filers) {}

  @GetMapping
  FilersView list(@PathVariable String importerNumber, Authentication person) {
    return view(own(importerNumber, person));
  }

  @PutMapping("/{filer}")
  FilersView grant(
      @PathVariable String importerNumber, @PathVariable String filer, Authentication person) {
    ImporterNumber importer = own(importerNumber, person);
    Parameters.plain(filer);
    if (!people.groupsOf(filer).contains(Pools.FILER)) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY, "/filer", "FILER_UNKNOWN", "There is no such filer.");
    }
    authorizations.grant(importer, filer, person.getName());
    return view(importer);
  }

  @DeleteMapping("/{filer}")
  FilersView end(
      @PathVariable String importerNumber, @PathVariable String filer, Authentication person) {
    ImporterNumber importer = own(importerNumber, person);
    Parameters.plain(filer);
    authorizations.end(importer, filer, person.getName());
    return view(importer);
  }

  private ImporterNumber own(String importerNumber, Authentication person) {
    ImporterNumber importer = ImporterNumber.parse(importerNumber);
    access.mayState(importer, person);
    if (accounts.find(importer).isEmpty()) {
      throw new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such account.");
    }
    return importer;
  }

  private FilersView view(ImporterNumber importer) {
    return new FilersView(authorizations.of(importer));
  }
}
