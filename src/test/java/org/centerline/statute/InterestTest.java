package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

  private static final LocalDate TABLE_BEGIN = LocalDate.of(1974, 7, 1);

  private static InterestAccrual interest(
      String principal, LocalDate from, LocalDate to, InterestKind kind, boolean corporate) {
    return Interest.on(Money.of(principal), from, to, kind, corporate, ReferenceData.RATES);
  }

  private static Money overpaid(Money principal, LocalDate from, LocalDate to) {
    return Interest.on(principal, from, to, InterestKind.OVERPAYMENT, true, ReferenceData.RATES)
        .interest();
  }

  @ParameterizedTest
  @CsvSource({
    // E6
    "10000, 2025-01-15, 2025-12-12, OVERPAYMENT, false, 655.31",
    "10000, 2025-01-15, 2025-12-12, OVERPAYMENT, true, 559.14",
    "10000, 2024-11-01, 2025-02-01, UNDERPAYMENT, false, 194.64",
    "25000, 2026-03-02, 2026-08-14, OVERPAYMENT, true, 623.35",
    // one day: 10,000 x 7 % / 365 = 1.9178; in a leap year 10,000 x 8 % / 366 = 2.1858
    "10000, 2025-06-01, 2025-06-02, UNDERPAYMENT, true, 1.92",
    "10000, 2024-06-01, 2024-06-02, UNDERPAYMENT, true, 2.19",
    // two days: 10,000 x (1 + 0.07 / 365)^2 - 10,000 = 3.8360
    "10000, 2025-06-01, 2025-06-03, OVERPAYMENT, false, 3.84",
    // before 1999 corporations had no rate of their own: 10,000 x 8 % / 365 = 2.1918
    "10000, 1997-06-02, 1997-06-03, OVERPAYMENT, true, 2.19",
    "10000, 2025-06-01, 2025-06-01, UNDERPAYMENT, false, 0.00",
    "0, 2025-06-01, 2026-06-01, UNDERPAYMENT, false, 0.00"
  })
  void interestIsCompoundedDaily(
      String principal,
      LocalDate from,
      LocalDate to,
      InterestKind kind,
      boolean corporate,
      Money interest) {
    assertThat(interest(principal, from, to, kind, corporate).interest()).isEqualTo(interest);
  }

  @Test
  void segmentsBreakOnlyWhereRateOrLengthOfYearChanges() {
    List<InterestSegment> segments =
        interest(
                "10000",
                LocalDate.of(2024, 11, 1),
                LocalDate.of(2026, 5, 1),
                InterestKind.UNDERPAYMENT,
                false)
            .segments();
    // 8 % of a leap year; 7 % to March 2026 across New Year; 6 %
    assertThat(segments).extracting(InterestSegment::days).containsExactly(61L, 455L, 30L);
    assertThat(segments)
        .extracting(segment -> segment.ratePercent().intValueExact())
        .containsExactly(8, 7, 6);
    assertThat(segments.get(1).from()).isEqualTo("2025-01-01");
    assertThat(segments.get(1).to()).isEqualTo("2026-04-01");
    // 10,000 x (1 + 0.08 / 366)^61 - 10,000
    assertThat(segments.get(0).interest()).isEqualTo(Money.of("134.21"));
  }

  @Test
  void oneRateAcrossALeapYearBreaksAtItsBounds() {
    // 3 % from 2011-10-01 to 2016-03-31; 2012 has 366 days
    assertThat(
            interest(
                    "1000",
                    LocalDate.of(2011, 12, 1),
                    LocalDate.of(2013, 2, 1),
                    InterestKind.UNDERPAYMENT,
                    false)
                .segments())
        .extracting(InterestSegment::days)
        .containsExactly(31L, 366L, 31L);
  }

  @Test
  void aDayOutsideTheTableIsNamedWithTheTablesEnd() {
    StatuteException late = refusal(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 2));
    assertThat(late.code()).isEqualTo(StatuteException.Code.OUTSIDE_TABLE);
    assertThat(late)
        .hasMessage("No interest rate is known for 2027-01-01; the table ends on 2026-12-31.");
    StatuteException early = refusal(LocalDate.of(1974, 6, 30), LocalDate.of(1975, 1, 1));
    assertThat(early)
        .hasMessage("No interest rate is known for 1974-06-30; the table begins on 1974-07-01.");
    assertThat(
            interest(
                    "1.00",
                    LocalDate.of(2026, 12, 1),
                    LocalDate.of(2027, 1, 1),
                    InterestKind.UNDERPAYMENT,
                    false)
                .segments())
        .hasSize(1);
  }

  @Test
  void aPeriodBackwardsAndANegativePrincipalAreRefused() {
    assertThat(refusal(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 1)).fact())
        .isEqualTo("from");
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () ->
                        interest(
                            "-0.01", TABLE_BEGIN, TABLE_BEGIN, InterestKind.UNDERPAYMENT, false))
                .fact())
        .isEqualTo("principal");
  }

  private static StatuteException refusal(LocalDate from, LocalDate to) {
    return catchThrowableOfType(
        StatuteException.class, () -> interest("1.00", from, to, InterestKind.UNDERPAYMENT, false));
  }

  @Test
  void aTableWithAGapOrAnOverlapIsRefused() {
    RatePeriod first = period("2025-01-01", "2025-03-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterestRates.of(List.of(first, period("2025-04-02", "2025-06-30"))));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InterestRates.of(List.of(period("2025-03-31", "2025-06-30"), first)));
    assertThatIllegalArgumentException().isThrownBy(() -> InterestRates.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> period("2025-03-31", "2025-03-30"));
  }

  private static RatePeriod period(String begin, String end) {
    return new RatePeriod(
        LocalDate.parse(begin), LocalDate.parse(end), BigDecimal.ONE, BigDecimal.ONE, null);
  }

  @Property(tries = 300)
  void piecesSumToTheWholeAndCoverEveryDay(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_00L) long cents,
      @ForAll @IntRange(max = 18_000) int start,
      @ForAll @IntRange(max = 1_100) int days,
      @ForAll InterestKind kind,
      @ForAll boolean corporate) {
    LocalDate from = TABLE_BEGIN.plusDays(start);
    LocalDate to = from.plusDays(days);
    InterestAccrual accrual =
        Interest.on(Money.cents(cents), from, to, kind, corporate, ReferenceData.RATES);
    assertThat(
            accrual.segments().stream()
                .map(InterestSegment::interest)
                .reduce(Money.ZERO, Money::plus))
        .isEqualTo(accrual.interest());
    assertThat(accrual.segments().stream().mapToLong(InterestSegment::days).sum()).isEqualTo(days);
  }

  @Property(tries = 300)
  void interestNeverShrinksWithTimeOrPrincipal(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_00L) long cents,
      @ForAll @LongRange(min = 0, max = 1_000_00L) long more,
      @ForAll @IntRange(max = 18_000) int start,
      @ForAll @IntRange(max = 500) int days,
      @ForAll @IntRange(max = 500) int longer) {
    LocalDate from = TABLE_BEGIN.plusDays(start);
    LocalDate to = from.plusDays(days);
    Money interest = overpaid(Money.cents(cents), from, to);
    assertThat(overpaid(Money.cents(cents), from, to.plusDays(longer)))
        .isGreaterThanOrEqualTo(interest);
    assertThat(overpaid(Money.cents(cents + more), from, to)).isGreaterThanOrEqualTo(interest);
  }
}
