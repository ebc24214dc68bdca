package org.centerline.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.Money;
import org.centerline.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real service on the test database, and short ways to use it. */
final class AccountsOnPostgres {

  static final ImporterNumber ACME = ImporterNumber.parse("12-345678900");
  static final LocalDate TODAY = LocalDate.of(2025, 9, 10);
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  private AccountsOnPostgres() {}

  static Accounts on(LocalDate today) {
    JdbcClient jdbc = TestDatabase.jdbc();
    Clock clock = Clock.fixed(today.atTime(9, 0).atZone(EASTERN).toInstant(), EASTERN);
    AccountRows rows = new AccountRows(jdbc);
    ParticipationPeriods periods = new ParticipationPeriods(jdbc);
    AccountEvents events = new AccountEvents(jdbc, new ObjectMapper(), clock);
    return new Accounts(
        rows,
        new AccountStore(rows, periods, events, clock),
        periods,
        TestCenters.assignment("consumer-products"),
        clock);
  }

  static Account put(Accounts accounts, IndustryShare... industries) {
    AccountDetails details =
        new AccountDetails(
            ACME,
            "Acme",
            Set.of(TrustedProgram.CTPAT_TIER_3, TrustedProgram.ISA),
            true,
            List.of(industries),
            true);
    return TestDatabase.inTransaction(() -> accounts.put(details, "intake").account());
  }

  static Account file(Accounts accounts, String... hts) {
    List<HtsNumber> filed = Stream.of(hts).map(HtsNumber::parse).toList();
    return TestDatabase.inTransaction(() -> accounts.forFiling(ACME, filed, TODAY));
  }

  static IndustryShare share(String hts, long lines, String value) {
    return new IndustryShare(HtsNumber.parse(hts), lines, Money.of(value));
  }

  static List<Map<String, Object>> rows(String sql) {
    return TestDatabase.jdbc().sql(sql).query().listOfRows();
  }
}
