package org.centerline.web;

import static org.centerline.web.FiledJson.with;
import static org.centerline.web.FiledJson.withEntry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.centerline.testing.EntryNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protest that breaks a rule of form is refused with every reason. */
class ProtestRulesTest extends NothingIsStored {

  ProtestRulesTest(@LocalServerPort int port, JdbcClient jdbc) {
    super(port, jdbc);
  }

  static Stream<Arguments> againstARule() {
    String cents = "12.345";
    return Stream.of(
        arguments("no filer", with(f -> f.remove("filer")), "/filer", "REQUIRED"),
        arguments("no decision", with(f -> f.remove("decision")), "/decision", "REQUIRED"),
        arguments(
            "no importer", with(f -> f.remove("importerNumber")), "/importerNumber", "REQUIRED"),
        arguments(
            "nobody's number",
            with(f -> f.put("importerNumber", "00-000000000")),
            "/importerNumber",
            "IMPORTER_FORMAT"),
        arguments(
            "a short importer number",
            with(f -> f.put("importerNumber", "12-3456789")),
            "/importerNumber",
            "IMPORTER_FORMAT"),
        arguments(
            "wrong check digit",
            withEntry(e -> e.put("entryNumber", "ABC-1234567-0")),
            "/entries/0/entryNumber",
            "ENTRY_CHECK_DIGIT"),
        arguments(
            "no entry number",
            withEntry(e -> e.put("entryNumber", "")),
            "/entries/0/entryNumber",
            "ENTRY_FORMAT"),
        arguments(
            "half a character in a number",
            half(withEntry(e -> e.put("entryNumber", "#"))),
            "/entries/0/entryNumber",
            "ENTRY_FORMAT"),
        arguments(
            "unknown port",
            withEntry(e -> e.put("port", "9999")),
            "/entries/0/port",
            "PORT_UNKNOWN"),
        arguments(
            "a port of half a character",
            half(withEntry(e -> e.put("port", "123456789#"))),
            "/entries/0/port",
            "PORT_UNKNOWN"),
        arguments(
            "entered tomorrow",
            withEntry(e -> e.put("entryDate", "2026-03-11")),
            "/entries/0/entryDate",
            "DATE_IN_FUTURE"),
        arguments(
            "liquidated tomorrow",
            withEntry(e -> e.put("liquidationDate", "2026-03-11")),
            "/entries/0/liquidationDate",
            "DATE_IN_FUTURE"),
        arguments(
            "entered in the year 1",
            withEntry(e -> e.put("entryDate", "0001-01-01")),
            "/entries/0/entryDate",
            "DATE_ORDER"),
        arguments(
            "liquidated before entry",
            withEntry(e -> e.put("liquidationDate", "2025-06-01")),
            "/entries/0/liquidationDate",
            "DATE_ORDER"),
        arguments(
            "decided tomorrow",
            with(f -> f.put("decisionDate", "2026-03-11")),
            "/decisionDate",
            "DATE_IN_FUTURE"),
        arguments(
            "demand in the year 1",
            with(f -> f.putObject("surety").put("demandMailedOn", "0001-01-01")),
            "/surety/demandMailedOn",
            "DATE_ORDER"),
        arguments(
            "review applied for tomorrow",
            with(
                f ->
                    f.putObject("furtherReview")
                        .put("appliedOn", "2026-03-11")
                        .put("criterion", "NOT_RULED_UPON")),
            "/furtherReview/appliedOn",
            "DATE_IN_FUTURE"),
        arguments(
            "review applied for before the protest",
            with(
                f ->
                    f.putObject("furtherReview")
                        .put("appliedOn", "2026-03-09")
                        .put("criterion", "NOT_RULED_UPON")),
            "/furtherReview/appliedOn",
            "DATE_ORDER"),
        arguments(
            "review without a criterion",
            with(f -> f.putObject("furtherReview")),
            "/furtherReview/criterion",
            "REQUIRED"),
        arguments(
            "acceleration mailed tomorrow",
            with(f -> f.put("acceleratedDispositionMailedOn", "2026-03-11")),
            "/acceleratedDispositionMailedOn",
            "DATE_IN_FUTURE"),
        arguments(
            "negative money",
            withEntry(e -> e.put("paid", "-1.00")),
            "/entries/0/paid",
            "MONEY_NEGATIVE"),
        arguments(
            "a fraction of a cent",
            withEntry(e -> e.put("paid", cents)),
            "/entries/0/paid",
            "MONEY_FORMAT"),
        arguments(
            "money as a power of ten",
            withEntry(e -> e.put("paid", "1E9")),
            "/entries/0/paid",
            "MONEY_FORMAT"),
        arguments(
            "more money than there is",
            withEntry(e -> e.put("paid", "99999999999999.00")),
            "/entries/0/paid",
            "MONEY_TOO_LARGE"),
        arguments(
            "a negative claim",
            with(f -> ((ObjectNode) f.get("claim")).put("refund", "-700.00")),
            "/claim/refund",
            "MONEY_NEGATIVE"),
        arguments(
            "no HTS number",
            with(f -> ((ObjectNode) f.get("claim")).put("hts", "7700")),
            "/claim/hts",
            "HTS_FORMAT"),
        arguments("no entries", with(f -> f.putArray("entries")), "/entries", "NO_ENTRIES"),
        arguments("entries left out", with(f -> f.remove("entries")), "/entries", "NO_ENTRIES"),
        arguments("10,001 entries", with(f -> entries(f, 10_001)), "/entries", "TOO_MANY_ENTRIES"),
        arguments(
            "33 HTS numbers",
            withEntry(e -> hts(e.putArray("hts"), 33)),
            "/entries/0/hts",
            "TOO_MANY_HTS"),
        arguments(
            "an entry twice",
            with(f -> twice(f, "ABC-1234567-6", "ABC-1234567-6")),
            "/entries/1/entryNumber",
            "DUPLICATE_ENTRY"),
        arguments(
            "an entry twice, written otherwise",
            with(f -> twice(f, "ABC-1234567-6", "abc12345676")),
            "/entries/1/entryNumber",
            "DUPLICATE_ENTRY"),
        arguments(
            "a blank name",
            with(f -> f.putObject("filer").put("name", " ").put("role", "IMPORTER")),
            "/filer/name",
            "REQUIRED"),
        arguments(
            "a name of 201 characters",
            with(f -> f.putObject("filer").put("name", "x".repeat(201)).put("role", "IMPORTER")),
            "/filer/name",
            "TEXT_TOO_LONG"),
        arguments(
            "a name of two lines",
            with(f -> f.putObject("filer").put("name", "a\nb").put("role", "IMPORTER")),
            "/filer/name",
            "CONTROL_CHARACTER"),
        arguments(
            "grounds of 20,001 characters",
            with(f -> f.put("grounds", "x".repeat(20_001))),
            "/grounds",
            "TEXT_TOO_LONG"),
        arguments(
            "a NUL", with(f -> f.put("grounds", "a\u0000b")), "/grounds", "CONTROL_CHARACTER"),
        arguments(
            "an escape",
            with(f -> f.put("merchandise", "a\u001bb")),
            "/merchandise",
            "CONTROL_CHARACTER"),
        arguments(
            "half a character",
            half(with(f -> f.put("grounds", "a#b"))),
            "/grounds",
            "BROKEN_CHARACTER"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void againstARule(String what, String body, String pointer, String code) {
    filer.post(PROTESTS, body).refused(422, pointer, code);
  }

  /** The first half of a character of two halves, as an escape: no encoding can write it. */
  private static String half(String body) {
    return body.replace("#", "\\ud83d");
  }

  private static void entries(ObjectNode filing, int count) {
    ArrayNode entries = filing.putArray("entries");
    for (int i = 0; i < count; i++) {
      FiledJson.entry(entries, EntryNumbers.next());
    }
  }

  private static void hts(ArrayNode numbers, int count) {
    for (int i = 0; i < count; i++) {
      numbers.add("8471300100");
    }
  }

  private static void twice(ObjectNode filing, String first, String second) {
    ArrayNode entries = filing.putArray("entries");
    FiledJson.entry(entries, first);
    FiledJson.entry(entries, second);
  }
}
