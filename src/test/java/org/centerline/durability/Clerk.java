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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    complete(SPECIALIST, task, Map.of("outcome", "DENIED", "reason", "Classified as entered."));
  }

  /** The open tasks of a kind that this person may work, oldest first. */
  List<String> tasks(String person, String kind) throws IOException {
    String query = "?sortBy=created&sortOrder=asc&maxResults=100&taskDefinitionKey=" + kind;
    return read(send(request(person, "/engine-rest/task" + query).GET())).findValuesAsText("id");
  }

  /** A person claims a task and answers its form: words, or what is confirmed. */
  void complete(String person, String task, Map<String, Object> answers) throws IOException {
    String path = "/engine-rest/task/" + task;
    post(person, path + "/claim", Map.of("userId", person));
    post(person, path + "/complete", Map.of("variables", variables(answers)));
  }

  private static Map<String, Object> variables(Map<String, Object> answers) {
    Map<String, Object> variables = new HashMap<>();
    answers.forEach(
        (name, value) ->
            variables.put(name, Map.of("value", value, "type", value.getClass().getSimpleName())));
    return variables;
  }

  /** Gives every job that has been given up another try, as an operator does; returns how many. */
  int retryIncidents() throws IOException {
    String query = "/engine-rest/job?noRetriesLeft=true&maxResults=100";
    List<String> jobs = read(send(request("admin", query).GET())).findValuesAsText("id");
    for (String job : jobs) {
      String body = json.writeValueAsString(Map.of("retries", 1));
      String path = "/engine-rest/job/%s/retries".formatted(job);
      send(request("admin", path).PUT(BodyPublishers.ofString(body)));
    }
    return jobs.size();
  }

  private void post(String person, String path, Object body) throws IOException {
    send(request(person, path).POST(BodyPublishers.ofString(json.writeValueAsString(body))));
  }

  /** The person at intake moves the application's clock. */
  void moveTimeTo(LocalDate today) throws IOException {
    String body = "{\"today\": \"%s\"}".formatted(today);
    send(request("intake", "/api/v1/time").POST(BodyPublishers.ofString(body)));
  }

  /** The answer to what a person posts to the API. */
  JsonNode ask(String person, String path, String body) throws IOException {
    return read(send(request(person, path).POST(BodyPublishers.ofString(body))));
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
