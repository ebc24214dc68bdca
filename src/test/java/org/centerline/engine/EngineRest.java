package org.centerline.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The engine's own REST interface, as somebody with a password reaches it. */
final class EngineRest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;

  EngineRest(int port) {
    base = "http://localhost:" + port + "/engine-rest";
  }

  /** Status and body of an answer. */
  record Answer(int status, String body) {

    boolean isRefusal() {
      return status >= 400 && status < 500;
    }
  }

  Answer get(String person, String path) {
    return send(person, "GET", path, "");
  }

  Answer post(String person, String path, String json) {
    return send(person, "POST", path, json);
  }

  Answer send(String person, String method, String path, String json) {
    return send(person, method, path, json, "application/json");
  }

  Answer send(String person, String method, String path, String body, String type) {
    String login = person + ":" + person;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", type)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
