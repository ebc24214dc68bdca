package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What E6 leaves open; every amount is worked out by hand from the growth of a day. */
class InterestConventionsTest {

  private static final LocalDate END = LocalDate.of(2026, 12, 31);

  private static InterestRates rates(InterestDays days, RoundingMode rounding) {
    BigDecimal seven = BigDecimal.valueOf(7);
    RatePeriod period = new RatePeriod(LocalDate.of(2025, 1, 1), END, seven, seven, seven);
    return InterestRates.of(List.of(period), new InterestConventions(days, rounding));
  }

  private static Money interest(LocalDate from, LocalDate to, InterestRates rates) {
    return Interest.on(Money.of("10000"), from, to, InterestKind.OVERPAYMENT, false, rates)
        .interest();
  }

  /** E6's first golden number has 331 days: 10,000 x ((1 + 0.07 / 365)^331 - 1) = 655.3111. */
  @ParameterizedTest
  @CsvSource({
    "FIRST, HALF_UP, 655.31",
    "LAST, HALF_UP, 655.31",
    // 332 days: 657.3545; 330 days: 653.2680
    "BOTH, HALF_UP, 657.35",
    "NEITHER, HALF_UP, 653.27",
    "FIRST, UP, 655.32",
    "NEITHER, DOWN, 653.26"
  })
  void daysAndRoundingAreAsTheyAreSet(InterestDays days, RoundingMode rounding, Money interest) {
    assertThat(
            interest(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 12, 12), rates(days, rounding)))
        .isEqualTo(interest);
  }

  /** One day is 10,000 x 7 % / 365 = 1.9178. */
  @ParameterizedTest
  @CsvSource({"FIRST, 0.00", "LAST, 0.00", "BOTH, 1.92", "NEITHER, 0.00"})
  void moneyThatComesAndGoesOnOneDay(InterestDays days, Money interest) {
    LocalDate day = LocalDate.of(2025, 6, 2);
    assertThat(interest(day, day, rates(days, RoundingMode.HALF_UP))).isEqualTo(interest);
  }

  @ParameterizedTest
  @CsvSource({"FIRST, 2027-01-02", "LAST, 2027-01-01"})
  void aDayBeyondTheTableIsRefusedAndNeverZero(InterestDays days, LocalDate to) {
    InterestRates rates = rates(days, RoundingMode.HALF_UP);
    assertThat(interest(END, to.minusDays(1), rates)).isNotNull();
    assertThatExceptionOfType(StatuteException.class)
        .isThrownBy(() -> interest(END, to, rates))
        .withMessage("No interest rate is known for 2027-01-01; the table ends on 2026-12-31.");
  }

  @Test
  void aRoundingThatDoesNotRoundIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InterestConventions(InterestDays.FIRST, RoundingMode.UNNECESSARY));
  }
}
