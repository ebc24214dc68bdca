package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.statute.Limitation;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Prior disclosures as other software files them. The day is March 10 2026. */
@CenterlineTest
class DisclosureApiTest {

  private static final String WRITTEN =
      """
      {"form": "WRITTEN", "filer": {"name": "Example Imports, Inc.", "role": "IMPORTER"},
       "importerNumber": "12-345678900", "merchandise": "Footwear",
       "entries": [{"port": "2704", "from": "2025-05-01", "to": "2025-09-30"}],
       "violation": "Royalties were left out of the value",
       "howItOccurred": "The broker had the invoice price only, 2025-05 to 2025-09",
       "correctInformation": "Royalties of 5 percent", "culpability": "NEGLIGENCE",
       "lossOfRevenue": "1000.00", "dutiableValue": "50000.00",
       "tender": {"amount": "400.00", "on": "2026-03-10"}}""";

  private static final ObjectMapper JSON = new ObjectMapper();

  @LocalServerPort private int port;
  private final Cases cases;
  private final CaseClocks clocks;
  private final JdbcClient jdbc;
  private Api filer;
  private Api intake;

  DisclosureApiTest(Cases cases, CaseClocks clocks, JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.clocks = clocks;
  }

  @BeforeEach
  void signIn() {
    filer = new Api(port, "filer");
    intake = new Api(port, "intake");
  }

  private static ObjectNode with(Consumer<ObjectNode> change) throws Exception {
    ObjectNode filing = (ObjectNode) JSON.readTree(WRITTEN);
    change.accept(filing);
    return filing;
  }

  @Test
  void aDisclosureIsACaseThatAwaitsTheOfficer() throws Exception {
    Api.Answer answer = filer.post("/api/v1/disclosures", with(filing -> {}).toString());

    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(answer.text("/lineOfWork")).isEqualTo("DISCLOSURE");
    assertThat(answer.text("/caseNumber")).startsWith("D-2026-");
    assertThat(answer.text("/filedOn")).isEqualTo("2026-03-10");
    assertThat(answer.json().path("events").toString()).contains("TENDERED");
  }

  @Test
  void whatWasMailedByCertifiedMailCountsFromItsMailing() throws Exception {
    Api.Answer answer =
        intake.post(
            "/api/v1/disclosures",
            with(f -> f.put("receivedOn", "2026-03-09").put("mailedOn", "2026-03-04")).toString());
    assertThat(answer.text("/filedOn")).isEqualTo("2026-03-04");
  }

  @Test
  void whatWasToldIsConfirmedWithinTenDays() throws Exception {
    Api.Answer told =
        intake.post(
            "/api/v1/disclosures",
            with(f ->
                    f.put("receivedOn", "2026-03-02")
                        .put("form", "ORAL")
                        .put("toldTo", "Officer Ruiz"))
                .toString());
    String address = "/api/v1/cases/" + told.text("/caseNumber");
    Api officer = intake.as("fpf-officer");
    Api.Answer open = officer.get(address);
    assertThat(open.text("/clocks/0/kind")).isEqualTo("ORAL_CONFIRMATION");
    assertThat(open.text("/clocks/0/due")).isEqualTo("2026-03-12");

    intake.post(address + "/written-confirmation", "{\"on\":\"2026-03-10\"}");
    assertThat(officer.get(address).text("/clocks/0/state")).isEqualTo("MET");
  }

  @Test
  void theLimitationIsShownWithWhatItRestsOn() throws Exception {
    Api.Answer told = filer.post("/api/v1/disclosures", with(filing -> {}).toString());
    clocks.start(
        told.text("/caseNumber"),
        Limitation.ofViolation(LocalDate.of(2024, 2, 29)).clock(),
        ClockState.OPEN);
    Api.Answer shown = filer.get("/api/v1/cases/" + told.text("/caseNumber"));
    assertThat(shown.text("/clocks/0/kind")).isEqualTo("LIMITATION");
    assertThat(shown.text("/clocks/0/due")).isEqualTo("2029-02-28");
    assertThat(shown.text("/clocks/0/citation")).isEqualTo("19 USC 1621");
    assertThat(shown.text("/clocks/0/explanation")).contains("2024-02-29", "for fraud");
    assertThat(shown.text("/clocks/0/basis/meaning")).contains("within five years");
    assertThat(shown.text("/clocks/0/basis/start/words")).contains("oldest entry");
    assertThat(shown.text("/clocks/0/basis/start/on")).isEqualTo("2024-02-29");
  }

  /** The fixed API names an entry as in a protest. */
  @Test
  void anEntryIsNamedAsInAProtest() throws Exception {
    Api.Answer answer =
        filer.post(
            "/api/v1/disclosures",
            with(f ->
                    f.putArray("entries")
                        .addObject()
                        .put("entryNumber", "ABC-1234567-6")
                        .put("port", "2704")
                        .put("entryDate", "2025-01-06")
                        .put("liquidationDate", "2025-11-21")
                        .put("paid", "1200.00")
                        .putArray("hts")
                        .add("8471300100"))
                .toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    assertThat(
            jdbc.sql(
                    """
                    select entered_from || ' ' || entered_to || ' ' || stated
                    from disclosure_importation where case_number = ?""")
                .param(answer.text("/caseNumber"))
                .query(String.class)
                .single())
        .isEqualTo("2025-01-06 2025-01-06 liquidated 2025-11-21, HTS 8471300100, paid $1200.00");
  }

  @Test
  void aSupplementSuppliesWhatIdentifiesAnImportation() throws Exception {
    String address =
        "/api/v1/cases/"
            + filer.post("/api/v1/disclosures", with(f -> {}).toString()).text("/caseNumber")
            + "/supplement";
    filer
        .post(address, "{\"on\": \"2026-03-10\", \"entries\": [{\"port\": \"1303\"}]}")
        .refused(422, "/entries/0", "NOT_IDENTIFIED");
    filer.post(address, "{\"on\": \"2026-03-10\"}").refused(422, "", "NOTHING_SUPPLIED");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong(422, "/form", "REQUIRED", f -> f.remove("form")),
        wrong(400, "/form", null, f -> f.put("form", "SHOUTED")),
        wrong(422, "/toldTo", "REQUIRED", f -> f.put("form", "ORAL")),
        wrong(422, "/toldTo", "ORAL_ONLY", f -> f.put("toldTo", "Officer Ruiz")),
        wrong(422, "/filer", "REQUIRED", f -> f.remove("filer")),
        wrong(422, "/importerNumber", "REQUIRED", f -> f.remove("importerNumber")),
        wrong(422, "/violation", "REQUIRED", f -> f.put("violation", " ")),
        wrong(
            422,
            "/entries/0/port",
            "PORT_UNKNOWN",
            f -> f.withObject("/entries/0").put("port", "0000")),
        wrong(
            422,
            "/entries/0/to",
            "DATE_ORDER",
            f -> f.withObject("/entries/0").put("to", "2025-04-30")),
        wrong(
            422,
            "/entries/0/to",
            "DATE_IN_FUTURE",
            f -> f.withObject("/entries/0").put("to", "2026-03-11")),
        wrong(
            422,
            "/entries/0/hts/0",
            "HTS_FORMAT",
            f -> f.withObject("/entries/0").putArray("hts").add("84")),
        wrong(
            422,
            "/entries/0/entryNumber",
            "ENTRY_CHECK_DIGIT",
            f -> f.withObject("/entries/0").put("entryNumber", "ABC-1234567-7")),
        wrong(
            422,
            "/culpability",
            "CULPABILITY_UNKNOWN",
            f -> f.put("statute", "SECTION_1593A").put("culpability", "GROSS_NEGLIGENCE")),
        wrong(422, "/lossOfRevenue", "MONEY_FORMAT", f -> f.put("lossOfRevenue", "1,000")),
        wrong(
            422, "/tender/amount", "TENDER_ZERO", f -> f.withObject("/tender").put("amount", "0")),
        wrong(
            422,
            "/tender/on",
            "DATE_IN_FUTURE",
            f -> f.withObject("/tender").put("on", "2026-03-11")),
        wrong(
            422, "/tender/on", "DATE_ORDER", f -> f.withObject("/tender").put("on", "2026-03-09")),
        wrong(400, "/volation", null, f -> f.put("volation", "x")));
  }

  private static Arguments wrong(
      int status, String pointer, String code, Consumer<ObjectNode> change) {
    return Arguments.of(status, pointer, code, change);
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void badInputIsRefusedAtItsPlace(
      int status, String pointer, String code, Consumer<ObjectNode> change) throws Exception {
    Api.Answer answer = filer.post("/api/v1/disclosures", with(change).toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    if (code != null) {
      assertThat(answer.text("/errors/0/code")).isEqualTo(code);
    }
  }

  @Test
  void onlyStaffWhoKeyInPaperSayWhenItWasReceived() throws Exception {
    filer
        .post("/api/v1/disclosures", with(f -> f.put("receivedOn", "2026-03-01")).toString())
        .refused(403, "/receivedOn", "STAFF_ONLY");
  }

  @Test
  void onlyStaffWhoKeyItInSayWhoSignsInForItsFiler() throws Exception {
    Consumer<ObjectNode> naming = f -> ((ObjectNode) f.get("filer")).put("userId", "filer");
    filer
        .post("/api/v1/disclosures", with(naming).toString())
        .refused(403, "/filer/userId", "STAFF_ONLY");
    intake
        .post(
            "/api/v1/disclosures",
            with(f -> ((ObjectNode) f.get("filer")).put("userId", "cashier")).toString())
        .refused(422, "/filer/userId", "FILER_UNKNOWN");
    Api.Answer keyedIn = intake.post("/api/v1/disclosures", with(naming).toString());
    assertThat(keyedIn.status()).as(keyedIn.response().body()).isEqualTo(201);
    assertThat(filer.get("/api/v1/cases/" + keyedIn.text("/caseNumber")).status()).isEqualTo(200);
  }

  /** By registered or certified mail it counts from the mailing (19 CFR 162.74(d)). */
  @Test
  void aDayOfMailingIsTheDayOfDisclosureWhereItCanBe() throws Exception {
    String mailed = with(f -> f.put("mailedOn", "2026-03-01")).toString();
    assertThat(filer.post("/api/v1/disclosures", mailed).text("/filedOn")).isEqualTo("2026-03-01");
    intake
        .post(
            "/api/v1/disclosures",
            with(f -> f.put("form", "ORAL").put("toldTo", "R").put("mailedOn", "2026-03-01"))
                .toString())
        .refused(422, "/mailedOn", "CONTRADICTORY_FACTS");
    filer
        .post(
            "/api/v1/disclosures",
            with(f -> {
                  f.put("mailedOn", "2024-06-01");
                  f.putArray("entries")
                      .addObject()
                      .put("port", "2704")
                      .put("from", "2025-02-01")
                      .put("to", "2025-02-28");
                })
                .toString())
        .refused(422, "/mailedOn", "CONTRADICTORY_FACTS");
    intake
        .post("/api/v1/disclosures", with(f -> f.put("mailedOn", "2026-03-11")).toString())
        .refused(422, "/mailedOn", "CONTRADICTORY_FACTS");
  }

  /** What a party tells is received today; a day that has not come is a slip of the pen. */
  @Test
  void aPartyTellsNothingOfTomorrow() throws Exception {
    String address =
        "/api/v1/cases/"
            + filer.post("/api/v1/disclosures", with(f -> {}).toString()).text("/caseNumber");
    filer
        .post(address + "/tender", "{\"on\": \"2026-03-11\", \"amount\": \"1.00\"}")
        .refused(422, "/on", "DATE_IN_FUTURE");
    assertThat(
            filer
                .post(address + "/tender", "{\"on\": \"2026-03-02\", \"amount\": \"1.00\"}")
                .json()
                .path("events")
                .toString())
        .contains("$1.00 was tendered on 2026-03-10")
        .contains("What bears the day 2026-03-02 was received on 2026-03-10, which counts.");
  }

  /** Nothing is tendered before it is disclosed: interest would not run (19 USC 1592(c)(4)). */
  @Test
  void aTenderIsNotOfADayBeforeTheDisclosure() throws Exception {
    String address =
        "/api/v1/cases/"
            + intake.post("/api/v1/disclosures", with(f -> {}).toString()).text("/caseNumber");
    intake
        .post(address + "/tender", "{\"on\": \"2026-03-09\", \"amount\": \"1.00\"}")
        .refused(422, "/on", "DATE_ORDER");
  }

  @Test
  void aProtestIsNotTold() {
    String protest = cases.file(Filing.protest());
    filer
        .post(
            "/api/v1/cases/%s/tender".formatted(protest),
            "{\"on\":\"2026-03-10\",\"amount\":\"1\"}")
        .refused(409, "", "NOT_A_DISCLOSURE");
  }

  @Test
  void whatADisclosureIsNotAskedItDoesNotAnswer() throws Exception {
    String disclosure =
        filer.post("/api/v1/disclosures", with(f -> {}).toString()).text("/caseNumber");
    filer
        .post(
            "/api/v1/cases/%s/response".formatted(disclosure),
            "{\"on\":\"2026-03-10\",\"text\":\"An answer\"}")
        .refused(409, "", "NOTHING_ASKED");
  }
}
