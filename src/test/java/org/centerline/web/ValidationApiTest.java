package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Work;
import org.centerline.validation.ValidationProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Validations as other software opens and answers them. The day is March 10 2026. */
@CenterlineTest
class ValidationApiTest {

  private static final String VALIDATIONS = "/api/v1/validations";
  private static final String SUMMARIES = "/api/v1/entry-summaries";
  private static final String CASES = "/api/v1/cases/";
  private static final String SPECIALIST = "electronics-import-specialist";

  private static final String VALIDATION =
      """
      {"importerNumber": "91-980000100", "filer": {"name": "Acme Brokers, Inc.", "user": "filer"},
       "entry": {"entryNumber": "%s", "port": "2704", "entryType": "01", "entryDate": "2026-01-20",
         "scheduledLiquidationDate": "2026-12-04", "value": "100000.00", "hts": ["8471.30.0100"],
         "charges": [{"classCode": "DUTY", "amount": "12500.00"}]},
       "concern": "The value looks low."}""";

  private final Api specialist;
  private final Work work;
  private final StoredRows stored;

  ValidationApiTest(@LocalServerPort int port, Work work, JdbcClient jdbc) {
    specialist = new Api(port, SPECIALIST);
    this.work = work;
    stored = new StoredRows(jdbc);
  }

  private static String body() {
    return VALIDATION.formatted(EntryNumbers.next());
  }

  private static String with(Consumer<ObjectNode> change) {
    try {
      ObjectNode filing = (ObjectNode) Api.JSON.readTree(body());
      change.accept(filing);
      return filing.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theFilerAnswersWhatItIsAskedAndReadsNeitherConcernNorOfficer() {
    Api.Answer answer = specialist.post(VALIDATIONS, body());
    String caseNumber = answer.caseNumber();
    assertThat(caseNumber).startsWith("V-2026-");
    assertThat(answer.text("/lineOfWork")).isEqualTo("VALIDATION");
    assertThat(answer.text("/center")).isEqualTo("electronics");
    assertThat(answer.text("/tasks/0/pool")).isEqualTo(SPECIALIST);
    work.complete(
        SPECIALIST,
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "REQUEST", "question", "Send the invoice."));
    Api filer = specialist.as("filer");
    Api.Answer read = filer.get(CASES + caseNumber);
    assertThat(read.text("/status")).isEqualTo("AWAITING_INFORMATION");
    assertThat(read.json().toString())
        .contains("Send the invoice.", "REQUEST_DUE", "19 CFR 163.6(a)")
        .doesNotContain("looks low", "VALIDATION_CHOSEN");
    Api.Answer answered =
        filer.post(
            CASES + caseNumber + "/response", "{\"on\": \"2026-03-10\", \"text\": \"Here.\"}");
    assertThat(answered.text("/status")).isEqualTo("UNDER_REVIEW");
    specialist.as("filer-2").get(CASES + caseNumber).refused(404, "", "NOT_FOUND");
    specialist
        .as("textiles-import-specialist")
        .get(CASES + caseNumber)
        .refused(404, "", "NOT_FOUND");
  }

  @Test
  void anotherCenterOpensNothingOfTheAccountAndAnEntryIsValidatedOnce() {
    String body = body();
    specialist
        .as("textiles-import-specialist")
        .post(VALIDATIONS, body)
        .refused(403, "/importerNumber", "NOT_YOUR_CENTER");
    assertThat(specialist.post(VALIDATIONS, body).status()).isEqualTo(201);
    specialist.post(VALIDATIONS, body).refused(409, "/entry/entryNumber", "VALIDATED_ALREADY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"filer", "intake", "oversight"})
  void othersOpenNothing(String person) {
    assertThat(specialist.as(person).post(VALIDATIONS, body()).status()).isEqualTo(403);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        wrong("/importerNumber", "REQUIRED", f -> f.remove("importerNumber")),
        wrong("/concern", "REQUIRED", f -> f.put("concern", " ")),
        wrong("/filer", "REQUIRED", f -> f.remove("filer")),
        wrong("/filer/name", "REQUIRED", f -> f.withObject("/filer").put("name", "")),
        wrong("/filer/user", "FILER_UNKNOWN", f -> f.withObject("/filer").put("user", "intake")),
        wrong("/entry", "REQUIRED", f -> f.remove("entry")),
        wrong("/entry/port", "PORT_UNKNOWN", f -> f.withObject("/entry").put("port", "9999")),
        wrong(
            "/entry/entryNumber",
            "ENTRY_CHECK_DIGIT",
            f -> f.withObject("/entry").put("entryNumber", "ABC-1234567-0")),
        wrong(
            "/entry/entryType",
            "ENTRY_TYPE_FORMAT",
            f -> f.withObject("/entry").put("entryType", "1")),
        wrong(
            "/entry/entryType",
            "ENTRY_TYPE_UNKNOWN",
            f -> f.withObject("/entry").put("entryType", "99")),
        // A year after January 20 2026 (19 USC 1504(a)).
        wrong(
            "/entry/scheduledLiquidationDate",
            "DATE_ORDER",
            f -> f.withObject("/entry").put("scheduledLiquidationDate", "2027-01-21")),
        wrong(
            "/entry/charges/0/classCode",
            "CLASS_CODE_UNKNOWN",
            f ->
                f.withObject("/entry")
                    .putArray("charges")
                    .addObject()
                    .put("classCode", "777")
                    .put("amount", "1.00")),
        wrong(
            "/entry/entryDate",
            "DATE_IN_FUTURE",
            f -> f.withObject("/entry").put("entryDate", "2026-03-11")),
        wrong(
            "/entry/depositedOn",
            "DATE_ORDER",
            f -> f.withObject("/entry").put("depositedOn", "2026-01-19")),
        wrong("/entry/value", "MONEY_FORMAT", f -> f.withObject("/entry").put("value", "1e3")),
        wrong("/entry/hts", "REQUIRED", f -> f.withObject("/entry").putArray("hts")),
        wrong(
            "/entry/charges/0/classCode",
            "CLASS_CODE_FORMAT",
            f ->
                f.withObject("/entry")
                    .putArray("charges")
                    .addObject()
                    .put("classCode", "X")
                    .put("amount", "1.00")));
  }

  @Test
  void aKindOfQuestionIsOneOfThoseThatThereAre() {
    specialist
        .post(VALIDATIONS, with(f -> f.put("issue", "COLOR")))
        .refused(400, "/issue", "MALFORMED_VALUE");
    assertThat(specialist.post(VALIDATIONS, with(f -> f.put("issue", "ORIGIN"))).status())
        .isEqualTo(201);
  }

  private static Arguments wrong(String pointer, String code, Consumer<ObjectNode> change) {
    return Arguments.of(pointer, code, change);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wrong")
  void badInputIsRefusedAndNothingIsKept(String pointer, String code, Consumer<ObjectNode> change) {
    String before = stored.counts();
    specialist.post(VALIDATIONS, with(change)).refused(422, pointer, code);
    assertThat(stored.counts()).isEqualTo(before);
  }

  @Test
  void summariesAreScreenedForStaffAndWhoKeysThemIn() {
    String body = with(f -> f.remove("concern"));
    Api.Answer screened = specialist.as("intake").post(SUMMARIES, body);
    assertThat(screened.status()).isEqualTo(200);
    assertThat(screened.json().has("selected")).isTrue();
    assertThat(specialist.as("filer").post(SUMMARIES, body).status()).isEqualTo(403);
  }
}
