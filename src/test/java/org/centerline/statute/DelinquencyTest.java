package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.Delinquency.Standstill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 19 USC 1505(d), worked out by hand. */
class DelinquencyTest {

  private static final LocalDate LIQUIDATED = LocalDate.of(2025, 12, 12);

  private static Money owed(LocalDate liquidatedOn, LocalDate paidOn) {
    return Delinquency.interest(
            Money.of("10000"),
            liquidatedOn,
            paidOn,
            InterestKind.UNDERPAYMENT,
            false,
            List.of(),
            ReferenceData.RATES)
        .interest();
  }

  /**
   * 10,000 for 30 days at 7 %: 10,000 x ((1 + 0.07 / 365)^30 - 1) = 57.6945. Liquidated on December
   * 12 2025, the 30th day is January 11 2026, the 60th February 10.
   */
  @ParameterizedTest
  @CsvSource({"2025-12-12, 0.00", "2026-01-11, 0.00", "2026-01-12, 57.69", "2026-02-10, 57.69"})
  void itRunsByWholePeriodsAndNoneForThatOfThePayment(LocalDate paidOn, Money interest) {
    assertThat(owed(LIQUIDATED, paidOn)).isEqualTo(interest);
  }

  /**
   * Liquidated on March 15 2026 and paid on May 20, day 66: two periods, to May 14. 17 days of
   * March at 7 % and 43 from April 1 at 6 %: (1 + 0.07 / 365)^17 x (1 + 0.06 / 365)^43 =
   * 1.0103813902.
   */
  @Test
  void itFollowsTheRates() {
    assertThat(owed(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 5, 20)))
        .isEqualTo(Money.of("103.81"));
  }

  /**
   * The same as a bill shows it: 17 days of March at 7 % bear 10,000 x ((1 + 0.07 / 365)^17 - 1) =
   * 32.6528, and 43 from April 1 at 6 % what is left of the 103.81.
   */
  @Test
  void itIsShownByStretchesOfOneRate() {
    InterestAccrual accrual =
        Delinquency.interest(
            Money.of("10000"),
            LocalDate.of(2026, 3, 15),
            LocalDate.of(2026, 5, 20),
            InterestKind.UNDERPAYMENT,
            false,
            List.of(),
            ReferenceData.RATES);
    assertThat(accrual.segments())
        .extracting(InterestSegment::from, InterestSegment::to, InterestSegment::interest)
        .containsExactly(
            tuple(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 1), Money.of("32.65")),
            tuple(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 14), Money.of("71.16")));
  }

  private static Money refunded(Standstill... standstills) {
    return Delinquency.interest(
            Money.of("10000"),
            LIQUIDATED,
            LocalDate.of(2026, 3, 15),
            InterestKind.OVERPAYMENT,
            true,
            List.of(standstills),
            ReferenceData.RATES)
        .interest();
  }

  /**
   * A corporation's refund paid on March 15 2026, day 93: three periods, 90 days at 6 %. Rejected
   * for want of bank data on February 6 and payable again on February 20 it bears nothing for 14
   * days: 10,000 x ((1 + 0.06 / 365)^76 - 1) = 125.7048.
   */
  @Test
  void itStandsStillWhileThePayeeHasNoBankData() {
    Standstill rejected = new Standstill(LocalDate.of(2026, 2, 6), LocalDate.of(2026, 2, 20));
    Standstill within = new Standstill(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 12));
    assertThat(refunded(rejected)).isEqualTo(Money.of("125.70"));
    assertThat(refunded(within, rejected)).isEqualTo(Money.of("125.70"));
    // From the liquidation until after the payment there is nothing left.
    assertThat(refunded(new Standstill(LIQUIDATED, LocalDate.of(2026, 4, 1))))
        .isEqualTo(Money.ZERO);
  }

  @Test
  void whatIsPaidBeforeItIsLiquidatedOrBeyondTheTableIsRefused() {
    assertThatThrownBy(() -> owed(LIQUIDATED, LIQUIDATED.minusDays(1)))
        .isInstanceOf(StatuteException.class)
        .hasMessageContaining("cannot be paid on 2025-12-11");
    assertThatThrownBy(() -> owed(LIQUIDATED, LocalDate.of(2060, 1, 1)))
        .isInstanceOf(StatuteException.class)
        .hasMessageContaining("No interest rate is known for");
  }
}
