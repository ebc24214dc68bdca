package org.centerline.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.docket.CaseStatus;
import org.centerline.filing.ImporterNumber;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.junit.jupiter.api.Test;

/** What ports are told to pay, worked out by hand for a reliquidation on March 10 2026. */
@CenterlineTest
public class RefundInterestTest {

  private final Cases cases;
  private final Steps steps;
  private final Revenue revenue;
  private final Accounts accounts;

  RefundInterestTest(Cases cases, Steps steps, Revenue revenue, Accounts accounts) {
    this.cases = cases;
    this.steps = steps;
    this.revenue = revenue;
    this.accounts = accounts;
  }

  /**
   * June 2 2025 to March 10 2026 are 281 days (28 + 1 in June counting the first, 31, 31, 30, 31,
   * 30, 31, 31, 28, 9), all at 7 %: (1 + 0.07 / 365) ^ 281 = 1.0553634860, of 700.00 that is
   * 38.7544.
   */
  @Test
  void aRefundBearsInterestFromTheDepositToTheReliquidation() {
    RevenueInstruction refund = decided(Filing.protest()).get(0);
    assertThat(refund.principal()).isEqualByComparingTo("700.00");
    assertThat(refund.interest()).isEqualByComparingTo("38.75");
    assertThat(refund.port()).isEqualTo("2704");
    // 30 days after March 10.
    assertThat(refund.dueOn()).isEqualTo(LocalDate.of(2026, 4, 9));
  }

  /** The same at the corporate 6 %: (1 + 0.06 / 365) ^ 281 = 1.0472712634, of 700.00 33.0899. */
  @Test
  void aCorporationGetsAPointLess() {
    String importer = "98-765432100";
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(importer), "Corporate, Inc.", Set.of(), true, List.of(), false),
        "test");
    RevenueInstruction refund = decided(Filing.protest().importer(importer)).get(0);
    assertThat(refund.interest()).isEqualByComparingTo("33.09");
  }

  /**
   * 1000.01 of duty and 100.00 of fees over deposits of 1000, 2000 and 1000 are 250.00, 500.01 and
   * 250.00, and 25.00, 50.00 and 25.00: the odd cent goes to the largest remainder. Interest on
   * 275.00 over 281 days at 7 % is 15.22 (factor 0.0553634860), on 550.01 from July 1 2025, 252
   * days, 27.23 (0.0495107817), on 275.00 from December 2 2024, 30 days of a leap year at 8 % and
   * then 433 at 7 %, 25.77 (0.0937255395).
   */
  @Test
  void severalPortsGetOneInstructionEachAndTheySumToTheCent() {
    String caseNumber = cases.file(severalPorts());
    steps.propose(
        caseNumber,
        Map.of(
            "outcome", "ALLOWED",
            "reason", "As claimed",
            "refundDuty", "1000.01",
            "refundMpf", "100.00"));
    steps.approve(caseNumber);
    List<RevenueInstruction> instructions = revenue.of(List.of(caseNumber));
    assertThat(instructions)
        .extracting(
            RevenueInstruction::port, i -> i.principal().toString(), i -> i.interest().toString())
        .containsExactly(tuple("2704", "550.00", "40.99"), tuple("3901", "550.01", "27.23"));
    assertThat(revenue.charges(instructions.get(0).id()))
        .isEqualTo(Map.of("499", Money.of("50.00"), "DUTY", Money.of("500.00")));
    assertThat(revenue.charges(instructions.get(1).id()))
        .isEqualTo(Map.of("499", Money.of("50.00"), "DUTY", Money.of("500.01")));
    bothPortsSettle(caseNumber);
  }

  private static Filing severalPorts() {
    return Filing.protest()
        .claim("1100.01")
        .entry("2704", LocalDate.of(2025, 6, 2), "1000.00")
        .entry("3901", LocalDate.of(2025, 7, 1), "2000.00")
        .entry("2704", LocalDate.of(2024, 12, 2), "1000.00");
  }

  private void bothPortsSettle(String caseNumber) {
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    steps.acknowledge(caseNumber, "3901");
    steps.settle(caseNumber, "3901");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  private List<RevenueInstruction> decided(Filing filing) {
    String caseNumber = cases.file(filing);
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    return revenue.of(List.of(caseNumber));
  }
}
