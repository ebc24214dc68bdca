package org.centerline.revenue.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.centerline.revenue.RefundInterestTest;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;

/**
 * What a cashier sees of a refund that is paid late. Reliquidated on March 10 2026 it is 738.75
 * ({@link RefundInterestTest}); day 60 is May 9.
 */
@CenterlineTest
class LateInterestWordsTest {

  private static final String PORT = "2704";

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final LateInterestWords lateInterest;

  LateInterestWordsTest(Cases cases, Steps steps, Today today, LateInterestWords lateInterest) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.lateInterest = lateInterest;
  }

  /**
   * On May 20, day 71, two periods are over: 22 days of March at 7 % and 38 at 6 %, a factor of
   * 1.0105197834.
   */
  @Test
  void aRefundThatIsPaidLateBearsMore() {
    String id = refunded() + "-R1";
    today.is(LocalDate.of(2026, 4, 9));
    assertThat(lateInterest.of(id)).isEqualTo("none if it is paid today");
    today.is(LocalDate.of(2026, 5, 20));
    assertThat(lateInterest.of(id))
        .isEqualTo(
            "$7.77 if it is paid today, by periods of 30 days since 2026-03-10"
                + " (19 USC 1505(d)); an instruction of its own follows");
  }

  /**
   * Rejected on March 20 and issued anew on April 19 it bears nothing for the 30 days between: 10
   * days at 7 % and 20 at 6 %, a factor of 1.0052185951.
   */
  @Test
  void withoutBankDataItStandsStill() {
    String caseNumber = refunded();
    steps.acknowledge(caseNumber, PORT);
    today.is(LocalDate.of(2026, 3, 20));
    steps.settle(
        caseNumber,
        PORT,
        Map.of(
            "settlement", "REJECTED",
            "rejectionCode", "NO_BANK_DATA",
            "portReason", "Not enrolled"));
    assertThat(lateInterest.ofRejected(caseNumber + "-R1"))
        .isEqualTo(
            "none if it is paid today. It stands still since 2026-03-20 until it is issued anew"
                + " (91 FR 21)");
    today.is(LocalDate.of(2026, 4, 19));
    steps.resolve(caseNumber, Map.of("resolution", "REISSUE", "correction", "Enrolled"));
    steps.handOff(caseNumber);
    today.is(LocalDate.of(2026, 5, 20));
    assertThat(lateInterest.of(caseNumber + "-R1.2"))
        .startsWith("$3.86 if it is paid today")
        .contains("without the days for want of bank data (E4)");
  }

  @Test
  void theWrongPayeeStopsNoInterest() {
    String caseNumber = refunded();
    steps.acknowledge(
        caseNumber,
        PORT,
        Map.of(
            "acknowledgement", "REJECTED",
            "rejectionCode", "WRONG_PAYEE",
            "portReason", "It was sold"));
    assertThat(lateInterest.ofRejected(caseNumber + "-R1"))
        .isEqualTo("none if it is paid today. It runs on while the instruction is mended");
  }

  private String refunded() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    return caseNumber;
  }
}
