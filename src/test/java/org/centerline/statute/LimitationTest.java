package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five years: 19 USC 1621 (section C9). */
class LimitationTest {

  @ParameterizedTest
  @CsvSource({
    "NEGLIGENCE, 2020-03-02, 2024-09-03, 2025-03-02",
    "GROSS_NEGLIGENCE, 2020-03-02, , 2025-03-02",
    "FRAUD, 2020-03-02, 2024-09-03, 2029-09-03",
    "NEGLIGENCE, 2020-02-29, , 2025-02-28"
  })
  void itRunsFromTheViolationForFraudFromItsDiscovery(
      Culpability culpability, LocalDate violation, LocalDate discovered, LocalDate last) {
    Limitation limitation = Limitation.of(culpability, violation, discovered);
    assertThat(limitation.lastDay()).isEqualTo(last);
    assertThat(limitation.explanation()).contains(last.toString()).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({"2024-03-01, true, false", "2024-03-02, false, false", "2024-03-03, false, true"})
  void aYearIsLeftOrMoreOrLess(LocalDate day, boolean more, boolean less) {
    Limitation limitation = Limitation.of(Culpability.NEGLIGENCE, LocalDate.of(2020, 3, 2), null);
    assertThat(limitation.moreThanOneYearLeft(day)).isEqualTo(more);
    assertThat(limitation.lessThanOneYearLeft(day)).isEqualTo(less);
  }

  /** August 1 2027 is a Sunday, on which it ends all the same; February 29 has no fifth return. */
  @ParameterizedTest
  @CsvSource({"2022-08-01, 2027-08-01", "2024-02-29, 2029-02-28", "2024-03-01, 2029-03-01"})
  void asAClockItEndsOnItsDayAndTellsOfFraud(LocalDate violation, LocalDate last) {
    Deadline clock = Limitation.ofViolation(violation).clock();
    assertThat(clock.kind()).isEqualTo(ClockKind.LIMITATION);
    assertThat(clock.from()).isEqualTo(violation);
    assertThat(clock.due()).isEqualTo(last);
    assertThat(clock.rolledDue()).isEqualTo(last);
    assertThat(clock.citation()).isEqualTo("19 USC 1621");
    assertThat(clock.explanation())
        .contains(violation + " end on " + last, "for fraud the five years run from its discovery");
  }

  @Test
  void fraudNeedsItsDiscovery() {
    LocalDate violation = LocalDate.of(2020, 3, 2);
    assertThat(
            catchThrowableOfType(
                    StatuteException.class, () -> Limitation.of(Culpability.FRAUD, violation, null))
                .code())
        .isEqualTo(StatuteException.Code.MISSING_FACT);
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () -> Limitation.of(Culpability.FRAUD, violation, violation.minusDays(1)))
                .code())
        .isEqualTo(StatuteException.Code.CONTRADICTORY_FACTS);
  }

  @Test
  void anEntryOfTheFirstDayLookedBackOnCanStillBeSuedOnThatDay() {
    LocalDate disclosed = LocalDate.of(2025, 5, 5);
    assertThat(Limitation.lookBack(disclosed)).isEqualTo("2020-05-05");
    assertThat(
            Limitation.of(Culpability.NEGLIGENCE, Limitation.lookBack(disclosed), null).lastDay())
        .isEqualTo(disclosed);
  }
}
