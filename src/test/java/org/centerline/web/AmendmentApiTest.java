package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code POST /amendments}: what it answers, and what it refuses without keeping anything. */
@CenterlineTest
class AmendmentApiTest {

  @LocalServerPort private int port;
  private final JdbcClient jdbc;
  private final Work work;
  private Api api;

  AmendmentApiTest(JdbcClient jdbc, Work work) {
    this.jdbc = jdbc;
    this.work = work;
  }

  @BeforeEach
  void signIn() {
    api = new Api(port, "filer");
  }

  /**
   * Entered on January 20 2026, liquidation set for December 4: L-16 is November 18, 300 days
   * November 16.
   */
  private static ObjectNode amendment() {
    ObjectNode filing = Api.JSON.createObjectNode();
    filing.put("kind", "PSC").put("importerNumber", "96-000000100");
    filing.putObject("filer").put("name", "Example Imports, Inc.").put("role", "IMPORTER");
    ObjectNode entry = filing.putObject("entry");
    entry.put("entryNumber", EntryNumbers.next()).put("port", "2704").put("entryType", "01");
    entry.put("entryDate", "2026-01-20").put("scheduledLiquidationDate", "2026-12-04");
    entry
        .put("liquidationStatus", "UNLIQUIDATED")
        .put("statementCollected", true)
        .put("version", 1);
    line(entry.putArray("lines"), "250.00");
    ObjectNode amended = filing.putObject("amended").put("entryType", "01");
    line(amended.putArray("lines"), "201.00");
    filing.putArray("headerReasons").add("H99");
    return filing.put("explanation", "The duty was computed on the wrong rate.");
  }

  private static void line(ArrayNode lines, String duty) {
    ObjectNode line = lines.addObject().put("line", 1).put("hts", "8471300100");
    line.put("value", "10000.00");
    line.putArray("charges").addObject().put("classCode", "DUTY").put("amount", duty);
  }

  @Test
  void theAnswerIsTheCaseUnderReviewWithItsWindow() {
    Api.Answer answer = api.post("/api/v1/amendments", amendment().toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    JsonNode view = answer.json();
    assertThat(view.path("lineOfWork").asText()).isEqualTo("AMENDMENT");
    assertThat(view.path("caseNumber").asText()).startsWith("A-2026-");
    assertThat(view.path("status").asText()).isEqualTo("UNDER_REVIEW");
    assertThat(view.at("/screening/outcome").asText()).isEqualTo("ACCEPTED");
    assertThat(view.at("/clocks/0/kind").asText()).isEqualTo("AMENDMENT_WINDOW");
    assertThat(view.at("/clocks/0/due").asText()).isEqualTo("2026-11-16");
    assertThat(view.at("/tasks/0/definitionKey").asText()).isEqualTo("task_reviewAmendment");
  }

  @Test
  void whatIsNotEligibleIsAnsweredWithACaseThatIsRejected() {
    ObjectNode late = amendment();
    ((ObjectNode) late.path("entry")).put("scheduledLiquidationDate", "2026-03-25");
    Api.Answer answer = api.post("/api/v1/amendments", late.toString());
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(answer.json().at("/screening/findings").findValuesAsText("code")).contains("B51");
  }

  /**
   * 19 USC 1504(a): the year of a warehouse entry counts from its last withdrawal; where none is
   * stated, any schedule may be lawful. Six months from February 10 end on August 10.
   */
  @ParameterizedTest
  @CsvSource({"21, , , 2028-12-04", "22, 2026-03-02, , 2027-03-02", "01, , 2026-02-10, 2026-08-10"})
  void theDayOfLiquidationMayBeTheLawsLast(
      String type, String withdrawn, String lifted, String scheduled) {
    ObjectNode filing = amendment();
    entry(filing)
        .put("entryType", type)
        .put("lastWithdrawalOn", withdrawn)
        .put("suspensionLiftedOn", lifted)
        .put("scheduledLiquidationDate", scheduled);
    amended(filing).put("entryType", type);
    Api.Answer answer = api.post("/api/v1/amendments", filing.toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.json().path("status").asText()).isEqualTo("UNDER_REVIEW");
  }

  /** Nothing, blanks and words that explain nothing are one and the same. */
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u00a0", "none.", "n.a.", "-", "TBD"})
  void anExplanationThatExplainsNothingIsRefusedAlike(String explanation) {
    Api.Answer answer =
        api.post("/api/v1/amendments", amendment().put("explanation", explanation).toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.json().at("/determination/outcome").asText()).isEqualTo("REJECTED");
    assertThat(answer.json().at("/screening/findings").findValuesAsText("code"))
        .contains("EXPLANATION");
  }

  /** Line 1 is given up and line 2 is new; both have reasons. */
  @Test
  void aReasonMayBeForALineOfEitherVersion() {
    ObjectNode filing = amendment();
    ((ObjectNode) filing.at("/amended/lines/0")).put("line", 2);
    reason(filing, 1, "L01");
    ((ArrayNode) filing.path("lineReasons"))
        .addObject()
        .put("line", 2)
        .putArray("codes")
        .add("L04");
    assertThat(api.post("/api/v1/amendments", filing.toString()).status()).isEqualTo(201);
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("no kind", f -> f.remove("kind"), 422, "/kind", "REQUIRED"),
        spoilt("unknown property", f -> f.put("kindd", "PSC"), 400, "/kindd", null),
        spoilt("wrong kind", f -> f.put("kind", "LETTER"), 400, "/kind", null),
        spoilt("no filer", f -> f.remove("filer"), 422, "/filer", "REQUIRED"),
        spoilt("no entry", f -> f.remove("entry"), 422, "/entry", "REQUIRED"),
        spoilt(
            "check digit",
            f -> entry(f).put("entryNumber", "ABC-1234567-0"),
            422,
            "/entry/entryNumber",
            "ENTRY_CHECK_DIGIT"),
        spoilt("port", f -> entry(f).put("port", "9999"), 422, "/entry/port", "PORT_UNKNOWN"),
        spoilt(
            "entered tomorrow",
            f -> entry(f).put("entryDate", "2026-03-11"),
            422,
            "/entry/entryDate",
            "DATE_IN_FUTURE"),
        spoilt(
            "liquidated before entry",
            f -> entry(f).put("scheduledLiquidationDate", "2026-01-19"),
            422,
            "/entry/scheduledLiquidationDate",
            "DATE_ORDER"),
        spoilt(
            "a version that overflows",
            f -> entry(f).put("version", Integer.MAX_VALUE),
            422,
            "/entry/version",
            "VERSION_FORMAT"),
        spoilt(
            "version 1000",
            f -> entry(f).put("version", 1000),
            422,
            "/entry/version",
            "VERSION_FORMAT"),
        spoilt(
            "a right-to-left override",
            f -> ((ObjectNode) f.path("filer")).put("name", "Acme \u202ecnI"),
            422,
            "/filer/name",
            "CONTROL_CHARACTER"),
        spoilt(
            "liquidated tomorrow",
            f ->
                entry(f)
                    .put("liquidationStatus", "LIQUIDATED")
                    .put("liquidationDate", "2026-03-11"),
            422,
            "/entry/liquidationDate",
            "DATE_ORDER"),
        spoilt(
            "a basis of no suspension",
            f -> entry(f).put("suspensionBasis", "AD"),
            422,
            "/entry/suspensionBasis",
            "BASIS_WITHOUT_SUSPENSION"),
        spoilt(
            "suspended and over",
            f ->
                entry(f)
                    .put("liquidationStatus", "SUSPENDED")
                    .put("suspensionLiftedOn", "2026-03-01"),
            422,
            "/entry/suspensionLiftedOn",
            "SUSPENDED_AND_LIFTED"),
        spoilt(
            "six months and a day after a suspension",
            f ->
                entry(f)
                    .put("suspensionLiftedOn", "2026-02-10")
                    .put("scheduledLiquidationDate", "2026-08-11"),
            422,
            "/entry/scheduledLiquidationDate",
            "DATE_ORDER"),
        spoilt(
            "a year and a day after the withdrawal",
            f ->
                entry(f)
                    .put("entryType", "21")
                    .put("lastWithdrawalOn", "2026-03-02")
                    .put("scheduledLiquidationDate", "2027-03-03"),
            422,
            "/entry/scheduledLiquidationDate",
            "DATE_ORDER"),
        spoilt(
            "announced for later than the law leaves",
            f -> entry(f).put("liquidationDate", "2027-01-21"),
            422,
            "/entry/liquidationDate",
            "DATE_ORDER"),
        spoilt(
            "withdrawn from no warehouse",
            f -> entry(f).put("lastWithdrawalOn", "2026-03-02"),
            422,
            "/entry/lastWithdrawalOn",
            "NOT_A_WAREHOUSE_ENTRY"),
        spoilt(
            "line 1000",
            f -> ((ObjectNode) f.at("/amended/lines/0")).put("line", 1000),
            422,
            "/amended/lines/0/line",
            "LINE_NUMBER"),
        spoilt("no lines", f -> amended(f).remove("lines"), 422, "/amended/lines", "NO_LINES"),
        spoilt(
            "a line twice",
            f -> line((ArrayNode) amended(f).path("lines"), "1.00"),
            422,
            "/amended/lines/1/line",
            "LINE_NUMBER_DUPLICATE"),
        spoilt(
            "negative duty",
            f -> charge(f).put("amount", "-1.00"),
            422,
            "/amended/lines/0/charges/0/amount",
            "MONEY_NEGATIVE"),
        spoilt(
            "three decimals",
            f -> charge(f).put("amount", "1.001"),
            422,
            "/amended/lines/0/charges/0/amount",
            "MONEY_FORMAT"),
        spoilt(
            "class code",
            f -> charge(f).put("classCode", "TAX"),
            422,
            "/amended/lines/0/charges/0/classCode",
            "CLASS_CODE_FORMAT"),
        // E3: CBP assesses interest at liquidation (19 USC 1505(c)); nobody declares it.
        spoilt(
            "interest in the new version",
            f -> charge(f).put("classCode", "044"),
            422,
            "/amended/lines/0/charges/0/classCode",
            "INTEREST_DECLARED"),
        spoilt(
            "interest in the version that stands",
            f -> ((ObjectNode) f.at("/entry/lines/0/charges/0")).put("classCode", "044"),
            422,
            "/entry/lines/0/charges/0/classCode",
            "INTEREST_DECLARED"),
        // 2.5 percent of $10,000 is $250; $252.99 may be stated, $253.00 may not.
        spoilt(
            "does not add up",
            f -> charge(f).put("amount", "253.00").put("rate", "2.5"),
            422,
            "/amended/lines/0/charges/0/amount",
            "AMOUNT_OFF"),
        spoilt(
            "off by $1.50 twice",
            f -> {
              charge(f).put("amount", "251.50").put("rate", "2.5");
              ((ArrayNode) f.at("/amended/lines/0/charges"))
                  .addObject()
                  .put("classCode", "012")
                  .put("amount", "1051.50")
                  .put("rate", "10.5");
            },
            422,
            "/amended/lines/0",
            "LINE_OFF"),
        spoilt(
            "a reason for no line",
            f -> reason(f, 2, "L01"),
            422,
            "/lineReasons/0/line",
            "LINE_UNKNOWN"),
        spoilt(
            "a line's reason twice",
            f -> reason(f, 1, "L01", "L04", "L01"),
            422,
            "/lineReasons/0/codes/2",
            "REASON_DUPLICATE"),
        spoilt(
            "a reason twice",
            f -> f.putArray("headerReasons").add("H99").add("H99"),
            422,
            "/headerReasons/1",
            "REASON_DUPLICATE"),
        spoilt(
            "total", f -> amended(f).put("total", "204.00"), 422, "/amended/total", "TOTAL_OFF"));
  }

  private static Arguments spoilt(
      String name, Consumer<ObjectNode> change, int status, String pointer, String code) {
    ObjectNode filing = amendment();
    change.accept(filing);
    return Arguments.of(name, filing.toString(), status, pointer, code);
  }

  private static void reason(ObjectNode filing, int line, String... codes) {
    ArrayNode reasons =
        filing.putArray("lineReasons").addObject().put("line", line).putArray("codes");
    List.of(codes).forEach(reasons::add);
  }

  private static ObjectNode entry(ObjectNode filing) {
    return (ObjectNode) filing.path("entry");
  }

  private static ObjectNode amended(ObjectNode filing) {
    return (ObjectNode) filing.path("amended");
  }

  private static ObjectNode charge(ObjectNode filing) {
    return (ObjectNode) filing.at("/amended/lines/0/charges/0");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void whatIsNotInOrderIsRefusedAndNothingIsKept(
      String name, String body, int status, String pointer, String code) {
    int before = kept();
    Api.Answer answer = api.post("/api/v1/amendments", body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    JsonNode error = answer.json().at("/errors/0");
    assertThat(error.path("pointer").asText()).isEqualTo(pointer);
    if (code != null) {
      assertThat(error.path("code").asText()).isEqualTo(code);
    }
    assertThat(error.path("message").asText()).endsWith(".");
    assertThat(kept()).isEqualTo(before);
  }

  private int kept() {
    return jdbc.sql("select count(*) from docket_case where line_of_work = 'AMENDMENT'")
        .query(Integer.class)
        .single();
  }

  @Test
  void theFilerReadsByWhatDayTheCenterWantsAnAnswer() {
    String caseNumber = api.post("/api/v1/amendments", amendment().toString()).caseNumber();
    work.complete(
        "electronics-import-specialist",
        caseNumber,
        "task_reviewAmendment",
        Map.of("amendmentDecision", "ASK", "question", "Which rate?", "answerBy", "2026-03-20"));
    JsonNode clock = api.get("/api/v1/cases/" + caseNumber).json().at("/clocks/0");
    assertThat(clock.path("kind").asText()).isEqualTo("INFORMATION_DUE");
    assertThat(clock.path("due").asText()).isEqualTo("2026-03-20");
    assertThat(clock.path("state").asText()).isEqualTo("OPEN");
    assertThat(clock.at("/basis/start/words").asText()).isEqualTo("question of the Center");
    assertThat(clock.at("/basis/rule").isNull()).isTrue();
    assertThat(api.get("/cases/" + caseNumber).response().body())
        .contains("Information due", "question of the Center");
  }

  @Test
  void onlyWhoKeysInPaperSaysWhenItWasReceived() {
    String body = amendment().put("receivedOn", "2026-03-01").toString();
    assertThat(api.post("/api/v1/amendments", body).status()).isEqualTo(403);
    assertThat(api.as("intake").post("/api/v1/amendments", body).status()).isEqualTo(201);
    assertThat(api.as("oversight").post("/api/v1/amendments", body).status()).isEqualTo(403);
  }

  @Test
  void theSameKeyIsTheSameAmendment() {
    String body = amendment().toString();
    Api.Answer first = api.post("/api/v1/amendments", body, "Idempotency-Key", "amend-once");
    Api.Answer again = api.post("/api/v1/amendments", body, "Idempotency-Key", "amend-once");
    assertThat(again.json().path("caseNumber")).isEqualTo(first.json().path("caseNumber"));
  }

  /** What may happen to a protest does not happen to an amendment. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          amendments|{"on":"2026-03-10","decision":"CHARGES"}
          arguments|{"on":"2026-03-10","text":"More of it."}
          written-confirmation|{"on":"2026-03-10"}
          accelerated-disposition|{"on":"2026-03-10"}
          withdrawal|{"on":"2026-03-10"}
          void-request|{"on":"2026-03-10","reason":"Contrary to instructions."}
          summons|{"on":"2026-03-10"}
          further-review|{"on":"2026-03-10","criterion":"NOT_RULED_UPON","justification":"Is it new?"}
          set-aside-request|{"on":"2026-03-10","reason":"It was new."}
          consolidation-consent|{"on":"2026-03-10"}
          """)
  void anEventOfAProtestIsRefusedAndKeepsNothing(String event, String body) {
    String caseNumber =
        api.post("/api/v1/amendments", amendment().toString()).json().path("caseNumber").asText();
    int before = api.get("/api/v1/cases/" + caseNumber).json().path("events").size();
    Api.Answer answer = api.post("/api/v1/cases/%s/%s".formatted(caseNumber, event), body);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(409);
    assertThat(answer.json().at("/errors/0/code").asText()).isEqualTo("NOT_A_PROTEST");
    assertThat(api.get("/api/v1/cases/" + caseNumber).json().path("events")).hasSize(before);
  }

  /** The filer answers though nobody asked: kept and explained, once. */
  @Test
  void aResponseIsKeptOnceAndADayThatCannotBeIsRefused() {
    String path =
        api.post("/api/v1/amendments", amendment().toString()).json().path("caseNumber").asText();
    String response = "/api/v1/cases/%s/response".formatted(path);
    String told = "{ \"on\": \"2026-03-10\", \"text\": \"So it was.\" }";
    int events = api.post(response, told).json().path("events").size();
    assertThat(api.post(response, told).json().path("events")).hasSize(events);
    assertThat(api.post(response, told).json().path("events").findValuesAsText("type"))
        .contains("OUT_OF_ORDER");
    api.post(response, told.replace("10", "11")).refused(422, "/on", "DATE_IN_FUTURE");
    api.post(response, told.replace("10", "09")).refused(422, "/on", "DATE_ORDER");
    api.post(response, "{}").refused(422, "/on", "REQUIRED");
    for (String nothing : List.of("", " ", "\\n")) {
      api.post(response, told.replace("So it was.", nothing)).refused(422, "/text", "REQUIRED");
    }
    assertThat(api.post(response, "").status()).isEqualTo(400);
    api.post(response, told.replace("text", "txt")).refused(400, "/txt", "UNKNOWN_PROPERTY");
    api.as("textiles-supervisor").post(response, told).refused(404, "", "NOT_FOUND");
    api.as("oversight").post(response, told).refused(403, "", "NOT_YOURS");
  }
}
