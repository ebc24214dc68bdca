package org.centerline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.centerline.account.AccountsOnPostgres.ACME;
import static org.centerline.account.AccountsOnPostgres.TODAY;
import static org.centerline.account.AccountsOnPostgres.file;
import static org.centerline.account.AccountsOnPostgres.on;
import static org.centerline.account.AccountsOnPostgres.put;
import static org.centerline.account.AccountsOnPostgres.rows;
import static org.centerline.account.AccountsOnPostgres.share;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountsTest {

  private final Accounts accounts = on(TODAY);

  @BeforeEach
  void startAfresh() {
    TestDatabase.truncate("account", "account_event");
  }

  @Test
  void aStatedAccountIsFoundAgainAsItWasStated() {
    Account put = put(accounts, share("8471", 120, "50000.00"), share("6403", 30, "1.50"));

    assertThat(put)
        .isEqualTo(
            new Account(
                ACME,
                "Acme",
                Set.of(TrustedProgram.CTPAT_TIER_3, TrustedProgram.ISA),
                true,
                List.of(share("8471", 120, "50000.00"), share("6403", 30, "1.50")),
                true,
                new Assignment(
                    "electronics",
                    TODAY,
                    AssignmentBasis.PREDOMINANT_INDUSTRY,
                    "120 of 150 entry lines (80 %) are in Electronics.")));
    assertThat(accounts.find(ACME)).contains(put);
    assertThat(put.provisional()).isFalse();
  }

  @Test
  void anUnknownImporterHasNoAccount() {
    assertThat(accounts.find(ACME)).isEmpty();
  }

  @Test
  void aCenterThatStaysKeepsItsFirstDay() {
    put(accounts, share("8471", 120, "1.00"));

    Account later = put(on(TODAY.plusDays(9)), share("8517", 7, "1.00"));

    assertThat(later.assignment().since()).isEqualTo(TODAY);
    assertThat(later.assignment().explanation())
        .isEqualTo("7 of 7 entry lines (100 %) are in Electronics.");
    assertThat(accounts.find(ACME)).contains(later);
  }

  @Test
  void aCenterThatChangesLeavesItsHistory() {
    put(accounts, share("8471", 1, "1.00"));

    Account later = put(on(TODAY.plusDays(9)), share("8703", 1, "1.00"));

    assertThat(later.assignment().since()).isEqualTo(TODAY.plusDays(9));
    assertThat(
            rows("select center, since::text, until::text from account_assignment order by since"))
        .extracting(row -> row.get("center"), row -> row.get("since"), row -> row.get("until"))
        .containsExactly(
            tuple("electronics", "2025-09-10", "2025-09-19"),
            tuple("automotive", "2025-09-19", null));
    assertThat(accounts.find(ACME)).contains(later);
  }

  @Test
  void industriesThatPointNowhereLeaveTheCenterAsItIs() {
    put(accounts, share("8471", 1, "1.00"));

    assertThat(put(on(TODAY.plusDays(9))).center()).isEqualTo("electronics");
  }

  @Test
  void everyChangeIsRecordedOnceWithWhoAndBeforeAndAfter() {
    put(accounts, share("8471", 1, "1.00"));
    put(accounts, share("8471", 1, "1.00"));
    put(accounts, share("8703", 1, "1.00"));

    assertThat(
            rows(
                """
                select type, actor, before->>'center' as before, after->>'center' as after
                from account_event order by id
                """))
        .extracting(
            r -> r.get("type"), r -> r.get("actor"), r -> r.get("before"), r -> r.get("after"))
        .containsExactly(
            tuple("CREATED", "intake", null, "electronics"),
            tuple("CHANGED", "intake", "electronics", "automotive"));
  }

  @Test
  void theRecordCannotBeAltered() {
    put(accounts);

    assertThatThrownBy(() -> TestDatabase.jdbc().sql("delete from account_event").update())
        .hasMessageContaining("account_event is append-only");
    assertThatThrownBy(
            () -> TestDatabase.jdbc().sql("update account_event set actor = 'x'").update())
        .hasMessageContaining("account_event is append-only");
  }

  @Test
  void detailsThatBreakRulesAreRefusedAndNothingIsStored() {
    AccountDetails details =
        new AccountDetails(
            ACME,
            " ",
            Set.of(TrustedProgram.CTPAT_TIER_1, TrustedProgram.CTPAT_TIER_2),
            false,
            List.of(share("8471", -1, "1.00"), share("8471", 1, "-1.00")),
            false);

    assertThatThrownBy(() -> TestDatabase.inTransaction(() -> accounts.put(details, "intake")))
        .asInstanceOf(type(FilingRefused.class))
        .satisfies(
            refused ->
                assertThat(refused.violations())
                    .extracting(Violation::pointer, Violation::code)
                    .containsExactly(
                        tuple("/name", "REQUIRED"),
                        tuple("/trustedPrograms", "TRUSTED_PROGRAMS"),
                        tuple("/industries/0/lines", "OUT_OF_RANGE"),
                        tuple("/industries/1/hts", "DUPLICATE"),
                        tuple("/industries/1/value", "MONEY_NEGATIVE")));
    assertThat(accounts.find(ACME)).isEmpty();
  }

  @Test
  void aFilingOfAKnownImporterGoesToItsCenterWhateverTheCommodityInOneStatement() {
    Account known = put(accounts, share("8703", 60, "1.00"), share("8471", 40, "1.00"));

    List<String> statements =
        TestDatabase.statementsDuring(
            () -> assertThat(file(accounts, "8471.30.01.00")).isEqualTo(known));

    assertThat(known.center()).isEqualTo("automotive");
    assertThat(statements).hasSize(1).first().asString().startsWith("select");
  }

  @Test
  void aFilingOfAnUnknownImporterMakesAProvisionalAccountInFourStatements() {
    List<String> statements =
        TestDatabase.statementsDuring(
            () -> file(accounts, "6403.91.60", "6403.99.60", "9903.88.03"));

    Account made = accounts.find(ACME).orElseThrow();
    assertThat(made.center()).isEqualTo("textiles");
    assertThat(made.name()).isEqualTo("12-345678900");
    assertThat(made.assignment().basis()).isEqualTo(AssignmentBasis.FILING_HTS);
    assertThat(made.provisional()).isTrue();
    assertThat(statements).hasSize(4);
    assertThat(rows("select actor from account_event"))
        .containsExactly(Map.of("actor", "centerline"));
  }

  @Test
  void statingTheIndustriesConfirmsAProvisionalAccount() {
    file(accounts, "6403.91.60");

    assertThat(put(accounts, share("6403", 1, "1.00")).provisional()).isFalse();
  }
}
