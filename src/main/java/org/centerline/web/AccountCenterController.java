package org.centerline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.PastAssignment;
import org.centerline.docket.Docket;
import org.centerline.filing.ImporterNumber;
import org.centerline.participation.AppealFiling;
import org.centerline.participation.CenterChangeDesk;
import org.centerline.participation.CenterReviews;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Which Center has an account over time, and what may change that. */
@ApiController("/api/v1/accounts/{importerNumber}")
class AccountCenterController {

  private final Accounts accounts;
  private final AccountAccess access;
  private final CenterChangeDesk desk;
  private final CenterReviews reviews;
  private final Docket docket;
  private final CaseViews views;
  private final OncePost posts;
  private final Viewers viewers;

  AccountCenterController(
      Accounts accounts,
      AccountAccess access,
      CenterChangeDesk desk,
      CenterReviews reviews,
      Docket docket,
      CaseViews views,
      OncePost posts,
      Viewers viewers) {
    this.accounts = accounts;
    this.access = access;
    this.desk = desk;
    this.reviews = reviews;
    this.docket = docket;
    this.views = views;
    this.posts = posts;
    this.viewers = viewers;
  }

  @GetMapping("/assignments")
  List<PastAssignment> assignments(@PathVariable String importerNumber) {
    return accounts.assignments(readable(importerNumber).importerNumber());
  }

  /**
   * Answers with the case of a change that waits for a person, or with nothing: the Center fits.
   */
  @PostMapping("/review")
  ResponseEntity<CaseView> review(@PathVariable String importerNumber, Authentication person) {
    Account account = readable(importerNumber);
    access.mayState(account.importerNumber(), person);
    Optional<String> change = reviews.review(account);
    return change
        .map(caseNumber -> views.of(docket.get(caseNumber)))
        .map(view -> ResponseEntity.status(HttpStatus.CREATED).body(view))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  @PostMapping("/appeals")
  ResponseEntity<CaseView> appeal(
      @PathVariable String importerNumber,
      @RequestBody AppealFiling filing,
      HttpServletRequest request) {
    viewers.mayState(filing.receivedOn());
    Account account = readable(importerNumber);
    return posts.created(request, () -> views.of(docket.get(desk.appeal(account, filing))));
  }

  private Account readable(String importerNumber) {
    return access
        .find(ImporterNumber.parse(importerNumber))
        .orElseThrow(
            () ->
                new BadRequest(HttpStatus.NOT_FOUND, "", "NOT_FOUND", "There is no such account."));
  }
}
