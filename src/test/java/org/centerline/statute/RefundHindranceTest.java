package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 91 FR 21, in force from February 6 2026. */
class RefundHindranceTest {

  @ParameterizedTest
  @CsvSource({
    "NO_VALID_BANK_DATA, OVERPAYMENT, 2026-02-06, true",
    // Before, a refund that could not be sent to a bank was paid by cheque.
    "NO_VALID_BANK_DATA, OVERPAYMENT, 2026-02-05, false",
    "NO_VALID_BANK_DATA, UNDERPAYMENT, 2026-02-06, false",
    "OTHER, OVERPAYMENT, 2026-02-06, false",
    "OTHER, UNDERPAYMENT, 2026-02-06, false"
  })
  void onlyARefundWithoutBankDataStandsStill(
      RefundHindrance hindrance, InterestKind kind, LocalDate rejectedOn, boolean stops) {
    assertThat(hindrance.stopsInterest(kind, rejectedOn)).isEqualTo(stops);
  }
}
