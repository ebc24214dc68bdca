package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The committed document is the one that is served. After a wanted change of the API, write it anew
 * with {@code mvn test -Dtest=ApiDocumentTest -Dopenapi.update=true} and commit it.
 */
@CenterlineTest
class ApiDocumentTest {

  private static final Path COMMITTED = Path.of("docs/openapi.json");

  private static final ObjectMapper SORTED =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final Api anybody;

  ApiDocumentTest(@LocalServerPort int port) {
    anybody = new Api(port, null);
  }

  @Test
  void theCommittedDocumentIsTheOneServed() throws IOException {
    String served = sorted(anybody.get("/api-docs").response().body());
    if (Boolean.getBoolean("openapi.update")) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(Files.readString(COMMITTED)).isEqualTo(served);
  }

  private static String sorted(String json) throws IOException {
    Object asMaps = SORTED.readValue(json, Object.class);
    return SORTED.writeValueAsString(asMaps).replace("\r\n", "\n") + "\n";
  }

  @Test
  void everyOperationSaysWhatItDoesAndHowItRefuses() {
    JsonNode paths = anybody.get("/api-docs").json().get("paths");
    paths.forEach(
        path ->
            path.forEach(
                operation -> {
                  assertThat(operation.get("summary").asText()).isNotBlank();
                  assertThat(operation.at("/responses/401/content").has("application/problem+json"))
                      .isTrue();
                }));
    JsonNode filing = paths.at("/~1api~1v1~1protests/post");
    assertThat(filing.at("/responses").has("201")).isTrue();
    assertThat(filing.at("/parameters/0/name").asText()).isEqualTo("Idempotency-Key");
    assertThat(filing.at("/requestBody/content/application~1json/example/entries")).hasSize(1);
  }

  /** Types of one name share one schema, whichever the document meets first. */
  @Test
  void theEntryOfAnAmendmentIsNotThatOfAProtest() {
    JsonNode schemas = anybody.get("/api-docs").json().at("/components/schemas");
    String entry = schemas.at("/AmendmentFiling/properties/entry/$ref").asText();
    List<String> documented = new ArrayList<>();
    schemas
        .at(entry.replace("#/components/schemas", "") + "/properties")
        .fieldNames()
        .forEachRemaining(documented::add);
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(AmendmentFiling.AmendedEntry.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }
}
