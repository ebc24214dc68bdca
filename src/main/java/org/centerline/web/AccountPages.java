package org.centerline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.centerline.account.Account;
import org.centerline.account.AccountList;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.account.ParticipationPeriod;
import org.centerline.account.PastAssignment;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.CaseReads;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseSearch;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.participation.AccountOutlook;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of an account shows. */
@Component
class AccountPages {

  /** How many open cases a page shows. */
  static final int CASES = 25;

  private static final int MOST_INDUSTRIES = 100;
  private static final String TO_THIS_DAY = "to this day";

  private final Accounts accounts;
  private final AccountAccess access;
  private final AccountOutlook outlook;
  private final CaseSearch search;
  private final CaseReads reads;
  private final Viewers viewers;
  private final Offices offices;

  AccountPages(
      Accounts accounts,
      AccountAccess access,
      AccountOutlook outlook,
      CaseSearch search,
      CaseReads reads,
      Viewers viewers,
      Offices offices) {
    this.accounts = accounts;
    this.access = access;
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
    model.addAttribute("basis", words(account.assignment().basis()));
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
    model.addAttribute("tables", tables(account, office));
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

  private List<Table> tables(Account account, boolean office) {
    List<Table> tables = new ArrayList<>();
    tables.add(
        industries(
            "Industries as stated", "What staff state of its business", account.industries()));
    if (office) {
      tables.add(
          industries(
              "Industries as filed",
              "Protests and amendments filed since " + outlook.filedSince(),
              outlook.filed(account.importerNumber().value())));
    }
    tables.add(history(accounts.assignments(account.importerNumber())));
    tables.add(periods(accounts.participations(account.importerNumber())));
    return tables;
  }

  private static Table industries(String title, String of, List<IndustryShare> industries) {
    long all = industries.stream().mapToLong(IndustryShare::lines).sum();
    return new Table(
        title,
        industries.size() > MOST_INDUSTRIES
            ? "%s, the first %d of %d".formatted(of, MOST_INDUSTRIES, industries.size())
            : of,
        List.of(
            Column.of("Tariff number"),
            Column.of("Entry lines"),
            Column.of("Share"),
            Column.ofMoney("Value in dollars")),
        industries.stream()
            .limit(MOST_INDUSTRIES)
            .map(
                share ->
                    List.of(
                        share.hts().toString(),
                        Long.toString(share.lines()),
                        percent(share.lines(), all),
                        share.value().toString()))
            .toList());
  }

  private static String percent(long part, long all) {
    return all == 0 ? "" : Math.round(100.0 * part / all) + " %";
  }

  private Table history(List<PastAssignment> assignments) {
    return new Table(
        "Centers of the account",
        "Each Center that has or had the account, newest first",
        List.of(
            Column.of("Center"),
            Column.of("From"),
            Column.of("Until the day before"),
            Column.of("How"),
            Column.of("Why")),
        assignments.stream()
            .map(
                past ->
                    List.of(
                        offices.name(past.center()),
                        past.since().toString(),
                        Objects.toString(past.until(), TO_THIS_DAY),
                        words(past.basis()),
                        past.explanation()))
            .toList());
  }

  private static Table periods(List<ParticipationPeriod> periods) {
    return new Table(
        "Participation",
        "When the importer took part in its Center, newest first",
        List.of(
            Column.of("From"), Column.of("Until the day before"), Column.of("By the application")),
        periods.stream()
            .map(
                period ->
                    List.of(
                        period.since().toString(),
                        Objects.toString(period.until(), TO_THIS_DAY),
                        Objects.toString(period.caseNumber(), "stated by staff")))
            .toList());
  }

  private static String words(Enum<?> value) {
    String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
