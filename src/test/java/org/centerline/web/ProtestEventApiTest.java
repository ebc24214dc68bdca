package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseRecord;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the API answers to those who tell a protest what happened. */
@CenterlineTest
class ProtestEventApiTest {

  private static final String TODAY = "{ \"on\": \"2026-03-10\" }";

  private final Cases cases;
  private final Steps steps;
  private final Today today;
  private final Api api;

  ProtestEventApiTest(Cases cases, Steps steps, Today today, @LocalServerPort int port) {
    this.cases = cases;
    this.steps = steps;
    this.today = today;
    this.api = new Api(port, "filer");
  }

  private Api.Answer tell(String person, String caseNumber, String event, String body) {
    return api.as(person).post("/api/v1/cases/" + caseNumber + "/" + event, body);
  }

  @ParameterizedTest
  @CsvSource({
    "amendments, AMENDED",
    "arguments, ARGUMENT_RECEIVED",
    "written-confirmation, OUT_OF_ORDER",
    "response, OUT_OF_ORDER",
    "accelerated-disposition, ACCELERATED_REQUESTED",
    "withdrawal, WITHDRAWN"
  })
  void anUndecidedProtestTakesTheDayAloneAndTwiceCountsOnce(String event, String type) {
    String caseNumber = cases.file(Filing.protest());
    for (int time = 0; time < 2; time++) {
      Api.Answer answer = tell("filer", caseNumber, event, TODAY);
      assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
      assertThat(answer.json().get("events").findValuesAsText("type")).containsOnlyOnce(type);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"void-request", "summons"})
  void aDeniedProtestTakesTheDayAloneAndTwiceCountsOnce(String event) {
    String caseNumber = denied();
    for (int time = 0; time < 2; time++) {
      assertThat(tell("filer", caseNumber, event, TODAY).status()).isEqualTo(200);
    }
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce(event.equals("summons") ? "SUMMONS_FILED" : "VOID_REQUESTED");
  }

  private String denied() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  @ParameterizedTest
  @CsvSource({
    "amendments, ALREADY_DECIDED, 19 CFR 174.14",
    "arguments, ALREADY_DECIDED, 19 CFR 174.28",
    "written-confirmation, ALREADY_DECIDED, 19 CFR 174.28",
    "response, ALREADY_DECIDED, 19 CFR 174.28",
    "accelerated-disposition, ALREADY_DECIDED, 19 USC 1515(b)",
    "withdrawal, ALREADY_DECIDED, 19 USC 1515(a)"
  })
  void aDecidedProtestRefusesWithTheRuleAndKeepsNothing(
      String event, String code, String citation) {
    String caseNumber = denied();
    int before = cases.events(caseNumber).size();
    Api.Answer answer = tell("filer", caseNumber, event, TODAY).refused(409, "", code);
    assertThat(answer.text("/detail")).contains(citation);
    assertThat(cases.events(caseNumber)).hasSize(before);
  }

  @ParameterizedTest
  @CsvSource({"void-request, 19 USC 1515(d)", "summons, 28 USC 2636"})
  void anUndecidedProtestHasNothingToVoidOrToSueOn(String event, String citation) {
    Api.Answer answer =
        tell("filer", cases.file(Filing.protest()), event, TODAY).refused(409, "", "NOT_DENIED");
    assertThat(answer.text("/detail")).contains(citation);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-11, DATE_IN_FUTURE", "2026-03-09, DATE_ORDER", "1700-01-01, DATE_ORDER"})
  void aDayThatCannotBeIsRefused(String on, String code) {
    String caseNumber = cases.file(Filing.protest());
    tell("filer", caseNumber, "withdrawal", "{ \"on\": \"%s\" }".formatted(on))
        .refused(422, "/on", code);
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  @Test
  void aDayThatIsLeftOutOrMisspeltIsRefused() {
    String caseNumber = cases.file(Filing.protest());
    tell("filer", caseNumber, "withdrawal", "{}").refused(422, "/on", "REQUIRED");
    tell("filer", caseNumber, "withdrawal", "{ \"onn\": \"2026-03-10\" }")
        .refused(400, "/onn", "UNKNOWN_PROPERTY");
  }

  @Test
  void onlyThoseWhoseCaseItIsTellIt() {
    String caseNumber = cases.file(Filing.protest());
    assertThat(tell("textiles-supervisor", caseNumber, "withdrawal", TODAY).status())
        .isEqualTo(404);
    tell("oversight", caseNumber, "arguments", TODAY).refused(403, "", "NOT_YOURS");
    tell("electronics-supervisor", caseNumber, "withdrawal", TODAY).refused(403, "", "PARTY_ONLY");
    assertThat(tell("electronics-supervisor", caseNumber, "arguments", TODAY).status())
        .isEqualTo(200);
    assertThat(tell("intake", caseNumber, "withdrawal", TODAY).status()).isEqualTo(200);
  }

  /**
   * Liquidated on January 5 2026; day 180 is Saturday, July 4, so Monday, July 6 is the last. What
   * a filer sends is received on the day it is sent, whatever day it bears.
   */
  @Test
  void aFurtherDecisionIsTimelyToTheDayOnWhichItIsReceived() {
    String caseNumber = cases.file(Filing.protest());
    today.is(LocalDate.of(2026, 7, 6));
    String lastDay = "{ \"on\": \"2026-07-06\" }";
    assertThat(tell("filer", caseNumber, "amendments", lastDay).status()).isEqualTo(200);
    String other = cases.file(Filing.protest().liquidated(LocalDate.of(2026, 1, 5)));
    today.is(LocalDate.of(2026, 7, 7));
    tell("filer", other, "amendments", lastDay).refused(409, "", "AMENDMENT_TOO_LATE");
    assertThat(tell("intake", other, "amendments", lastDay).status()).isEqualTo(200);
  }

  /** A protest of a reliquidation reaches the questions involved in it and no other. */
  @Test
  void aFurtherDecisionOutsideTheProtestedReliquidationIsRefusedAndKeepsNothing() {
    String caseNumber =
        api.post(
                "/api/v1/protests",
                FiledJson.with(filing -> filing.putArray("reliquidationOf").add("CLASSIFICATION")))
            .caseNumber();
    CaseRecord before = cases.get(caseNumber);
    List<String> events = cases.events(caseNumber);
    String value = "{ \"on\": \"2026-03-10\", \"decision\": \"APPRAISED_VALUE\" }";
    Api.Answer answer =
        tell("filer", caseNumber, "amendments", value).refused(422, "/decision", "NOT_PROTESTABLE");
    assertThat(answer.text("/errors/0/message")).contains("19 CFR 174.16");
    assertThat(cases.get(caseNumber)).isEqualTo(before);
    assertThat(cases.events(caseNumber)).isEqualTo(events);
    String question = value.replace("APPRAISED_VALUE", "CLASSIFICATION");
    assertThat(tell("filer", caseNumber, "amendments", question).status()).isEqualTo(200);
  }

  /** The notice gives the reasons (19 CFR 174.30); what comes before it is the Center's own. */
  @Test
  void aFilerDoesNotReadAProposalAndTheCenterDoes() {
    String caseNumber = cases.file(Filing.protest());
    steps.propose(caseNumber, "DENIED", "0");
    String path = "/api/v1/cases/" + caseNumber;
    assertThat(api.get(path).json().get("events").findValuesAsText("type"))
        .contains("SCREENED")
        .doesNotContain("DETERMINATION_PROPOSED", "TASK_CLAIMED");
    assertThat(
            api.as("electronics-supervisor")
                .get(path)
                .json()
                .get("events")
                .findValuesAsText("type"))
        .contains("DETERMINATION_PROPOSED", "TASK_CLAIMED");
  }

  @Test
  void anIdempotencyKeyGivesTheFirstAnswerAgain() {
    String caseNumber = cases.file(Filing.protest());
    String path = "/api/v1/cases/" + caseNumber + "/arguments";
    Api.Answer first = api.post(path, TODAY, "Idempotency-Key", "argument-" + caseNumber);
    Api.Answer again = api.post(path, TODAY, "Idempotency-Key", "argument-" + caseNumber);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
  }
}
