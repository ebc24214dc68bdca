package org.centerline.durability;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;

/** Talks to the application over HTTP as sample people, whose passwords are their ids. */
final class Clerk {

  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final String SPECIALIST = "electronics-import-specialist";

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final URI address;

  Clerk(URI address) {
    this.address = address;
  }

  /**
   * Files a protest and returns the answer as it came.
   *
   * @throws IOException where the application did not answer with success
   */
  String file(String key, String protest) throws IOException {
    return send(
        request("filer", "/api/v1/protests")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(protest)));
  }

  /** A specialist claims the task and proposes to deny the protest. */
  void deny(String task) throws IOException {
    String path = "/engine-rest/task/" + task;
    String claim = "{\"userId\": \"%s\"}".formatted(SPECIALIST);
    send(request(SPECIALIST, path + "/claim").POST(BodyPublishers.ofString(claim)));
    String answers =
        """
        {"variables": {"outcome": {"value": "DENIED", "type": "String"},
                       "reason": {"value": "Classified as entered.", "type": "String"}}}""";
    send(request(SPECIALIST, path + "/complete").POST(BodyPublishers.ofString(answers)));
  }

  /** The person at intake moves the application's clock. */
  void moveTimeTo(LocalDate today) throws IOException {
    String body = "{\"today\": \"%s\"}".formatted(today);
    send(request("intake", "/api/v1/time").POST(BodyPublishers.ofString(body)));
  }

  JsonNode get(String caseNumber) throws IOException {
    return read(send(request("oversight", "/api/v1/cases/" + caseNumber).GET()));
  }

  JsonNode read(String body) throws IOException {
    return json.readTree(body);
  }

  private HttpRequest.Builder request(String person, String path) {
    String login =
        Base64.getEncoder()
            .encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(address.resolve(path))
        .timeout(LIMIT)
        .header("Content-Type", "application/json")
        .header("Authorization", "Basic " + login);
  }

  private String send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() / 100 != 2) {
        throw new IOException(response.statusCode() + " " + response.body());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
