package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff tell of a liquidation over the API, and who may not. */
@CenterlineTest
class LiquidationApiTest {

  private static final String SPECIALIST = "electronics-import-specialist";

  @LocalServerPort private int port;
  private final Cases cases;
  private final Work work;
  private final Today today;
  private Api api;

  LiquidationApiTest(Cases cases, Work work, Today today) {
    this.cases = cases;
    this.work = work;
    this.today = today;
  }

  @BeforeEach
  void signIn() {
    api = new Api(port, "electronics-entry-specialist");
  }

  private String accepted() {
    return accepted(AmendmentForms.correction().duty("201.00"));
  }

  private String accepted(AmendmentForms form) {
    String caseNumber = cases.file(form);
    work.complete(
        SPECIALIST,
        caseNumber,
        "task_reviewAmendment",
        Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    return caseNumber;
  }

  private static String path(String caseNumber, String event) {
    return "/api/v1/cases/%s/%s".formatted(caseNumber, event);
  }

  @Test
  void theAnswerShowsTheRefundWithItsKindAndDay() {
    String caseNumber = accepted();
    today.is(AmendmentForms.LIQUIDATION);
    for (int time = 0; time < 2; time++) {
      Api.Answer answer = api.post(path(caseNumber, "liquidation"), "{\"on\":\"2026-12-04\"}");
      assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
      assertThat(answer.json().path("revenue")).hasSize(1);
      assertThat(answer.text("/revenue/0/kind")).isEqualTo("REFUND");
      assertThat(answer.text("/revenue/0/due")).isEqualTo("2027-01-03");
      assertThat(answer.text("/status")).isEqualTo("AWAITING_PORT");
    }
    api.post(path(caseNumber, "liquidation"), "{\"on\":\"2026-12-03\"}")
        .refused(409, "", "ALREADY_LIQUIDATED");
  }

  /**
   * Extended to the second year, which ends on January 20 2028: what was in force stands (1504(d)).
   */
  @Test
  void extensionAndSuspensionMoveTheClockInTheAnswer() {
    String caseNumber = accepted();
    Api.Answer extended =
        api.post(
            path(caseNumber, "extension"),
            "{\"on\":\"2026-03-10\",\"scheduledLiquidationDate\":\"2027-06-04\"}");
    assertThat(extended.response().body()).contains("LIQUIDATION_EXTENDED", "2027-06-04");
    Api.Answer suspended =
        api.post(path(caseNumber, "suspension"), "{\"on\":\"2026-03-10\",\"basis\":\"CVD\"}");
    assertThat(suspended.response().body()).contains("LIQUIDATION_SUSPENDED", "STOPPED");
    Api.Answer lifted =
        api.post(path(caseNumber, "suspension"), "{\"on\":\"2026-03-10\",\"lifted\":true}");
    assertThat(lifted.response().body()).contains("SUSPENSION_LIFTED", "2028-01-20");
  }

  /**
   * Set for November 20 instead of December 4: ACE leaves until the 16th day before, November 4,
   * which comes before the 300 days. The next filing is held to it, whatever it states.
   */
  @Test
  void staffSetAnotherDayForTheLiquidation() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String caseNumber = accepted(form);
    String body = "{\"on\":\"2026-03-10\",\"scheduledLiquidationDate\":\"2026-11-20\"}";
    for (int time = 0; time < 2; time++) {
      Api.Answer answer = api.post(path(caseNumber, "schedule"), body);
      assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
      assertThat(answer.response().body()).contains("\"due\":\"2026-11-04\"");
    }
    assertThat(cases.events(caseNumber)).containsOnlyOnce("LIQUIDATION_SCHEDULED");
    today.is(LocalDate.of(2026, 11, 5));
    String next = cases.file(form.again(2).duty("150.00"));
    assertThat(cases.get(next).determinationReason()).contains("2026-11-20");
    assertThat(cases.get(next).determination()).isEqualTo("REJECTED");
    api.post(path(caseNumber, "suspension"), "{\"on\":\"2026-03-10\",\"basis\":\"CVD\"}");
    api.post(path(caseNumber, "schedule"), body).refused(409, "", "SUSPENDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"liquidation", "extension", "schedule", "suspension"})
  void neitherFilerNorCashierNorOversightTellsIt(String event) {
    String caseNumber = accepted();
    for (String person : new String[] {"filer", "oversight"}) {
      Api.Answer answer = api.as(person).post(path(caseNumber, event), "{\"on\":\"2026-03-10\"}");
      assertThat(answer.status()).as(person).isEqualTo(403);
    }
    for (String person : new String[] {"port-2704-cashier", "textiles-entry-specialist"}) {
      Api.Answer answer = api.as(person).post(path(caseNumber, event), "{\"on\":\"2026-03-10\"}");
      assertThat(answer.status()).as(person).isIn(403, 404);
    }
    assertThat(cases.events(caseNumber))
        .doesNotContain("ENTRY_LIQUIDATED", "LIQUIDATION_EXTENDED", "LIQUIDATION_SUSPENDED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"liquidation", "extension", "schedule", "suspension"})
  void aProtestIsNotToldOfIt(String event) {
    String protest = cases.file(Filing.protest());
    api.as("intake")
        .post(path(protest, event), "{\"on\":\"2026-03-10\"}")
        .refused(409, "", "NOT_AN_AMENDMENT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          liquidation|{}|422|/on|REQUIRED
          liquidation|{"on":"2026-03-11"}|422|/on|DATE_IN_FUTURE
          liquidation|{"on":"2026-01-01"}|422|/on|DATE_ORDER
          liquidation|{"om":"2026-03-10"}|400|/om|
          liquidation|{"on":"yesterday"}|400|/on|
          extension|{}|422|/on|REQUIRED
          extension|{"on":"2026-03-10","scheduledLiquidationDate":"2026-12-04"}|422|/scheduledLiquidationDate|DATE_ORDER
          extension|{"on":"2026-03-10","scheduledLiquidationDate":"2028-01-21"}|422|/scheduledLiquidationDate|DATE_ORDER
          schedule|{"on":"2026-03-10"}|422|/scheduledLiquidationDate|REQUIRED
          schedule|{"scheduledLiquidationDate":"2026-12-11"}|422|/on|REQUIRED
          schedule|{"on":"2026-03-10","scheduledLiquidationDate":"2026-03-09"}|422|/scheduledLiquidationDate|DATE_ORDER
          schedule|{"on":"2026-03-10","scheduledLiquidationDate":"2027-01-21"}|422|/scheduledLiquidationDate|DATE_ORDER
          suspension|{"on":"2026-03-11"}|422|/on|DATE_IN_FUTURE
          suspension|{"on":"2026-03-10","basis":"WEATHER"}|400|/basis|
          suspension|{"on":"2026-03-10","lifted":true}|409||NOT_SUSPENDED
          """)
  void whatIsNotInOrderIsRefusedAndChangesNothing(
      String event, String body, int status, String pointer, String code) {
    String caseNumber = accepted();
    int before = cases.events(caseNumber).size();
    Api.Answer answer = api.post(path(caseNumber, event), body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer == null ? "" : pointer);
    if (code != null) {
      assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    }
    assertThat(cases.events(caseNumber)).hasSize(before);
  }

  @Test
  void beforeAcceptanceNothingIsSettled() {
    String caseNumber = cases.file(AmendmentForms.correction().duty("201.00"));
    Api.Answer answer = api.post(path(caseNumber, "liquidation"), "{\"on\":\"2026-03-10\"}");
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
    assertThat(answer.text("/status")).isEqualTo("UNDER_REVIEW");
    assertThat(answer.json().get("revenue")).isEmpty();
  }

  @Test
  void theSameKeyIsTheSameNews() {
    String caseNumber = accepted();
    String body = "{\"on\":\"2026-03-10\"}";
    Api.Answer first =
        api.post(path(caseNumber, "extension"), body, "Idempotency-Key", "extend-" + caseNumber);
    Api.Answer again =
        api.post(path(caseNumber, "extension"), body, "Idempotency-Key", "extend-" + caseNumber);
    assertThat(again.json()).isEqualTo(first.json());
  }
}
