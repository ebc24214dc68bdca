package org.centerline.revenue.port;

import java.time.Instant;

/**
 * A request of a port's system as it came.
 *
 * @param port code of the port that it says it comes from
 * @param path with what stands before the application's own, as the port asked for it
 * @param keyId which key signed it
 * @param signedAt when it says that it was signed
 * @param signature in hex
 */
public record PortRequest(
    String port,
    String method,
    String path,
    String keyId,
    Instant signedAt,
    String signature,
    byte[] body) {

  /** The header with the key's id. */
  public static final String KEY_HEADER = "Centerline-Key";

  /** The header with the seconds since 1970 at which it was signed. */
  public static final String TIME_HEADER = "Centerline-Timestamp";

  /** The header with the signature. */
  public static final String SIGNATURE_HEADER = "Centerline-Signature";
}
