package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.InstructionStatus;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cashiers say that a refund which they settled came back, and it is paid again once (E4). */
@CenterlineTest
class ReturnedRefundTest {

  private static final String PORT = "5301";
  private static final String CASHIER = "port-5301-cashier";
  private static final String CLERK = "electronics-entry-specialist";
  private static final String PATH = "/api/v1/reconciliation/returned-refunds";

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final Work work;
  private final Revenue revenue;
  private final JdbcClient jdbc;
  private final Api api;

  ReturnedRefundTest(
      Cases cases,
      Steps steps,
      Today today,
      Work work,
      Revenue revenue,
      JdbcClient jdbc,
      @LocalServerPort int local) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.work = work;
    this.revenue = revenue;
    this.jdbc = jdbc;
    this.api = new Api(local, CASHIER);
  }

  private String handedOff() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, PORT);
    return caseNumber;
  }

  private String settled() {
    String caseNumber = handedOff();
    steps.settle(caseNumber, PORT);
    return caseNumber;
  }

  private static String returned(String instruction) {
    return """
        {"instruction": "%s", "reasonCode": "ACCOUNT_CLOSED", "reason": "ACH return R02"}"""
        .formatted(instruction);
  }

  @Test
  void itGoesBackToTheSpecialistAndIsPaidOnceMoreUnderANumberOfItsOwn() {
    String caseNumber = settled();
    String paid = caseNumber + "-R1";
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(api.post(PATH, returned(paid)).status()).isEqualTo(204);
    api.post(PATH, returned(paid)).refused(422, "/instruction", "NOT_RETURNED");
    assertThat(work.of(CLERK, caseNumber)).hasSize(1);
    Map<String, Object> anew = Map.of("resolution", "REISSUE", "correction", "A new account");
    assertThatThrownBy(() -> steps.resolve(caseNumber, anew))
        .hasMessageContaining("nothingPaid must be confirmed");
    work.handBack(CLERK, caseNumber, PortRevenueProcess.Task.RESOLVE_REJECTION);
    Map<String, Object> confirmed = new HashMap<>(anew);
    confirmed.put("nothingPaid", true);
    steps.resolve(caseNumber, confirmed);
    // Also while the new one is under way.
    api.post(PATH, returned(paid)).refused(422, "/instruction", "NOT_RETURNED");
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, PORT);
    steps.settle(caseNumber, PORT);
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(
            RevenueInstruction::id, RevenueInstruction::status, one -> one.total().toString())
        .containsExactly(
            tuple(paid, InstructionStatus.SETTLED, "738.75"),
            tuple(paid + ".2", InstructionStatus.SETTLED, "738.75"));
    assertThat(
            jdbc.sql(
                    "select rejection_code || ' ' || rejected_on || ' ' || port_reason"
                        + " from revenue_instruction where id = ?")
                .param(paid)
                .query(String.class)
                .single())
        .isEqualTo("ACCOUNT_CLOSED 2026-03-10 The payee's account is closed: ACH return R02");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("REFUND_CAME_BACK");
  }

  @Test
  void whatStayedAfterAllIsNotPaidAgainAndMayComeBackLater() {
    String caseNumber = settled();
    String paid = caseNumber + "-R1";
    assertThat(api.post(PATH, returned(paid)).status()).isEqualTo(204);
    steps.resolve(
        caseNumber, Map.of("resolution", "SETTLED_AFTER_ALL", "correction", "Another refund"));
    assertThat(revenue.of(List.of(caseNumber))).hasSize(1);
    assertThat(work.of(CLERK, caseNumber)).isEmpty();
    today.is(Today.FIRST.plusDays(9));
    assertThat(api.post(PATH, returned(paid)).status()).isEqualTo(204);
    // Its reason counts from the day on which it really came back.
    assertThat(
            jdbc.sql("select rejected_on from revenue_instruction where id = ?")
                .param(paid)
                .query(java.time.LocalDate.class)
                .single())
        .isEqualTo("2026-03-19");
  }

  @Test
  void aNumberThatIsNoneIsRefused() throws Exception {
    api.post(PATH, returned("P-2026-1\\u0000")).refused(422, "/instruction", "CONTROL_CHARACTER");
  }

  @Test
  void onlyItsOwnCashiersSayItAndOnlyOfWhatWasSettled() {
    String open = handedOff() + "-R1";
    api.post(PATH, returned(open)).refused(422, "/instruction", "NOT_RETURNED");
    String paid = settled() + "-R1";
    for (String person : List.of("port-1401-cashier", CLERK, "oversight")) {
      api.as(person).post(PATH, returned(paid)).refused(422, "/instruction", "NO_SUCH_INSTRUCTION");
    }
    assertThat(api.as("filer").post(PATH, returned(paid)).status()).isEqualTo(403);
    api.post(PATH, returned(paid).replace("\"ACCOUNT_CLOSED\"", "null"))
        .refused(422, "/reasonCode", "REQUIRED");
    assertThat(cases.events(paid.replace("-R1", ""))).doesNotContain("REFUND_CAME_BACK");
  }
}
