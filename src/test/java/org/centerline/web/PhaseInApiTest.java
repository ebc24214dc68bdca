package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A function that moves from the ports to a Center on a day. Today is March 10 2026. The table says
 * nothing of the inquiries of Petroleum here, so they are with the ports; no other test asks one.
 */
@CenterlineTest
class PhaseInApiTest {

  private static final String PATH = "/api/v1/phase-in";
  private static final String IMPORTER = "81-900000100";

  private final Api operations;
  private final Api intake;
  private final JdbcClient jdbc;
  private final Today today;

  PhaseInApiTest(@LocalServerPort int port, JdbcClient jdbc, Today today) {
    operations = new Api(port, "field-operations");
    intake = operations.as("intake");
    this.jdbc = jdbc;
    this.today = today;
  }

  /** No row says so: as it is of a Center that has just been added. */
  @BeforeEach
  void inquiriesOfPetroleumAreWithThePorts() {
    jdbc.sql(
            """
            update phase_in set taken_back_at = now(), taken_back_by = 'test'
            where center = 'petroleum' and line_of_work = 'INQUIRY' and taken_back_at is null""")
        .update();
    String stated = "{\"name\": \"Example\", \"industries\": [{\"hts\": \"2709\", \"lines\": 9}]}";
    assertThat(intake.put("/api/v1/accounts/" + IMPORTER, stated).status()).isEqualTo(200);
  }

  @AfterEach
  void everythingIsWithTheCentersAgain() {
    inquiriesOfPetroleumAreWithThePorts();
    jdbc.sql(
            """
            insert into phase_in (line_of_work, center, since, citation, recorded_by, recorded_at)
            values ('INQUIRY', 'petroleum', '2012-09-30', 'Announcement', 'test', now())""")
        .update();
  }

  private static String row(String line, String center, String since, String citation) {
    return """
        {"lineOfWork": %s, "center": %s, "since": %s, "citation": %s}"""
        .formatted(text(line), text(center), text(since), text(citation));
  }

  private static String text(String value) {
    return value == null ? "null" : "\"" + value + "\"";
  }

  private Api.Answer planned(String since) {
    return operations.post(PATH, row("INQUIRY", "petroleum", since, "Delegation Order 14-004"));
  }

  private String askedOn(String receivedOn) {
    return intake
        .post(
            "/api/v1/inquiries",
            """
            {"receivedOn": "%s", "asker": {"kind": "TRADE", "name": "Dana Reyes"},
             "importerNumber": "%s", "topic": "VALUE", "subject": "Royalties",
             "question": "Are they dutiable?", "ports": ["5301"]}"""
                .formatted(receivedOn, IMPORTER))
        .text("/center");
  }

  private String protestedOn(String receivedOn) {
    return intake
        .post(
            "/api/v1/protests",
            """
            {"receivedOn": "%s", "filer": {"name": "Example", "role": "IMPORTER"},
             "importerNumber": "%s", "decision": "CLASSIFICATION",
             "entries": [{"entryNumber": "%s", "port": "5301", "entryDate": "2025-10-01",
                          "liquidationDate": "2026-02-02", "hts": ["2709000000"], "paid": "9.00"}],
             "merchandise": "Oil", "grounds": "It is crude oil of 2709, not of 2710.",
             "claim": {"hts": "2709000000", "refund": "7.00"}}"""
                .formatted(receivedOn, IMPORTER, EntryNumbers.next()))
        .text("/center");
  }

  @Test
  void theDayBeforeIsThePortsAndTheDayItselfTheCenters() {
    assertThat(askedOn("2026-03-10")).isEqualTo("port-5301");
    assertThat(protestedOn("2026-03-10")).as("another function").isEqualTo("petroleum");
    Api.Answer recorded = planned("2026-03-12");
    assertThat(recorded.status()).as(recorded.response().body()).isEqualTo(201);
    assertThat(recorded.text("/recordedBy")).isEqualTo("field-operations");
    today.is(LocalDate.of(2026, 3, 11));
    assertThat(askedOn("2026-03-11")).isEqualTo("port-5301");
    today.is(LocalDate.of(2026, 3, 12));
    assertThat(askedOn("2026-03-12")).isEqualTo("petroleum");
    assertThat(askedOn("2026-03-11")).as("keyed in late").isEqualTo("port-5301");
  }

  /**
   * Petroleum opened by the end of fiscal year 2012; who took part before it opened had to wait.
   */
  @Test
  void bothTheRegimeAndTheTableMustGiveItToTheCenter() {
    String takesPart =
        """
        {"name": "Example", "industries": [{"hts": "2709", "lines": 9}], "participating": %s}""";
    intake.put("/api/v1/accounts/" + IMPORTER, takesPart.formatted(true));
    everythingIsWithTheCentersAgain();
    assertThat(askedOn("2012-09-29")).isEqualTo("port-5301");
    assertThat(askedOn("2012-09-30")).isEqualTo("petroleum");
    intake.put("/api/v1/accounts/81-900000200", takesPart.formatted(false));
    assertThat(
            intake
                .post(
                    "/api/v1/inquiries",
                    """
                    {"receivedOn": "2012-10-01", "asker": {"kind": "TRADE", "name": "Dana Reyes"},
                     "importerNumber": "81-900000200", "topic": "VALUE", "subject": "Royalties",
                     "question": "Are they dutiable?", "ports": ["5301"]}""")
                .text("/center"))
        .isEqualTo("port-5301");
  }

  @Test
  void whatIsPlannedIsStatedOnceAndTakenBackBeforeItsDayOnly() {
    String id = planned("2026-03-12").text("/id");
    planned("2026-04-01").refused(409, "", "PHASE_IN_OVERLAPS");
    assertThat(operations.get("/phase-in").response().body())
        .contains("Petroleum, Natural Gas &amp; Minerals", "Delegation Order 14-004");
    assertThat(delete(operations, id).text("/takenBackBy")).isEqualTo("field-operations");
    delete(operations, id).refused(409, "", "PHASE_IN_STANDS");
    String other = planned("2026-03-11").text("/id");
    today.is(LocalDate.of(2026, 3, 11));
    delete(operations, other).refused(409, "", "PHASE_IN_STANDS");
    assertThat(askedOn("2026-03-11")).isEqualTo("petroleum");
  }

  private static Api.Answer delete(Api person, String id) {
    return person.send("DELETE", PATH + "/" + id, BodyPublishers.noBody());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "INQUIRY, petroleum, 2026-03-10, x, 422, /since, DATE_NOT_IN_FUTURE",
        "INQUIRY, petroleum, -, x, 422, /since, REQUIRED",
        "INQUIRY, machinery, 2026-03-12, x, 422, /center, CENTER_UNKNOWN",
        "INQUIRY, -, 2026-03-12, x, 422, /center, REQUIRED",
        "-, petroleum, 2026-03-12, x, 422, /lineOfWork, REQUIRED",
        "PARTICIPATION, petroleum, 2026-03-12, x, 422, /lineOfWork, ALWAYS_THE_CENTERS",
        "DRAWBACK, petroleum, 2026-03-12, x, 400, /lineOfWork, MALFORMED_VALUE",
        "INQUIRY, petroleum, 2026-03-12, -, 422, /citation, REQUIRED",
        "PROTEST, petroleum, 2026-03-12, x, 409, '', PHASE_IN_OVERLAPS"
      })
  void whatIsNotInOrderIsNamedAndNothingIsStored(
      String line,
      String center,
      String since,
      String citation,
      int status,
      String pointer,
      String code) {
    String before = new StoredRows(jdbc).counts();
    operations.post(PATH, row(line, center, since, citation)).refused(status, pointer, code);
    assertThat(new StoredRows(jdbc).counts()).isEqualTo(before);
  }

  @Test
  void everybodyReadsItAndOnlyOperationsAndAdministratorsChangeIt() {
    Api filer = operations.as("filer");
    assertThat(filer.get(PATH).json().get("rows")).isNotEmpty();
    assertThat(filer.get("/phase-in").status()).isEqualTo(200);
    for (String other : new String[] {"filer", "petroleum-director", "oversight"}) {
      assertThat(operations.as(other).post(PATH, row("INQUIRY", "petroleum", "2026-03-12", "x")))
          .extracting(Api.Answer::status)
          .isEqualTo(403);
      assertThat(delete(operations.as(other), "1").status()).isEqualTo(403);
    }
    assertThat(operations.as(null).get("/phase-in").status()).isEqualTo(401);
  }

  @Test
  void noRowIsEverEdited() {
    assertThatThrownBy(() -> jdbc.sql("update phase_in set since = '2030-01-01'").update())
        .hasMessageContaining("append-only");
  }
}
