package org.centerline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a form refuses the engine refuses too, with 400 and a sentence, and nothing is changed. */
@CenterlineTest
class FormAnswersTest {

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String CASHIER = "port-2704-cashier";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Everything everything;
  private final EngineRest rest;

  FormAnswersTest(Cases cases, Work work, Steps steps, JdbcClient jdbc, @LocalServerPort int port) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.everything = new Everything(jdbc);
    this.rest = new EngineRest(port);
  }

  /** 1200.00 was paid on the entry and 700.00 is claimed. */
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "'', Weighed, 700.00, outcome is required",
    "MAYBE, Weighed, 700.00, outcome must be one of",
    "REJECTED, Weighed, 0, 'outcome must be one of [ALLOWED, ALLOWED_IN_PART, DENIED]'",
    "ALLOWED, '', 700.00, reason is required",
    "ALLOWED, Weighed, 0, The protest claims $700.00",
    "ALLOWED, Weighed, -1.00, refundDuty must be an amount in dollars",
    "ALLOWED, Weighed, 700.001, refundDuty must be an amount in dollars",
    "ALLOWED, Weighed, 7e2, refundDuty must be an amount in dollars",
    "ALLOWED, Weighed, 9999999999999.00, refundDuty must be an amount in dollars",
    "ALLOWED, Weighed, 1200.01, 'more than the $1200.00 paid'",
    "DENIED, Weighed, 0.01, A denied protest has no refund",
    "ALLOWED, 'Bell \\u0007 rings', 700.00, reason contains a control character"
  })
  void aReviewIsRefused(String outcome, String reason, String refund, String sentence) {
    String task = claimed(SPECIALIST, cases.file(Filing.protest()), "task_reviewProtest");
    refused(
        SPECIALIST,
        task,
        Map.of("outcome", outcome, "reason", reason, "refundDuty", refund),
        sentence);
  }

  @Test
  void aReasonLongerThanTheFormTakesIsRefused() {
    String task = claimed(SPECIALIST, cases.file(Filing.protest()), "task_reviewProtest");
    refused(
        SPECIALIST,
        task,
        Map.of("outcome", "DENIED", "reason", "x".repeat(4001)),
        "reason is longer than 4000 characters");
  }

  /** The instruction was issued on March 10 2026, and it is that day. */
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "SETTLED, 2026-03-11, ACH 1, is in the future",
    "SETTLED, 2026-03-09, ACH 1, cannot have been settled on 2026-03-09",
    "SETTLED, 2026-02-30, ACH 1, settledOn must be a date",
    "SETTLED, 2026-03-10, '', reference is required",
    "SETTLED, 2026-03-10, 'ACH 1\\nACH 2', reference must be on one line",
    "REJECTED, 2026-03-10, ACH 1, portReason is required",
    "PAID, 2026-03-10, ACH 1, settlement must be one of"
  })
  void aSettlementIsRefused(String settlement, String on, String reference, String sentence) {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    refused(
        CASHIER,
        claimed(CASHIER, caseNumber, "task_settleInstruction"),
        Map.of("settlement", settlement, "settledOn", on, "reference", reference),
        sentence);
  }

  private String claimed(String person, String caseNumber, String definition) {
    String task = work.only(person, caseNumber, definition).getId();
    rest.post(person, "/task/" + task + "/claim", "{\"userId\":\"" + person + "\"}");
    return task;
  }

  private void refused(String person, String task, Map<String, String> answers, String sentence) {
    List<String> before = everything.now();
    for (String door : List.of("/complete", "/submit-form")) {
      EngineRest.Answer answer = rest.post(person, "/task/" + task + door, json(answers));
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains(sentence);
    }
    assertThat(everything.now()).isEqualTo(before);
  }

  static String json(Map<String, String> answers) {
    return answers.entrySet().stream()
        .map(a -> "\"%s\":{\"value\":\"%s\"}".formatted(a.getKey(), a.getValue()))
        .collect(Collectors.joining(",", "{\"variables\":{", "}}"));
  }
}
