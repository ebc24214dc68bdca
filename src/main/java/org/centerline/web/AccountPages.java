package org.centerline.web;

import java.util.List;
import java.util.stream.Collectors;
import org.centerline.account.Account;
import org.centerline.account.AccountList;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.CaseReads;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseSearch;
import org.centerline.participation.AccountOutlook;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of an account shows. */
@Component
class AccountPages {

  /** How many open cases a page shows. */
  static final int CASES = 25;

  private final AccountAccess access;
  private final AccountTables tables;
  private final AccountOutlook outlook;
  private final CaseSearch search;
  private final CaseReads reads;
  private final Viewers viewers;
  private final Offices offices;

  AccountPages(
      AccountAccess access,
      AccountTables tables,
      AccountOutlook outlook,
      CaseSearch search,
      CaseReads reads,
      Viewers viewers,
      Offices offices) {
    this.access = access;
    this.tables = tables;
    this.outlook = outlook;
    this.search = search;
    this.reads = reads;
    this.viewers = viewers;
    this.offices = offices;
  }

  /** An account in a list. */
  record Row(String importerNumber, String name, String center, String since) {}

  /** An open case in a list. */
  record Open(String caseNumber, String lineOfWork, String status, String office, String filedOn) {}

  List<Row> rows(List<AccountList.Listed> listed) {
    return listed.stream()
        .map(
            account ->
                new Row(
                    account.importerNumber(),
                    account.name(),
                    offices.name(account.center()),
                    account.since().toString()))
        .toList();
  }

  /**
   * Fills the model of the page. What filed entries come to, and what is only proposed, is for the
   * office: one filer would read of what another filed.
   */
  void fill(Account account, int page, Model model) {
    String importer = account.importerNumber().value();
    boolean office = access.hasByOffice(account);
    model.addAttribute("account", account);
    model.addAttribute("center", offices.name(account.center()));
    model.addAttribute("basis", AccountTables.words(account.assignment().basis()));
    model.addAttribute(
        "programs",
        account.trustedPrograms().stream()
            .sorted()
            .map(TrustedProgram::words)
            .collect(Collectors.joining(", ")));
    outlook
        .change(importer)
        .filter(change -> office || change.effectiveOn() != null)
        .ifPresent(
            change -> {
              model.addAttribute("change", change);
              model.addAttribute("otherCenter", offices.name(change.center()));
            });
    model.addAttribute("tables", tables.of(account, office));
    cases(importer, page, model);
  }

  private void cases(String importer, int page, Model model) {
    List<CaseRecord> found = search.open(importer, page * CASES, CASES + 1, viewers.current());
    List<CaseRecord> shown = found.subList(0, Math.min(CASES, found.size()));
    reads.record(shown.stream().map(CaseRecord::caseNumber).toList(), "page of the account");
    model.addAttribute("cases", shown.stream().map(this::open).toList());
    model.addAttribute("page", page);
    model.addAttribute("more", found.size() > CASES);
  }

  private Open open(CaseRecord record) {
    return new Open(
        record.caseNumber(),
        record.lineOfWork().name(),
        record.status().name(),
        record.center() == null ? null : offices.name(record.center()),
        record.filedOn().toString());
  }
}
