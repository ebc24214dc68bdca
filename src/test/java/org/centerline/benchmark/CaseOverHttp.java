package org.centerline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** One case as the API shows it to a specialist, sign-in included. */
final class CaseOverHttp {

  private static final String PERSON = "electronics-import-specialist";

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest request;

  CaseOverHttp(ApplicationContext application, String caseNumber) {
    int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
    String login =
        Base64.getEncoder()
            .encodeToString((PERSON + ":" + PERSON).getBytes(StandardCharsets.UTF_8));
    request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/api/v1/cases/" + caseNumber))
            .header("Authorization", "Basic " + login)
            .build();
  }

  void get() {
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.body());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
