package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page on which people of a Center open validations. */
@CenterlineTest
class ValidationPageTest {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final URI page;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  ValidationPageTest(@LocalServerPort int port) {
    page = URI.create("http://localhost:%d/validations/new".formatted(port));
  }

  private static Map<String, String> written() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("importerNumber", "91-970000100");
    form.put("filerName", "Acme Brokers, Inc.");
    form.put("filerUser", "");
    form.put("entryNumber", EntryNumbers.next());
    form.put("port", "2704");
    form.put("entryType", "01");
    form.put("entryDate", "2026-01-20");
    form.put("value", "100000.00");
    form.put("hts", "8471.30.0100, 8471300100");
    form.put("charges", "DUTY 12500.00\n499 346.40");
    form.put("concern", "The value <looks> low.");
    return form;
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String person) {
    String basic = person + ":" + person;
    try {
      return browser.send(
          request
              .header(
                  "Authorization",
                  "Basic "
                      + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String person) {
    return send(HttpRequest.newBuilder(page), person);
  }

  private HttpResponse<String> post(String person, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)),
        person);
  }

  /** The form with the token that the page gave. */
  private Map<String, String> withToken(String person, Map<String, String> form) {
    Matcher token = TOKEN.matcher(get(person).body());
    assertThat(token.find()).isTrue();
    form.put("_csrf", token.group(1));
    return form;
  }

  @Test
  void whatIsWrittenOpensACase() {
    String person = "electronics-import-specialist";
    HttpResponse<String> opened = post(person, withToken(person, written()));
    assertThat(opened.statusCode()).isEqualTo(302);
    assertThat(opened.headers().firstValue("Location").orElseThrow()).contains("/cases/V-2026-");
  }

  @Test
  void whatIsWrongIsNamedAndWhatWasWrittenStays() {
    String person = "electronics-import-specialist";
    Map<String, String> form = written();
    form.put("entryDate", "20 January");
    assertThat(post(person, withToken(person, form)).body())
        .contains("Nothing was opened", "href=\"#entryDate\"", "as 2026-01-31");
    form.put("entryDate", "2026-01-20");
    form.put("issue", "COLOR");
    assertThat(post(person, withToken(person, form)).body())
        .contains("href=\"#issue\"", "no such kind of question");
    form.put("issue", "ORIGIN");
    form.put("filerName", " ");
    form.put("charges", "DUTY");
    HttpResponse<String> again = post(person, withToken(person, form));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("href=\"#filerName\"", "href=\"#charges\"")
        .contains("The value &lt;looks&gt; low.", "value=\"ORIGIN\" selected", "91-970000100");
  }

  @Test
  void anotherCenterOpensNothing() {
    String person = "textiles-import-specialist";
    assertThat(post(person, withToken(person, written())).body())
        .contains("href=\"#importerNumber\"", "Another office");
  }

  @Test
  void filersDoNotSeeThePageAndNothingIsPostedWithoutItsToken() {
    assertThat(get("filer").statusCode()).isEqualTo(403);
    assertThat(post("electronics-import-specialist", written()).statusCode()).isEqualTo(403);
  }
}
