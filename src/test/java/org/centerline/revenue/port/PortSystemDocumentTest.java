package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The document of a port's system says what we send and read. */
class PortSystemDocumentTest {

  private static final Path DOCUMENT = Path.of("docs/port-system.openapi.json");

  static Stream<Arguments> schemas() {
    return Stream.of(
        Arguments.of("Instruction", PortOrder.class),
        Arguments.of("Payee", PortOrder.Payee.class),
        Arguments.of("Line", PortOrder.Line.class),
        Arguments.of("Interest", PortOrder.Interest.class),
        Arguments.of("Answer", PortClient.Answer.class),
        Arguments.of("Message", PortStatement.class));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void itsPropertiesAreThoseOfTheType(String schema, Class<? extends Record> type)
      throws IOException {
    JsonNode document = new ObjectMapper().readTree(DOCUMENT.toFile());
    List<String> documented = new ArrayList<>();
    document
        .at("/components/schemas/" + schema + "/properties")
        .fieldNames()
        .forEachRemaining(documented::add);
    assertThat(documented)
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents()).map(part -> part.getName()).toList());
  }
}
