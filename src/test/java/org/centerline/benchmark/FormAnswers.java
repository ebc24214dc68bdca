package org.centerline.benchmark;

import java.time.LocalDate;
import java.util.Map;

/** What people answer in the forms of the main path: allowed with a refund, and settled. */
final class FormAnswers {

  private FormAnswers() {}

  static Map<String, Object> review() {
    return Map.of(
        "reviewStep", "PROPOSE",
        "outcome", "ALLOWED",
        "reason", "Classifiable under subheading 8471.30.01, free of duty.",
        "refundDuty", "640.00",
        "refundMpf", "60.00");
  }

  static Map<String, Object> approval() {
    return Map.of("approval", "APPROVE");
  }

  static Map<String, Object> acknowledgement() {
    return Map.of("acknowledgement", "ACKNOWLEDGED");
  }

  static Map<String, Object> settlement(LocalDate on) {
    return Map.of(
        "settlement", "SETTLED", "settledOn", on.toString(), "reference", "ACH-20260310-0042");
  }
}
