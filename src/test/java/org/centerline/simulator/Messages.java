package org.centerline.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the simulated port says of an instruction, as JSON, in the order of its sending. */
final class Messages {

  private Messages() {}

  static List<String> of(String id, JsonNode order, Fate fate, LocalDate today) {
    long cents = order.get("totalCents").asLong() + (fate == Fate.WRONG_AMOUNT ? 1 : 0);
    String acknowledged = acknowledged(id);
    String settled = settled(id, cents, today);
    return switch (fate) {
      case TWICE -> List.of(acknowledged, acknowledged, settled, settled);
      case OUT_OF_ORDER -> List.of(settled, acknowledged);
      case UNKNOWN -> List.of(acknowledged(id + "-nobodys"), acknowledged, settled);
      case REJECTED -> List.of(rejected(id));
      default -> List.of(acknowledged, settled);
    };
  }

  static String acknowledged(String id) {
    return "{\"messageId\":\"%1$s:a\",\"instruction\":\"%1$s\",\"kind\":\"ACKNOWLEDGED\"}"
        .formatted(id);
  }

  static String settled(String id, long cents, LocalDate on) {
    return """
        {"messageId":"%1$s:s","instruction":"%1$s","kind":"SETTLED","amount":"%2$s",\
        "settledOn":"%3$s","reference":"ACH 4711"}"""
        .formatted(id, BigDecimal.valueOf(cents, 2).toPlainString(), on);
  }

  static String rejected(String id) {
    return """
        {"messageId":"%1$s:r","instruction":"%1$s","kind":"REJECTED",\
        "reasonCode":"NO_BANK_DATA","reason":"No account is enrolled"}"""
        .formatted(id);
  }
}
