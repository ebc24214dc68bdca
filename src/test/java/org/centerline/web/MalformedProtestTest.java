package org.centerline.web;

import static org.centerline.web.FiledJson.protest;
import static org.centerline.web.FiledJson.with;
import static org.centerline.web.FiledJson.withEntry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A protest that is not well-formed is refused with what is wrong and where. */
class MalformedProtestTest extends NothingIsStored {

  MalformedProtestTest(@LocalServerPort int port, JdbcClient jdbc) {
    super(port, jdbc);
  }

  static Stream<Arguments> notWellFormed() {
    String valid = protest().toString();
    return Stream.of(
        arguments("no body", "", "", "NO_BODY"),
        arguments("null", "null", "", "NO_BODY"),
        arguments("cut off", valid.substring(0, valid.length() - 1), "", "MALFORMED_JSON"),
        arguments("something after it", valid + " {}", "", "MALFORMED_VALUE"),
        arguments("a list", "[]", "", "MALFORMED_VALUE"),
        arguments("a key twice", "{\"grounds\":\"a\",\"grounds\":\"b\"}", "", "MALFORMED_JSON"),
        arguments("a comment", "{/* */}", "", "MALFORMED_JSON"),
        arguments(
            "deeply nested", "{\"entries\":" + "[".repeat(2000), "/entries/0", "MALFORMED_VALUE"),
        arguments(
            "an unknown property", with(f -> f.put("ground", "x")), "/ground", "UNKNOWN_PROPERTY"),
        arguments(
            "an unknown property at depth",
            withEntry(e -> e.put("entry~/Number", "x")),
            "/entries/0/entry~0~1Number",
            "UNKNOWN_PROPERTY"),
        arguments(
            "money as a number",
            withEntry(e -> e.put("paid", 1200.00)),
            "/entries/0/paid",
            "MALFORMED_VALUE"),
        arguments(
            "text as a boolean", with(f -> f.put("grounds", true)), "/grounds", "MALFORMED_VALUE"),
        arguments(
            "text as an object", with(f -> f.putObject("grounds")), "/grounds", "MALFORMED_VALUE"),
        arguments(
            "port as a number",
            withEntry(e -> e.put("port", 2704)),
            "/entries/0/port",
            "MALFORMED_VALUE"),
        arguments(
            "a boolean as text",
            with(f -> f.putObject("surety").put("nonCollusionCertified", "true")),
            "/surety/nonCollusionCertified",
            "MALFORMED_VALUE"),
        arguments(
            "an unknown decision",
            with(f -> f.put("decision", "PRICE")),
            "/decision",
            "MALFORMED_VALUE"),
        arguments(
            "a decision by its position",
            with(f -> f.put("decision", 1)),
            "/decision",
            "MALFORMED_VALUE"),
        arguments(
            "an empty decision", with(f -> f.put("decision", "")), "/decision", "MALFORMED_VALUE"),
        arguments(
            "an empty date",
            withEntry(e -> e.put("entryDate", "")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date in words",
            withEntry(e -> e.put("entryDate", "June 2, 2025")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a day that no month has",
            withEntry(e -> e.put("entryDate", "2025-02-30")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date as a number",
            withEntry(e -> e.put("entryDate", 20240)),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date as a list",
            withEntry(e -> e.putArray("entryDate").add(2025).add(6).add(2)),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "a date with a time",
            withEntry(e -> e.put("entryDate", "2025-06-02T00:00:00Z")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "the last year there is",
            withEntry(e -> e.put("entryDate", "+999999999-12-31")),
            "/entries/0/entryDate",
            "MALFORMED_VALUE"),
        arguments(
            "entries as an object",
            with(f -> f.putObject("entries")),
            "/entries",
            "MALFORMED_VALUE"),
        arguments(
            "no entry in the list",
            with(f -> f.putArray("entries").addNull()),
            "/entries/0",
            "MALFORMED_VALUE"),
        arguments(
            "no question in the list",
            with(f -> f.putArray("reliquidationOf").addNull()),
            "/reliquidationOf/0",
            "MALFORMED_VALUE"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void notWellFormed(String what, String body, String pointer, String code) {
    filer.post(PROTESTS, body).refused(400, pointer, code);
  }
}
