package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Quarterly tracking reports (65 FR 70872; B2): errors of no or less than $20 of revenue for each
 * entry, grouped, filed after the quarter, each checked and answered alone.
 */
@CenterlineTest
class QuarterlyReportTest {

  private static final String REPORTS = "/api/v1/amendments/reports";

  private final Api api;
  private final JdbcClient jdbc;

  QuarterlyReportTest(@LocalServerPort int port, JdbcClient jdbc) {
    api = new Api(port, "intake");
    this.jdbc = jdbc;
  }

  /** Entries of February 2008, received on April 10: the quarter ended on March 31. */
  private static ObjectNode report() {
    ObjectNode report = Api.JSON.createObjectNode();
    report.put("receivedOn", "2008-04-10").put("quarter", "2008-Q1");
    report.put("importerNumber", "92-000000100");
    report.putObject("filer").put("name", "Example Imports, Inc.").put("role", "IMPORTER");
    ArrayNode entries = report.putArray("entries");
    entry(entries, "269.99");
    entry(entries, "270.00");
    return report;
  }

  private static void entry(ArrayNode entries, String amended) {
    ObjectNode item = entries.addObject();
    ObjectNode entry = item.putObject("entry");
    entry.put("entryNumber", EntryNumbers.next()).put("port", "2704").put("entryType", "01");
    entry.put("entryDate", "2008-02-04").put("scheduledLiquidationDate", "2008-12-19");
    line(entry.putArray("lines"), "250.00");
    line(item.putObject("amended").putArray("lines"), amended);
  }

  private static void line(ArrayNode lines, String duty) {
    ObjectNode line = lines.addObject().put("line", 1).put("hts", "8471300100");
    line.put("value", "10000.00");
    line.putArray("charges").addObject().put("classCode", "DUTY").put("amount", duty);
  }

  /** $19.99 more is small, $20.00 is not and is filed as a letter of its own. */
  @Test
  void everyEntryIsCheckedAndAnsweredAlone() {
    Api.Answer answer = api.post(REPORTS, report().toString());
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
    String address = answer.header("Location");
    assertThat(address).isEqualTo(REPORTS + "/" + answer.text("/reportNumber"));
    assertThat(answer.text("/entries/0/determination")).isNotEqualTo("REJECTED");
    assertThat(answer.text("/entries/1/determination")).isEqualTo("REJECTED");
    assertThat(answer.text("/entries/1/reason")).contains("errors of less than $20.00");
    JsonNode small = api.get("/api/v1/cases/" + answer.text("/entries/0/caseNumber")).json();
    assertThat(small.at("/screening/outcome").asText()).isEqualTo("ACCEPTED");
    assertThat(api.get(address).json()).isEqualTo(answer.json());
    assertThat(api.get("/cases/" + answer.text("/entries/0/caseNumber")).response().body())
        .contains(answer.text("/reportNumber"));
    api.as("textiles-import-specialist").get(address).refused(404, "", "NOT_FOUND");
    api.as("filer").get(address).refused(404, "", "NOT_FOUND");
    // Of 2008, when there was no Center: the port works it.
    assertThat(api.as("port-2704-import-specialist").get(address).status()).isEqualTo(200);
  }

  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt("no entries", r -> r.putArray("entries"), "/entries", "ENTRY_COUNT"),
        spoilt("no list", r -> r.remove("entries"), "/entries", "REQUIRED"),
        spoilt("quarter", r -> r.put("quarter", "2008-Q5"), "/quarter", "QUARTER_FORMAT"),
        spoilt("open", r -> r.put("receivedOn", "2008-03-31"), "/quarter", "QUARTER_OPEN"),
        spoilt("filer", r -> r.remove("filer"), "/filer", "REQUIRED"),
        spoilt(
            "another quarter",
            r -> r.put("quarter", "2007-Q4"),
            "/entries/0/entry/entryDate",
            "NOT_OF_QUARTER"),
        spoilt(
            "no entry",
            r -> ((ObjectNode) r.at("/entries/1")).remove("entry"),
            "/entries/1/entry",
            "REQUIRED"),
        spoilt(
            "the same entry",
            r -> ((ArrayNode) r.path("entries")).add(r.at("/entries/0").deepCopy()),
            "/entries/2/entry/entryNumber",
            "ENTRY_DUPLICATE"));
  }

  private static Arguments spoilt(
      String name, Consumer<ObjectNode> change, String pointer, String code) {
    ObjectNode report = report();
    change.accept(report);
    return Arguments.of(name, report.toString(), pointer, code);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void whatIsNotInOrderIsRefusedAndNothingOfTheReportIsKept(
      String name, String body, String pointer, String code) {
    int before = kept();
    api.post(REPORTS, body).refused(422, pointer, code);
    assertThat(kept()).isEqualTo(before);
  }

  private int kept() {
    return jdbc.sql(
            """
            select (select count(*) from amendment) + (select count(*) from amendment_report)""")
        .query(Integer.class)
        .single();
  }

  @Test
  void theSameKeyIsTheSameReportAndOnlyFilersFile() {
    String body = report().toString();
    Api.Answer first = api.post(REPORTS, body, "Idempotency-Key", "report-once");
    Api.Answer again = api.post(REPORTS, body, "Idempotency-Key", "report-once");
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(api.as("oversight").post(REPORTS, body).status()).isEqualTo(403);
    api.as("filer").post(REPORTS, body).refused(403, "/receivedOn", "STAFF_ONLY");
  }
}
