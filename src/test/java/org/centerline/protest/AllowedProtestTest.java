package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.centerline.docket.CaseStatus;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

@CenterlineTest
class AllowedProtestTest {

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;

  AllowedProtestTest(Cases cases, Work work, Jobs jobs) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
  }

  @Test
  void anAllowedProtestEndsWithThePaidRefund() {
    String caseNumber = cases.file(Filing.protest());
    work.complete(
        "electronics-import-specialist",
        caseNumber,
        ProtestProcess.Task.REVIEW_PROTEST,
        Map.of("outcome", "ALLOWED", "reason", "As claimed", "refundDuty", "700.00"));
    work.complete(
        "electronics-supervisor",
        caseNumber,
        ProtestProcess.Task.APPROVE_DETERMINATION,
        Map.of("approval", "APPROVE"));
    jobs.run(caseNumber, ProtestProcess.Handoff.SEND_NOTICE);
    jobs.run(caseNumber, "service_handOffToPort");
    work.complete(
        "port-2704-cashier",
        caseNumber,
        "task_acknowledgeInstruction",
        Map.of("acknowledgement", "ACKNOWLEDGED"));
    work.complete(
        "port-2704-cashier",
        caseNumber,
        "task_settleInstruction",
        Map.of("settlement", "SETTLED", "settledOn", "2026-03-10", "reference", "ACH 1"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }
}
