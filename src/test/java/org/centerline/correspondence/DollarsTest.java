package org.centerline.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DollarsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234.56|$1,234.56",
        "0|$0.00",
        "0.5|$0.50",
        "12345678901.00|$12,345,678,901.00",
        "-12.30|-$12.30"
      })
  void amountsGroupThousandsAndKeepTheCents(String amount, String shown) {
    assertThat(Dollars.show(amount)).isEqualTo(shown);
  }

  @Test
  void fractionsOfACentAreRefused() {
    assertThatThrownBy(() -> Dollars.show("1.005")).isInstanceOf(ArithmeticException.class);
  }
}
