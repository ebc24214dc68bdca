package org.centerline.statute;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** The facts of a published case. */
record PublishedFacts(JsonNode node) {

  /** A date as published. */
  LocalDate date(String fact) {
    return LocalDate.parse(node.get(fact).asText());
  }

  /** A date out of a published list. */
  LocalDate date(String fact, int index) {
    return LocalDate.parse(node.get(fact).get(index).asText());
  }
}
