package org.centerline.disclosure.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.junit.jupiter.api.Test;

/** What ports take in and pay back, so that each ends with its loss (19 CFR 162.74(c)). */
class TenderBalanceTest {

  private static final ClassCode DUTY = ClassCode.DUTY;
  private static final ClassCode FEE = ClassCode.MERCHANDISE_PROCESSING;

  private static PortShares at(String port, ClassCode code, String amount) {
    return PortShares.NONE.with(port, Map.of(code, Money.of(amount)));
  }

  private static TenderBalance balance(String tendered, PortShares held, PortShares lost) {
    return new TenderBalance(Money.of(tendered), held, lost, List.of("2704"));
  }

  private static void endsWithItsLoss(TenderBalance balance) {
    assertThat(balance.held().plus(balance.toTakeIn()).minus(balance.toPayBack()))
        .extracting(rest -> rest.minus(balance.lost()).amounts())
        .isEqualTo(new TreeMap<>());
  }

  @Test
  void aShiftToAnotherPortIsTakenInThereAndPaidBackHere() {
    TenderBalance balance =
        balance(
            "150000",
            at("2704", DUTY, "150000"),
            at("2704", DUTY, "50000").plus(at("3004", DUTY, "100000")));
    assertThat(balance.toTakeIn()).isEqualTo(at("3004", DUTY, "100000"));
    assertThat(balance.toPayBack()).isEqualTo(at("2704", DUTY, "100000"));
    endsWithItsLoss(balance);
  }

  /**
   * 2704 holds 99,900.00 of duty and 100.00 of fee, and owes 80,000.00 of duty: 20,000.00 go back;
   * 3004 holds 80,000.00 and lacks 20,000.01. The cent is what came anew.
   */
  @Test
  void aClassThatIsDroppedGoesBackAsThatClass() {
    TenderBalance balance =
        balance(
            "180000.01",
            at("2704", DUTY, "99900").plus(at("2704", FEE, "100")).plus(at("3004", DUTY, "80000")),
            at("2704", DUTY, "80000").plus(at("3004", DUTY, "100000.01")));
    assertThat(balance.toTakeIn()).isEqualTo(at("3004", DUTY, "20000.01"));
    assertThat(balance.toPayBack())
        .isEqualTo(at("2704", DUTY, "19900").plus(at("2704", FEE, "100")));
    endsWithItsLoss(balance);
  }

  @Test
  void oneInstructionOfAPortSetsItsClassesRight() {
    TenderBalance less =
        balance("200", at("2704", DUTY, "200"), at("2704", DUTY, "90").plus(at("2704", FEE, "10")));
    assertThat(less.toPayBack()).isEqualTo(at("2704", DUTY, "110").plus(at("2704", FEE, "-10")));
    TenderBalance more =
        balance(
            "300", at("2704", DUTY, "200"), at("2704", DUTY, "90").plus(at("2704", FEE, "210")));
    assertThat(more.toTakeIn()).isEqualTo(at("2704", DUTY, "-110").plus(at("2704", FEE, "210")));
  }

  @Test
  void whereOnlyTheClassIsAnotherNoMoneyMoves() {
    TenderBalance balance =
        balance(
            "200", at("2704", DUTY, "200"), at("2704", DUTY, "90").plus(at("2704", FEE, "110")));
    assertThat(balance.toTakeIn().isNone()).isTrue();
    assertThat(balance.toPayBack().isNone()).isTrue();
    assertThat(balance.toReclass())
        .isEqualTo(at("2704", DUTY, "110").plus(at("2704", FEE, "-110")));
  }

  @Test
  void whatDoesNotCoverTheLossIsDividedByWhatIsLackingAndNothingIsPaidBack() {
    TenderBalance balance =
        balance(
            "160", at("2704", DUTY, "150"), at("2704", DUTY, "50").plus(at("3004", DUTY, "150")));
    assertThat(balance.toTakeIn()).isEqualTo(at("3004", DUTY, "10"));
    assertThat(balance.toPayBack().isNone()).isTrue();
  }

  @Test
  void whatCameBeyondTheLossIsTakenInToBePaidBack() {
    TenderBalance balance = balance("100.01", PortShares.NONE, at("3004", DUTY, "100"));
    assertThat(balance.toTakeIn()).isEqualTo(at("3004", DUTY, "100.01"));
    endsWithItsLoss(balance("100.01", at("3004", DUTY, "100.01"), at("3004", DUTY, "100")));
  }

  @Test
  void withoutALossAllGoesBackFromTheListedPort() {
    assertThat(balance("77", PortShares.NONE, PortShares.NONE).toTakeIn())
        .isEqualTo(at("2704", DUTY, "77"));
    assertThat(balance("77", at("2704", DUTY, "77"), PortShares.NONE).toPayBack())
        .isEqualTo(at("2704", DUTY, "77"));
  }

  @Test
  void withoutAnyPortNothingIsTakenIn() {
    TenderBalance balance = new TenderBalance(Money.of("77"), PortShares.NONE, null, List.of());
    assertThat(balance.toTakeIn().isNone()).isTrue();
    assertThat(balance.untold()).isEqualTo(Money.of("77"));
  }
}
