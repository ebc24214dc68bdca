package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page whose policy forbids its own scripts hangs at its spinner. */
@CenterlineTest
class WebappNonceTest {

  private static final Pattern IN_PAGE = Pattern.compile("nonce=\"([^\"]+)\"");
  private static final Pattern IN_POLICY = Pattern.compile("'nonce-([^']+)'");

  private final URI tasklist;
  private final HttpClient browser = HttpClient.newHttpClient();

  WebappNonceTest(@LocalServerPort int port) {
    tasklist = URI.create("http://localhost:%d/camunda/app/tasklist/default/".formatted(port));
  }

  @Test
  void pagesThatAreLoadedAtOnceMayRunTheirScripts() {
    List<CompletableFuture<HttpResponse<String>>> loads =
        IntStream.range(0, 200)
            .mapToObj(
                number ->
                    browser.sendAsync(
                        HttpRequest.newBuilder(tasklist).build(), BodyHandlers.ofString()))
            .toList();
    assertThat(loads)
        .extracting(CompletableFuture::join)
        .allSatisfy(
            page -> {
              String nonce = policy(page);
              Matcher scripts = IN_PAGE.matcher(page.body());
              assertThat(scripts.results().map(script -> script.group(1)))
                  .isNotEmpty()
                  .containsOnly(nonce);
            });
  }

  private static String policy(HttpResponse<String> page) {
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    Matcher nonce = IN_POLICY.matcher(policy);
    assertThat(nonce.find()).as(policy).isTrue();
    return nonce.group(1);
  }
}
