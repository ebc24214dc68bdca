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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.reference.CenterDirectory;
import org.centerline.testing.CenterOfItsOwn;
import org.centerline.testing.CenterlineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which Centers are listed, split and renamed. Today is March 10 2026. */
@CenterlineTest
class CentersPageTest {

  private static final AtomicInteger TESTS = new AtomicInteger();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern DIGEST = Pattern.compile("name=\"digest\" value=\"(\\w+)\"");

  /** A Center and those that follow it, of each test its own. */
  private final int test = TESTS.getAndIncrement();

  private final String ended = "kites" + (char) ('a' + test);

  private final String metal = ended + "-of-metal";
  private final String paper = ended + "-of-paper";
  private final String successions = "/centers/%s/successions".formatted(ended);

  private final URI base;
  private final CenterOfItsOwn center;
  private final CenterDirectory centers;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  CentersPageTest(@LocalServerPort int port, CenterOfItsOwn center, CenterDirectory centers) {
    base = URI.create("http://localhost:" + port);
    this.center = center;
    this.centers = centers;
  }

  @BeforeEach
  void open() {
    center.open(ended, "960");
    center.account(ended, "80-96%05d00".formatted(test), "4823");
  }

  @AfterEach
  void forget() {
    center.forget(metal, paper, ended);
  }

  private HttpResponse<String> send(String person, HttpRequest.Builder request) {
    String basic = person + ":" + person;
    try {
      return browser.send(
          request
              .header(
                  "Authorization",
                  "Basic "
                      + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
              .header("Accept", "text/html")
              .build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String person, String path) {
    return send(person, HttpRequest.newBuilder(base.resolve(path)));
  }

  private HttpResponse<String> post(String person, String path, Stream<Field> form) {
    String body =
        form.map(
                field ->
                    field.name() + "=" + URLEncoder.encode(field.value(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        person,
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private record Field(String name, String value) {}

  /** The form with the token that the page gave. */
  private HttpResponse<String> postFrom(
      HttpResponse<String> page, String person, String path, Stream<Field> form) {
    Field token = new Field("_csrf", found(TOKEN, page.body()));
    return post(person, path, Stream.concat(form, Stream.of(token)));
  }

  private static String found(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(page).isTrue();
    return matcher.group(1);
  }

  private Stream<Field> split(Map<String, String> other) {
    return Stream.of(
            List.of("citation", "78 FR 20345"),
            List.of("id", metal),
            List.of("name", "Kites, of Metal"),
            List.of("city", "Chicago"),
            List.of("teamCode", "961"),
            List.of("chapters", "72-74, 76"),
            List.of("id", paper),
            List.of("name", "Kites of Paper"),
            List.of("city", "Laredo"),
            List.of("teamCode", "962"),
            List.of("chapters", "48"),
            List.of("rest", "0"))
        .map(field -> new Field(field.get(0), other.getOrDefault(field.get(1), field.get(1))));
  }

  private HttpResponse<String> propose(String person, Map<String, String> other) {
    return postFrom(get(person, successions), person, successions, split(other));
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  @Test
  void oneProposesAnotherReadsWhatGoesWhereAndExecutes() {
    String proposal = location(propose("field-operations", Map.of()));
    assertThat(get("admin", "/centers").body())
        .contains("href=\"" + proposal, "Kites, of Metal, Kites of Paper", "field-operations");
    String own = get("field-operations", proposal).body();
    assertThat(own)
        .contains("Another person than you", "72, 73, 74, 76", ended + "-director")
        .doesNotContain("name=\"digest\"");
    Field digest = new Field("digest", found(DIGEST, get("admin", proposal).body()));
    HttpResponse<String> refused =
        postFrom(
            get("field-operations", successions), "field-operations", proposal, Stream.of(digest));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Another person than the one who proposed it");
    assertThat(post("admin", proposal, Stream.of(digest)).statusCode())
        .as("without the page's token")
        .isEqualTo(403);
    assertThat(centers.followersOf(ended)).isEmpty();
    HttpResponse<String> page = get("admin", proposal);
    assertThat(location(postFrom(page, "admin", proposal, Stream.of(digest)))).isEqualTo(proposal);
    assertThat(get("admin", proposal).body())
        .contains("Executed on 2026-03-10 by admin", "What went where")
        .doesNotContain("name=\"digest\"");
    assertThat(centers.current(ended, 48)).isEqualTo(paper);
    assertThat(centers.current(ended, 76)).isEqualTo(metal);
    assertThat(get("filer", "/centers").body().replaceAll("\\s+", " "))
        .contains("2026-03-09", "Kites, of Metal, Kites of Paper", "decision 035")
        .doesNotContain("Proposed", "Propose who follows");
    assertThat(get("admin", "/centers").body()).doesNotContain("href=\"" + proposal);
    assertThat(get("filer", "/phase-in").body())
        .contains("The %s (until 2026-03-09)".formatted(ended));
  }

  @Test
  void whatIsWrongIsNamedAndWhatWasWrittenStays() {
    HttpResponse<String> again =
        propose(
            "field-operations",
            Map.of("78 FR 20345", "", "962", "007", "48", "paper", "Laredo", "<Laredo>"));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("Nothing was proposed", "or, in a row, 50-63")
        .contains("href=\"#chapters1\">Center 2: Chapters of the HTS</a>")
        .contains("value=\"Kites, of Metal\"", "value=\"72-74, 76\"", "value=\"&lt;Laredo&gt;\"");
    assertThat(
            propose(
                    "field-operations",
                    Map.of("78 FR 20345", "", "962", "007", "48", "73", "0", ""))
                .body())
        .contains("href=\"#citation\"", "href=\"#teamCode1\"", "href=\"#chapters1\"")
        .contains("href=\"#rest0\"", "Exactly one of them");
  }

  /** Taken as no chapters, everything would go to the other. */
  @Test
  void aRowOfChaptersRunsUpwards() {
    HttpResponse<String> again = propose("field-operations", Map.of("48", "49-48"));
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("href=\"#chapters1\"", "begins with the lower one");
  }

  @Test
  void oneFollowerIsAnotherNameAndNineAreTheMost() {
    assertThat(get("admin", successions + "?followers=1").body())
        .contains("id=\"name0\"")
        .doesNotContain("id=\"name1\"");
    assertThat(get("admin", successions + "?followers=99").body())
        .contains("id=\"name8\"")
        .doesNotContain("id=\"name9\"");
  }

  @Test
  void whatIsNotThereOrNotTheirsIsNotShown() {
    assertThat(get("admin", "/centers/nobodys/successions").statusCode()).isEqualTo(404);
    assertThat(get("admin", successions + "/0").statusCode()).isEqualTo(404);
    for (String person : List.of("filer", ended + "-director", "oversight")) {
      assertThat(get(person, "/centers").statusCode()).isEqualTo(200);
      assertThat(get(person, successions).statusCode()).isEqualTo(403);
      assertThat(get(person, successions + "/1").statusCode()).isEqualTo(403);
    }
    assertThat(send("nobody", HttpRequest.newBuilder(base.resolve("/centers"))).statusCode())
        .isEqualTo(401);
  }
}
