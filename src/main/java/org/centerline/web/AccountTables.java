package org.centerline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.centerline.account.Account;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.account.ParticipationPeriod;
import org.centerline.account.PastAssignment;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.participation.AccountOutlook;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Component;

/** The business of an account, its Centers and its participation, as tables of its page. */
@Component
class AccountTables {

  private static final int MOST_INDUSTRIES = 100;
  private static final String TO_THIS_DAY = "to this day";

  private final Accounts accounts;
  private final AccountOutlook outlook;
  private final Offices offices;

  AccountTables(Accounts accounts, AccountOutlook outlook, Offices offices) {
    this.accounts = accounts;
    this.outlook = outlook;
    this.offices = offices;
  }

  /** The tables of the page; with what filed entries come to for the office alone. */
  List<Table> of(Account account, boolean office) {
    List<Table> tables = new ArrayList<>();
    tables.add(
        industries(
            "Industries as stated", "What staff state of its business", account.industries()));
    if (office) {
      tables.add(
          industries(
              "Industries as filed",
              "Protests, amendments and entry summaries filed since " + outlook.filedSince(),
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

  /** A constant as people read it. */
  static String words(Enum<?> value) {
    String words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
