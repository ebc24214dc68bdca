package org.centerline.disclosure.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.EntryLoss;
import org.centerline.statute.Money;
import org.centerline.statute.TenderFacts.Payment;
import org.junit.jupiter.api.Test;

/** A tender divided among ports, to the cent. */
class TenderDivisionTest {

  private static final ClassCode DUTY = ClassCode.DUTY;
  private static final ClassCode FEE = ClassCode.MERCHANDISE_PROCESSING;

  /** Port 2704: duty 100.00 + 200.00, fee 1.00; port 3001: duty 200.00; in all 501.00. */
  private static final List<EntryLoss> LOSSES =
      List.of(
          loss("A", "2704", Map.of(DUTY, Money.of("100"))),
          loss("B", "3001", Map.of(DUTY, Money.of("200"))),
          loss("C", "2704", Map.of(DUTY, Money.of("200"), FEE, Money.of("1"))));

  private static EntryLoss loss(String number, String port, Map<ClassCode, Money> amounts) {
    return new EntryLoss(number, port, LocalDate.of(2025, 1, 2), null, new TreeMap<>(amounts));
  }

  private static TenderDivision divide(String amount) {
    return TenderDivision.of(Money.of(amount), PortShares.of(LOSSES), List.of("1001"));
  }

  @Test
  void exactlyTheLossGivesEachPortItsLossByClass() {
    assertThat(divide("501").parts())
        .isEqualTo(
            Map.of(
                "2704", Map.of(DUTY, Money.of("300"), FEE, Money.of("1")),
                "3001", Map.of(DUTY, Money.of("200"))));
  }

  /**
   * Of 100.00: 300/501 are 59.8802..., 1/501 0.1996..., 200/501 39.9201...; cut off they sum to
   * 99.99, and the cent goes to the fee, whose remainder is the largest.
   */
  @Test
  void lessIsDividedInProportionAndSumsToTheCent() {
    assertThat(divide("100").parts())
        .isEqualTo(
            Map.of(
                "2704", Map.of(DUTY, Money.of("59.88"), FEE, Money.of("0.20")),
                "3001", Map.of(DUTY, Money.of("39.92"))));
  }

  /** The cent beyond the loss goes where the largest part is, in both divisions. */
  @Test
  void whatIsBeyondTheLossIsDividedAsThePartsOfTheWholeAre() {
    assertThat(divide("501.01").parts().get("2704").get(DUTY)).isEqualTo(Money.of("300.01"));
    assertThat(divide("0.01").parts()).isEqualTo(Map.of("2704", Map.of(DUTY, Money.of("0.01"))));
  }

  @Test
  void withoutACalculationTheListedPortsShareEquallyAsDuty() {
    assertThat(
            TenderDivision.of(
                    Money.of("100"), PortShares.NONE, List.of("3001", "1001", "2704", "1001"))
                .parts())
        .isEqualTo(
            Map.of(
                "1001", Map.of(DUTY, Money.of("33.34")),
                "2704", Map.of(DUTY, Money.of("33.33")),
                "3001", Map.of(DUTY, Money.of("33.33"))));
    assertThat(TenderDivision.of(Money.of("100"), PortShares.NONE, List.of()).parts()).isEmpty();
  }

  @Test
  void aTenderIsCompleteOnTheDayOnWhichTheSumReachesTheLoss() {
    List<Payment> payments =
        List.of(
            new Payment(LocalDate.of(2025, 7, 2), Money.of("20")),
            new Payment(LocalDate.of(2025, 5, 5), Money.of("30")));
    assertThat(TenderStanding.reachedOn(payments, Money.of("30")))
        .contains(LocalDate.of(2025, 5, 5));
    assertThat(TenderStanding.reachedOn(payments, Money.of("50")))
        .contains(LocalDate.of(2025, 7, 2));
    assertThat(TenderStanding.reachedOn(payments, Money.of("50.01"))).isEmpty();
  }
}
