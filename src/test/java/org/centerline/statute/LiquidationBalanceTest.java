package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.centerline.statute.LiquidationBalance.Deposit;
import org.centerline.statute.LiquidationBalance.Facts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 19 USC 1505(c). The entry's deposit was required on January 20 2026; liquidation is on December 4
 * 2026. By hand, at 7 % to March 31, 6 % to June 30 and 7 % after it (a corporation's overpayment 1
 * % less), a day r/365:
 *
 * <ul>
 *   <li>January 20 to March 10: 49 days at 7 %, factor 1.009440644
 *   <li>January 20 to August 3: 71 at 7 %, 91 at 6 %, 33 at 7 %, factor 1.035517154
 *   <li>January 20 to December 4: 71, 91 and 156 days, factor 1.060231995
 *   <li>March 10 to December 4: 22, 91 and 156 days, factor 1.050316333; corporation 1.042605396
 *   <li>August 3 to December 4: 123 days, factor 1.023867147; corporation 1.020423275
 * </ul>
 */
class LiquidationBalanceTest {

  private static final LocalDate REQUIRED = LocalDate.of(2026, 1, 20);
  private static final LocalDate LIQUIDATED = LocalDate.of(2026, 12, 4);

  private static LiquidationBalance balance(Money change, List<Deposit> later, boolean corporate) {
    return LiquidationBalance.of(
        new Facts(change, REQUIRED, later, LIQUIDATED, corporate), ReferenceData.RATES);
  }

  private static List<Deposit> deposits(String words) {
    return words.equals("none")
        ? List.of()
        : Arrays.stream(words.split(", ")).map(LiquidationBalanceTest::deposit).toList();
  }

  private static Deposit deposit(String words) {
    List<String> parts = List.of(words.split(" "));
    return new Deposit(LocalDate.parse(parts.get(0)), Money.of(parts.get(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // nothing is nothing
        "0.00     | none                                    | false | 0.00      | 0.00",
        // never deposited: 5,000 x 0.060231995 from the day it was required
        "5000.00  | none                                    | true  | 5000.00   | 301.16",
        // an overpayment of the first deposit: from that one; a corporation's at its own rate
        "-5000.00 | none                                    | false | -5000.00  | -301.16",
        "-5000.00 | none                                    | true  | -5000.00  | -255.18",
        // came late: 10,000 x 0.009440644 until it came, and nothing after
        "10000.00 | 2026-03-10 10000.00                     | false | 0.00      | 94.41",
        // deposited now and no longer owed: 10,000 x 0.050316333 from that very day
        "0.00     | 2026-03-10 10000.00                     | false | -10000.00 | -503.16",
        "0.00     | 2026-03-10 10000.00                     | true  | -10000.00 | -426.05",
        // partly: 4,000 x 0.009440644 = 37.76 until it came, 6,000 x 0.050316333 = 301.90 since
        "4000.00  | 2026-03-10 10000.00                     | false | -6000.00  | -264.14",
        // less: each overpayment from its own deposit, 301.16 and 503.16
        "-5000.00 | 2026-03-10 10000.00                     | false | -15000.00 | -804.32",
        // two: 94.41, then 2,000 x 0.035517154 = 71.03, then 3,000 x 0.023867147 = 71.60 in excess
        "12000.00 | 2026-03-10 10000.00, 2026-08-03 5000.00 | false | -3000.00  | 93.84",
        // the rest is still missing: 94.41 and 5,000 x 0.060231995 = 301.16
        "15000.00 | 2026-03-10 10000.00                     | false | 5000.00   | 395.57",
        // after liquidation: it paid what was owed until then, 5,000 x 0.060231995
        "5000.00  | 2026-12-10 5000.00                      | false | 0.00      | 301.16",
        // and earns nothing
        "0.00     | 2026-12-10 5000.00                      | false | -5000.00  | 0.00",
        // with the first deposit, which may be stated later than the amendment: nothing was late
        "500.00   | 2026-01-15 500.00                       | false | 0.00      | 0.00"
      })
  void interestRunsFromTheDayEachDepositWasRequiredOrMade(
      Money change, String later, boolean corporate, Money principal, Money interest) {
    LiquidationBalance balance = balance(change, deposits(later), corporate);
    assertThat(balance.principal()).isEqualTo(principal);
    assertThat(balance.interest()).isEqualTo(interest);
    assertThat(balance.total()).isEqualTo(principal.plus(interest));
  }

  /** What was paid in just now and is paid back earns less than the entry's own deposit would. */
  @Property
  void whatIsDepositedAndNoLongerOwedComesBackWithNoMoreThanItsOwnDays(
      @ForAll @IntRange(min = 1, max = 10_000_000) int cents,
      @ForAll @IntRange(min = 1, max = 317) int days) {
    Money amount = Money.cents(cents);
    List<Deposit> later = List.of(new Deposit(REQUIRED.plusDays(days), amount));
    LiquidationBalance now = balance(Money.ZERO, later, false);
    LiquidationBalance first = balance(amount.negate(), List.of(), false);
    assertThat(now.principal()).isEqualTo(first.principal());
    assertThat(now.interest()).isGreaterThanOrEqualTo(first.interest());
    assertThat(now.interest().isPositive()).isFalse();
  }
}
