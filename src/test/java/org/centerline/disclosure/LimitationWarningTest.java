package org.centerline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.centerline.statute.Limitation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A violation of March 2 2020, for which the limitation ends on March 2 2025. */
class LimitationWarningTest {

  private static Optional<String> on(String today, LocalDate violation, int days) {
    Clock clock =
        Clock.fixed(
            LocalDate.parse(today).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    return new LimitationWarning(clock, days).of(Limitation.ofViolation(violation));
  }

  private static Optional<String> on(String today, int days) {
    return on(today, LocalDate.of(2020, 3, 2), days);
  }

  /** From March 2 2024 to March 2 2025 are 365 days: February 29 2024 is before them. */
  @Test
  void atThreeHundredAndSixtyFiveDaysNothingIsSaidAtOneFewerItIs() {
    assertThat(on("2024-03-02", 365)).isEmpty();
    assertThat(on("2024-03-03", 365).orElseThrow())
        .startsWith("THE LIMITATION IS NEAR: it ends on 2025-03-02 (days left: 364).")
        .contains("7 days instead of 30", "19 CFR 162.78");
  }

  /** A violation of February 29 2020 counts to February 28 2025; 365 days before is February 29. */
  @Test
  void ofAFebruaryTwentyNinthItCountsToTheTwentyEighth() {
    LocalDate leapDay = LocalDate.of(2020, 2, 29);
    assertThat(on("2024-02-29", leapDay, 365)).isEmpty();
    assertThat(on("2024-03-01", leapDay, 365).orElseThrow())
        .contains("2025-02-28 (days left: 364)");
  }

  @ParameterizedTest
  @CsvSource({"2025-03-02, IS NEAR, days left: 0", "2025-03-03, IS OVER, unless the violation is"})
  void onItsLastDayItIsNotOver(String today, String state, String words) {
    assertThat(on(today, 365).orElseThrow()).contains(state, words);
  }

  @Test
  void howManyDaysAreFewIsPolicy() {
    assertThat(on("2024-03-03", 364)).isEmpty();
    assertThat(on("2024-03-03", 700)).isPresent();
  }
}
