package org.centerline.revenue.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;

/** Expected: {@code printf 'POST\n…\n1773158400\n{"a":1}' | openssl dgst -sha256 -hmac KEY}. */
class PortSignatureTest {

  private static final String EXPECTED =
      "e510147cb4f4c88f29eda39b3f9d2720af1a0be9df79bd4f4357b2556afd9d8a";

  private static String signed(String method, String path, long second, String body) {
    return PortSignature.of(
        CenterlineTest.PORT_KEY,
        method,
        path,
        Instant.ofEpochSecond(second),
        body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void itIsTheOneThatOpensslMakes() {
    assertThat(signed("POST", "/api/v1/ports/4909/messages", 1773158400L, "{\"a\":1}"))
        .isEqualTo(EXPECTED);
  }

  @Test
  void itDependsOnEveryPart() {
    assertThat(signed("PUT", "/api/v1/ports/4909/messages", 1773158400L, "{\"a\":1}"))
        .isNotEqualTo(EXPECTED);
    assertThat(signed("POST", "/api/v1/ports/4908/messages", 1773158400L, "{\"a\":1}"))
        .isNotEqualTo(EXPECTED);
    assertThat(signed("POST", "/api/v1/ports/4909/messages", 1773158401L, "{\"a\":1}"))
        .isNotEqualTo(EXPECTED);
    assertThat(signed("POST", "/api/v1/ports/4909/messages", 1773158400L, "{\"a\":2}"))
        .isNotEqualTo(EXPECTED);
  }
}
