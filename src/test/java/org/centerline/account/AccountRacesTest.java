package org.centerline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.account.AccountsOnPostgres.TODAY;
import static org.centerline.account.AccountsOnPostgres.file;
import static org.centerline.account.AccountsOnPostgres.on;
import static org.centerline.account.AccountsOnPostgres.put;
import static org.centerline.account.AccountsOnPostgres.rows;
import static org.centerline.account.AccountsOnPostgres.share;

import java.util.List;
import java.util.stream.IntStream;
import org.centerline.testing.Race;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountRacesTest {

  private final Accounts accounts = on(TODAY);

  @BeforeEach
  void startAfresh() {
    TestDatabase.truncate("account", "account_event");
  }

  @Test
  void concurrentFilingsOfAnUnknownImporterMakeOneAccount() throws InterruptedException {
    List<Account> made =
        Race.run(8, thread -> file(accounts, thread % 2 == 0 ? "8471.30.01.00" : "6403.91.60"));

    assertThat(made).allMatch(made.get(0)::equals);
    assertThat(rows("select 1 from account_event")).hasSize(1);
  }

  @Test
  void concurrentStatementsOfOneAccountLeaveAnUnbrokenRecord() throws InterruptedException {
    Race.run(
        8,
        thread ->
            IntStream.range(0, 5)
                .mapToObj(i -> put(accounts, share("8471", 100 * thread + i + 1, "1.00")))
                .toList());

    assertThat(rows("select 1 from account_event")).hasSize(40);
    assertThat(
            rows(
                """
                select 1 from (select before, lag(after) over (order by id) as previous
                               from account_event) as step
                where before is distinct from previous
                """))
        .isEmpty();
  }
}
