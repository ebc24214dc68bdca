package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.DelinquentInterest.Pause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 19 USC 1505(d): what is not paid in time bears interest by periods of 30 days. */
class DelinquentInterestTest {

  private static final Money BALANCE = Money.of("10000");

  private static InterestAccrual owed(
      LocalDate liquidated, LocalDate due, LocalDate paid, Pause... pauses) {
    return DelinquentInterest.on(
        BALANCE,
        new DelinquentInterest.Delay(liquidated, due, paid, List.of(pauses)),
        InterestKind.UNDERPAYMENT,
        false,
        ReferenceData.RATES);
  }

  /**
   * At 7 percent: 30 days are 10,000 x ((1 + 0.07 / 365)^30 - 1) = 57.6945, 60 days 115.7219, 90
   * days 174.0841.
   */
  @ParameterizedTest
  @CsvSource({
    "2025-03-01, 0.00", // day 29
    "2025-03-02, 0.00", // day 30, the last on which it is not late
    "2025-03-03, 57.69", // day 31: the first period is whole, the second is the one of payment
    "2025-04-01, 57.69", // day 60
    "2025-04-02, 115.72", // day 61
    "2025-05-01, 115.72", // day 90
    "2025-05-02, 174.08" // day 91
  })
  void thePeriodInWhichItIsPaidBearsNone(LocalDate paid, Money interest) {
    InterestAccrual owed = owed(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 3, 2), paid);
    assertThat(owed.interest()).isEqualTo(interest);
  }

  /** The bill went out ten days after liquidation: day 40 is in time, day 41 is late. */
  @Test
  void periodsCountFromLiquidationButABillIsDueThirtyDaysAfterItsIssue() {
    LocalDate liquidated = LocalDate.of(2025, 1, 31);
    LocalDate due = LocalDate.of(2025, 3, 12);
    assertThat(owed(liquidated, due, due).interest()).isEqualTo(Money.ZERO);
    assertThat(owed(liquidated, due, due.plusDays(1)).interest()).isEqualTo(Money.of("57.69"));
  }

  /**
   * March 15 to March 31 2026 are 17 days at 7 percent, April 1 to April 13 are 13 at 6: 10,000 x
   * ((1 + 0.07 / 365)^17 x (1 + 0.06 / 365)^13 - 1) = 54.1136.
   */
  @Test
  void theRateOfEachDayCounts() {
    InterestAccrual owed =
        owed(LocalDate.of(2026, 3, 15), LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 15));
    assertThat(owed.interest()).isEqualTo(Money.of("54.11"));
    assertThat(owed.segments()).extracting(InterestSegment::days).containsExactly(17L, 13L);
  }

  /**
   * A refund that was rejected for want of bank data on April 20 2026 and could be paid from May 20
   * on: 59 days less those 30 leave 29, and 61 leave 31 (91 FR 21). What then bears interest are 19
   * days of April and 11 of May at 6 percent: 10,000 x ((1 + 0.06 / 365)^30 - 1) = 49.4327.
   */
  @Test
  void theTimeWithoutBankDataDoesNotCount() {
    LocalDate liquidated = LocalDate.of(2026, 4, 1);
    LocalDate due = LocalDate.of(2026, 5, 1);
    Pause without = new Pause(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 5, 20));
    assertThat(owed(liquidated, due, LocalDate.of(2026, 5, 30), without).interest())
        .isEqualTo(Money.ZERO);
    InterestAccrual late = owed(liquidated, due, LocalDate.of(2026, 6, 1), without);
    assertThat(late.interest()).isEqualTo(Money.of("49.43"));
    assertThat(late.segments())
        .extracting(InterestSegment::from)
        .containsExactly(liquidated, LocalDate.of(2026, 5, 20));
  }

  @Test
  void pausesMayOverlapAndReachBeyondTheTime() {
    LocalDate liquidated = LocalDate.of(2025, 1, 31);
    assertThat(
            owed(
                    liquidated,
                    LocalDate.of(2025, 3, 2),
                    LocalDate.of(2025, 3, 13),
                    new Pause(LocalDate.of(2025, 1, 20), LocalDate.of(2025, 2, 5)),
                    new Pause(LocalDate.of(2025, 2, 3), LocalDate.of(2025, 2, 10)))
                .interest())
        .as("41 days less 10 are 31")
        .isEqualTo(Money.of("57.69"));
  }

  @Test
  void aDayBeyondTheTableIsNamed() {
    StatuteException refused =
        catchThrowableOfType(
            StatuteException.class,
            () ->
                owed(
                    LocalDate.of(2026, 11, 20),
                    LocalDate.of(2026, 12, 20),
                    LocalDate.of(2027, 2, 20)));
    assertThat(refused.code()).isEqualTo(StatuteException.Code.OUTSIDE_TABLE);
    assertThat(refused).hasMessageContaining("2027-02-17");
  }

  @Test
  void paymentBeforeLiquidationIsContradictory() {
    StatuteException refused =
        catchThrowableOfType(
            StatuteException.class,
            () ->
                owed(
                    LocalDate.of(2025, 1, 31),
                    LocalDate.of(2025, 3, 2),
                    LocalDate.of(2025, 1, 30)));
    assertThat(refused.code()).isEqualTo(StatuteException.Code.CONTRADICTORY_FACTS);
  }
}
