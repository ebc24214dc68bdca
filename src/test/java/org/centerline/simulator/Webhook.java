package org.centerline.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Sends what a port says to the Centers, signed. */
public final class Webhook {

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI target;
  private final String keyId;
  private final String key;
  private final Clock clock;

  /**
   * A webhook.
   *
   * @param target where messages are posted to
   */
  public Webhook(URI target, String keyId, String key, Clock clock) {
    this.target = target;
    this.keyId = keyId;
    this.key = key;
    this.clock = clock;
  }

  /** Sends a message and gives back what came back. */
  public HttpResponse<String> send(String json) {
    return send(json, clock.instant().getEpochSecond());
  }

  /** As {@link #send(String)}, signed at another second since 1970. */
  public HttpResponse<String> send(String json, long seconds) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    String signed = Signature.of(key, "POST", target.getRawPath(), Long.toString(seconds), body);
    return send(body, seconds, signed);
  }

  /** As {@link #send(String, long)}, with a signature that may be none. */
  public HttpResponse<String> send(byte[] body, long seconds, String signature) {
    HttpRequest request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json")
            .header("Centerline-Key", keyId)
            .header("Centerline-Timestamp", Long.toString(seconds))
            .header("Centerline-Signature", signature)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
