package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Race;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a filer gets for a protest: one case, once, and a word about others like it. */
@CenterlineTest
class FilingApiTest {

  private static final String PROTESTS = "/api/v1/protests";
  private static final String KEY = "Idempotency-Key";

  private final Api filer;

  FilingApiTest(@LocalServerPort int port) {
    filer = new Api(port, "filer");
  }

  @Test
  void aProtestIsAnsweredWithItsCaseScreenedAndInThePoolOfItsCenter() {
    Api.Answer answer = filer.post(PROTESTS, FiledJson.protest().toString());
    String number = answer.caseNumber();
    assertThat(answer.header("Location")).isEqualTo("/api/v1/cases/" + number);
    assertThat(answer.text("/protestNumber")).matches("2704-26-\\d{6}");
    assertThat(answer.text("/screening/outcome")).isEqualTo("ACCEPTED");
    assertThat(answer.text("/tasks/0/pool")).isEqualTo("electronics-import-specialist");
    assertThat(answer.text("/clocks/0/due")).isEqualTo("2026-07-04");
    assertThat(filer.get("/api/v1/cases/" + number).json()).isEqualTo(answer.json());
  }

  @Test
  void theSameKeyWithTheSameBodyGetsTheFirstAnswerAgain() {
    String body = FiledJson.protest().toString();
    Api.Answer first = filer.post(PROTESTS, body, KEY, "again");
    Api.Answer second = filer.post(PROTESTS, body, KEY, "again");
    assertThat(second.caseNumber()).isEqualTo(first.caseNumber());
    assertThat(second.json()).isEqualTo(first.json());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  @Test
  void theSameKeyAtTheSameMomentFilesOnce() throws InterruptedException {
    String body = FiledJson.protest().toString();
    List<String> numbers =
        Race.run(6, thread -> filer.post(PROTESTS, body, KEY, "race").caseNumber());
    assertThat(new HashSet<>(numbers)).hasSize(1);
  }

  @Test
  void theSameKeyWithAnotherBodyIsAConflict() {
    filer.post(PROTESTS, FiledJson.protest().toString(), KEY, "other").caseNumber();
    filer
        .post(PROTESTS, FiledJson.protest().toString(), KEY, "other")
        .refused(409, "", "IDEMPOTENCY_KEY_USED");
  }

  @Test
  void anotherPersonsKeyIsAnotherKey() {
    String mine = filer.post(PROTESTS, FiledJson.protest().toString(), KEY, "ours").caseNumber();
    String theirs =
        filer.as("intake").post(PROTESTS, FiledJson.protest().toString(), KEY, "ours").caseNumber();
    assertThat(theirs).isNotEqualTo(mine);
  }

  @Test
  void aRefusedFilingLeavesItsKeyFree() {
    filer.post(PROTESTS, "{}", KEY, "free").refused(422, "/entries", "NO_ENTRIES");
    filer.post(PROTESTS, FiledJson.protest().toString(), KEY, "free").caseNumber();
  }

  @Test
  void protestNumbersOfOnePortFollowEachOtherThoughFilingsRaceAndSomeAreRefused()
      throws InterruptedException {
    List<String> numbers =
        Race.run(
            8,
            thread -> {
              filer
                  .post(PROTESTS, atPort("1401", "0"))
                  .refused(422, "/entries/0/paid", "MONEY_FORMAT");
              return filer.post(PROTESTS, atPort("1401", "1.00")).text("/protestNumber");
            });
    assertThat(numbers.stream().sorted().toList())
        .containsExactly(
            "1401-26-100001",
            "1401-26-100002",
            "1401-26-100003",
            "1401-26-100004",
            "1401-26-100005",
            "1401-26-100006",
            "1401-26-100007",
            "1401-26-100008");
  }

  private static String atPort(String port, String paid) {
    return FiledJson.withEntry(e -> e.put("port", port).put("paid", paid.equals("0") ? "x" : paid));
  }

  @Test
  void aSecondProtestOfTheSameEntryAndCategoryIsKeptAndAPersonLooks() {
    String entry = EntryNumbers.next();
    String first = filer.post(PROTESTS, of(entry, "8471300100")).caseNumber();
    Api.Answer second = filer.post(PROTESTS, of(entry, "8471300100"));
    assertThat(second.caseNumber()).isNotEqualTo(first);
    assertThat(second.text("/screening/outcome")).isEqualTo("NEEDS_A_PERSON");
    assertThat(second.json().at("/screening/findings"))
        .filteredOn(finding -> finding.get("code").asText().equals("DUPLICATE"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.get("message").asText()).contains(first));
    assertThat(second.text("/tasks/0/definitionKey")).isEqualTo("task_confirmScreening");
  }

  /** Z8. */
  @Test
  void aSecondProtestOfAnotherCategoryOnTheSameEntryIsAccepted() {
    String entry = EntryNumbers.next();
    filer.post(PROTESTS, of(entry, "8471300100")).caseNumber();
    Api.Answer second = filer.post(PROTESTS, of(entry, "8504409580"));
    assertThat(second.text("/screening/outcome")).isEqualTo("ACCEPTED");
  }

  private static String of(String entryNumber, String hts) {
    return FiledJson.withEntry(e -> e.put("entryNumber", entryNumber).putArray("hts").add(hts));
  }

  @Test
  void lawOfEarlierDaysGivesFewerClocksAndSaysSo() {
    Api.Answer answer = filer.as("intake").post(PROTESTS, of1987());
    answer.caseNumber();
    assertThat(answer.json().get("clocks").findValuesAsText("kind"))
        .contains("PROTEST_WINDOW", "DECISION_DUE")
        .doesNotContain("FURTHER_REVIEW_DUE");
    assertThat(answer.json().get("events").findValuesAsText("type")).contains("NO_CLOCK");
  }

  private static String of1987() {
    return FiledJson.with(
        filing -> {
          filing.put("receivedOn", "1987-07-15");
          filing.putObject("furtherReview").put("criterion", "NOT_RULED_UPON");
          ObjectNode entry = (ObjectNode) filing.at("/entries/0");
          entry.put("entryDate", "1987-02-24").put("liquidationDate", "1987-06-19");
        });
  }

  @Test
  void tenThousandEntriesMakeOneCase() {
    String body = FiledJson.with(filing -> entries(filing, 10_000, 20));
    Api.Answer answer = filer.post(PROTESTS, body);
    answer.caseNumber();
    JsonNode filed = answer.json().at("/events/0/detail");
    assertThat(filed.asText()).contains("10,000");
  }

  static void entries(ObjectNode filing, int count, int headings) {
    ArrayNode entries = filing.putArray("entries");
    for (int i = 0; i < count; i++) {
      String heading = String.valueOf(8401 + i % headings);
      FiledJson.entry(entries, EntryNumbers.next()).putArray("hts").add(heading + "000000");
    }
  }
}
