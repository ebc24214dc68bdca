package org.centerline.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the simulated port says of an instruction, as JSON, in the order of its sending. */
final class Messages {

  private Messages() {}

  static List<String> of(String id, JsonNode order, Fate fate, LocalDate today) {
    String acknowledged = acknowledged(id);
    String settled = settled(id, cents(order, fate), today);
    return switch (fate) {
      case TWICE -> List.of(acknowledged, acknowledged, settled, settled);
      case OUT_OF_ORDER -> List.of(settled, acknowledged);
      case UNKNOWN -> List.of(acknowledged(id + "-nobodys"), acknowledged, settled);
      case REJECTED -> List.of(rejected(id));
      default -> List.of(acknowledged, settled);
    };
  }

  /** What the port settles of an order. */
  static long cents(JsonNode order, Fate fate) {
    return order.get("totalCents").asLong() + (fate == Fate.WRONG_AMOUNT ? 1 : 0);
  }

  static String acknowledged(String id) {
    return "{\"messageId\":\"%1$s:a\",\"instruction\":\"%1$s\",\"kind\":\"ACKNOWLEDGED\"}"
        .formatted(id);
  }

  static String settled(String id, long cents, LocalDate on) {
    return settled(id, id + ":s", cents, on);
  }

  static String corrected(String id, long cents, LocalDate on) {
    return settled(id, id + ":c", cents, on);
  }

  private static String settled(String id, String message, long cents, LocalDate on) {
    return """
        {"messageId":"%s","instruction":"%s","kind":"SETTLED","amount":"%s",\
        "settledOn":"%s","reference":"ACH 4711"}"""
        .formatted(message, id, BigDecimal.valueOf(cents, 2).toPlainString(), on);
  }

  static String rejected(String id) {
    return """
        {"messageId":"%1$s:r","instruction":"%1$s","kind":"REJECTED",\
        "reasonCode":"NO_BANK_DATA","reason":"No account is enrolled"}"""
        .formatted(id);
  }
}
