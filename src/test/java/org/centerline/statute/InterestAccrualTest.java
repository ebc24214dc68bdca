package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three stretches of 30 days each that bear 4.00, 3.00 and 2.00. */
class InterestAccrualTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 1, 31);
  private static final LocalDate THIRD = LocalDate.of(2026, 3, 2);
  private static final LocalDate END = LocalDate.of(2026, 4, 1);

  private static final InterestAccrual WHOLE =
      new InterestAccrual(
          Money.of("9.00"),
          List.of(
              part(FIRST, SECOND, "4.00"), part(SECOND, THIRD, "3.00"), part(THIRD, END, "2.00")));

  private static InterestSegment part(LocalDate from, LocalDate to, String interest) {
    return new InterestSegment(from, to, 30, BigDecimal.valueOf(7), Money.of(interest));
  }

  @Test
  void whatEndedBeforeIsLeftOut() {
    InterestAccrual rest = WHOLE.beyond(Money.of("4.00"), SECOND);
    assertThat(rest.interest()).isEqualTo(Money.of("5.00"));
    assertThat(rest.segments())
        .extracting(InterestSegment::from, InterestSegment::interest)
        .containsExactly(tuple(SECOND, Money.of("3.00")), tuple(THIRD, Money.of("2.00")));
  }

  /** Borne for the first stretch and ten days of the second, 5.01: 3.99 are left, for 50 days. */
  @Test
  void aStretchThatWasBorneInPartBeginsWhereThatEnded() {
    InterestAccrual rest = WHOLE.beyond(Money.of("5.01"), LocalDate.of(2026, 2, 10));
    assertThat(rest.segments())
        .extracting(InterestSegment::from, InterestSegment::days, InterestSegment::interest)
        .containsExactly(
            tuple(LocalDate.of(2026, 2, 10), 20L, Money.of("1.99")),
            tuple(THIRD, 30L, Money.of("2.00")));
    assertThat(rest.interest()).isEqualTo(Money.of("3.99"));
  }

  @Test
  void whatWasBorneInFullLeavesNothing() {
    assertThat(WHOLE.beyond(Money.of("9.00"), END)).isEqualTo(InterestAccrual.NONE);
  }
}
