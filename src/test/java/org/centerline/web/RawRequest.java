package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request sent byte for byte, as no client library would send it, and what came back. */
record RawRequest(String status, String headers, String body) {

  /**
   * Sends a request without a body.
   *
   * @param requestLine such as {@code GET /api/v1/cases HTTP/1.1}
   * @param headers lines that each end with CRLF
   */
  static RawRequest send(int port, String requestLine, String headers) {
    try (Socket socket = new Socket("localhost", port)) {
      socket.setSoTimeout(10_000);
      String request =
          requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int line = answer.indexOf("\r\n");
      int end = answer.indexOf("\r\n\r\n");
      return new RawRequest(
          answer.substring(0, line).split(" ", 3)[1],
          answer.substring(line, end),
          answer.substring(end + 4));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Requires a problem with this status that has a sentence and a reason. */
  JsonNode problem(int expected) throws IOException {
    assertThat(status).as(headers + body).isEqualTo(String.valueOf(expected));
    assertThat(headers).containsIgnoringCase("content-type: application/problem+json");
    JsonNode problem =
        Api.JSON.readTree(body.substring(body.indexOf('{'), body.lastIndexOf('}') + 1));
    assertThat(problem.get("status").asInt()).isEqualTo(expected);
    assertThat(problem.get("detail").asText()).isNotBlank();
    assertThat(problem.at("/errors/0/code").asText()).isNotBlank();
    assertThat(problem.at("/errors/0/message").asText()).isNotBlank();
    return problem;
  }
}
