package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyTest {

  private static List<BigDecimal> weights(String... values) {
    return Stream.of(values).map(BigDecimal::new).toList();
  }

  @Test
  void amountsAreEqualByValueWhateverTheirWriting() {
    assertThat(Money.of("1200")).isEqualTo(Money.of("1200.00")).isEqualTo(Money.cents(120_000));
    assertThat(Money.of("1200.000")).hasToString("1200.00").hasSameHashCodeAs(Money.of("1.2E3"));
  }

  @Test
  void aFractionOfACentIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("1.005"));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of(new BigDecimal("0.001")));
    assertThatIllegalArgumentException().isThrownBy(() -> Money.of("twelve"));
  }

  @Test
  void arithmeticIsExact() {
    assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
    assertThat(Money.of("1.00").minus(Money.of("1.01"))).isEqualTo(Money.cents(-1));
    assertThat(Money.cents(-1).negate()).isEqualTo(Money.cents(1));
    assertThat(Money.cents(-1).isNegative()).isTrue();
    assertThat(Money.cents(1).isPositive()).isTrue();
    assertThat(Money.of("0").isZero()).isTrue();
    assertThat(Money.of("2.00")).isGreaterThan(Money.of("1.99"));
  }

  @Test
  void theCentLeftOverGoesToTheLargestRemainder() {
    // 100.00 over 1:1:1 leaves one cent: all remainders equal, the first share takes it
    assertThat(Money.of("100.00").allocate(weights("1", "1", "1")))
        .containsExactly(Money.of("33.34"), Money.of("33.33"), Money.of("33.33"));
    // 0.05 over 3:7 is 1.5 and 3.5 cents
    assertThat(Money.of("0.05").allocate(weights("3", "7")))
        .containsExactly(Money.of("0.02"), Money.of("0.03"));
    // 0.10 over 1:5:0.5 is 1.54, 7.69 and 0.77 cents: the last remainder is the largest
    assertThat(Money.of("0.10").allocate(weights("1", "5", "0.5")))
        .containsExactly(Money.of("0.01"), Money.of("0.08"), Money.of("0.01"));
  }

  @Test
  void weightsOfZeroGiveEqualSharesAndADebtSplitsLikeACredit() {
    assertThat(Money.of("1.00").allocate(weights("0", "0")))
        .containsExactly(Money.of("0.50"), Money.of("0.50"));
    assertThat(Money.of("-0.03").allocate(weights("1", "1")))
        .containsExactly(Money.of("-0.02"), Money.of("-0.01"));
  }

  @Test
  void sharesNeedWeightsThatAreNotNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> Money.ZERO.allocate(List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Money.ZERO.allocate(Collections.nCopies(2, new BigDecimal("-1"))));
  }

  @Property
  void sharesSumToTheWhole(
      @ForAll @LongRange(min = -10_000_000_000L, max = 10_000_000_000L) long cents,
      @ForAll @Size(min = 1, max = 40) List<@BigRange(min = "0", max = "1000000") BigDecimal> by) {
    List<Money> shares = Money.cents(cents).allocate(by);
    assertThat(shares).hasSameSizeAs(by);
    assertThat(shares.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(Money.cents(cents));
  }
}
