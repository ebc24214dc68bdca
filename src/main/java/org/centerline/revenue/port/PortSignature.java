package org.centerline.revenue.port;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a request between the Centers and a port: HMAC-SHA256, in hex, over method,
 * path, time and body, with a line feed after each of the first three.
 */
final class PortSignature {

  private static final String ALGORITHM = "HmacSHA256";

  private PortSignature() {}

  /** Signs; {@code at} counts in whole seconds as the header says them. */
  static String of(String key, String method, String path, Instant at, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update(
          "%s\n%s\n%d\n"
              .formatted(method, path, at.getEpochSecond())
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares without telling by the time it takes how much was right. */
  static boolean matches(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
