package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/** Sends requests to the running application as a sample person, whose password is the id. */
final class Api {

  static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String base;
  private final String person;

  Api(int port, String person) {
    this("http://localhost:" + port, person);
  }

  private Api(String base, String person) {
    this.base = base;
    this.person = person;
  }

  /** The same application for another person; null sends no credentials. */
  Api as(String other) {
    return new Api(base, other);
  }

  Answer get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  Answer post(String path, String body, String... headers) {
    return send("POST", path, BodyPublishers.ofString(body), headers);
  }

  Answer put(String path, String body) {
    return send("PUT", path, BodyPublishers.ofString(body));
  }

  /** Sends a request with more or other headers than {@code Content-Type: application/json}. */
  Answer send(String method, String path, BodyPublisher body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, body)
            .setHeader("Content-Type", "application/json");
    if (person != null) {
      byte[] credentials = (person + ":" + person).getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    try {
      return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came back. */
  record Answer(HttpResponse<String> response) {

    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse(null);
    }

    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The value at a JSON pointer, as text. */
    String text(String pointer) {
      return json().at(pointer).asText();
    }

    /** Requires success and gives back the case number. */
    String caseNumber() {
      assertThat(status()).as(response.body()).isEqualTo(201);
      return text("/caseNumber");
    }

    /** Requires a refusal in the API's form that names this pointer with this code. */
    Answer refused(int status, String pointer, String code) {
      assertThat(status()).as(response.body()).isEqualTo(status);
      assertThat(header("Content-Type")).startsWith("application/problem+json");
      JsonNode problem = json();
      assertThat(problem.get("status").asInt()).isEqualTo(status);
      assertThat(problem.get("detail").asText()).isNotBlank();
      Iterable<JsonNode> errors = () -> errors(problem);
      assertThat(errors)
          .anySatisfy(
              error -> {
                assertThat(error.get("pointer").asText()).isEqualTo(pointer);
                assertThat(error.get("code").asText()).isEqualTo(code);
              })
          .allSatisfy(error -> assertThat(error.get("message").asText()).isNotBlank());
      return this;
    }

    private static Iterator<JsonNode> errors(JsonNode problem) {
      return problem.path("errors").elements();
    }

    List<String> cases() {
      assertThat(status()).as(response.body()).isEqualTo(200);
      return json().get("cases").findValuesAsText("caseNumber");
    }
  }
}
