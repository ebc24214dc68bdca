package org.centerline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of a day over HTTP: for whom it is, and what stays unnamed in it. */
@CenterlineTest
class ReconciliationApiTest {

  private static final String PORT = "5501";
  private static final String CASHIER = "port-5501-cashier";
  private static final String OTHER_CASHIER = "port-1401-cashier";
  private static final String CSV = "/api/v1/reconciliation/%s/lines.csv".formatted(Today.FIRST);

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final Cases cases;
  private final Steps steps;
  private final JdbcClient jdbc;
  private final Api api;

  ReconciliationApiTest(Cases cases, Steps steps, JdbcClient jdbc, @LocalServerPort int local) {
    this.cases = cases;
    this.steps = steps;
    this.jdbc = jdbc;
    this.api = new Api(local, "oversight");
  }

  private String instructed() {
    String caseNumber = cases.file(Filing.protest().entry(PORT, Filing.ENTERED, "1200.00"));
    steps.propose(caseNumber, "ALLOWED", "700.00");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
    return caseNumber;
  }

  private List<String> lines(String person) {
    Api.Answer answer = api.as(person).get(CSV);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    return Arrays.asList(answer.response().body().split("\r\n"));
  }

  @Test
  void whoeverSeesTheCaseReadsItsLinesAndNobodyElse() {
    String caseNumber = instructed();
    String duty = "2026-03-10,5501,%s,REFUND,DUTY,0,700.00,0,0,0,700.00,0,0".formatted(caseNumber);
    for (String person : List.of("oversight", CASHIER, "electronics-entry-specialist")) {
      assertThat(lines(person))
          .startsWith(
              "day,port,caseNumber,kind,classCode,carriedOver,instructed,settled,cancelled,"
                  + "rejected,open,acknowledged,late")
          .contains(duty)
          .contains(duty.replace("DUTY", "INTEREST").replace("700.00", "38.75"));
    }
    for (String person : List.of(OTHER_CASHIER, "textiles-supervisor")) {
      assertThat(lines(person)).noneMatch(line -> line.contains(caseNumber));
    }
    assertThat(api.as("filer").get(CSV).status()).isEqualTo(403);
    assertThat(api.as(null).get(CSV).status()).isEqualTo(401);
  }

  /** A disclosure counts in the sums of its port, and only its own readers learn which it is. */
  @Test
  void aDisclosureIsCountedAndNotNamed() {
    String disclosure = disclosed();
    for (String person : List.of("oversight", CASHIER)) {
      assertThat(lines(person))
          .noneMatch(line -> line.contains(disclosure))
          .anyMatch(
              line -> line.equals("2026-03-10,5501,,TENDER,DUTY,0,4321.00,0,0,0,4321.00,0,0"));
    }
    for (String person : List.of("fpf-officer", "textiles-supervisor")) {
      assertThat(lines(person)).anyMatch(line -> line.contains(disclosure));
    }
    assertThat(page("oversight")).contains("4,321.00").doesNotContain(disclosure);
  }

  private String disclosed() {
    return jdbc.sql(
            """
            with opened as (
              insert into docket_case (case_number, line_of_work, status, importer_number,
                  importer_name, filer_name, filed_by, filed_on, priority, opened_at, center)
              values ('D-2026-9900001', 'DISCLOSURE', 'FILED', '94-4410001', 'x', 'x', 'x',
                  date '2026-03-10', 50, :at::timestamptz, 'textiles')
              returning case_number
            ), told as (
              insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                  principal, interest, due_on, status, created_at)
              select case_number || '-T1', case_number, '5501', 'TENDER', 'x', 'x', 4321, 0,
                  date '2026-04-10', 'CREATED', :at::timestamptz from opened
              returning id, case_number
            ), charge as (
              insert into revenue_charge select id, 'DUTY', 4321 from told
            )
            select case_number from told""")
        .param("at", "2026-03-10T12:00:00-04:00")
        .query(String.class)
        .single();
  }

  private String page(String person) {
    Api.Answer answer = api.as(person).get("/reconciliation?day=" + Today.FIRST);
    assertThat(answer.status()).isEqualTo(200);
    return answer.response().body();
  }

  @Test
  void thePageShowsTheSameAndIsNoFilers() {
    String caseNumber = instructed();
    assertThat(page(CASHIER))
        .contains("Reconciliation with the ports on 2026-03-10", "Each port", caseNumber)
        .contains(CSV);
    assertThat(page(OTHER_CASHIER)).doesNotContain(caseNumber);
    assertThat(api.as("filer").get("/reconciliation").status()).isEqualTo(403);
  }

  @Test
  void aDayToComeHasNoBook() {
    LocalDate tomorrow = Today.FIRST.plusDays(1);
    api.get("/api/v1/reconciliation/%s/lines.csv".formatted(tomorrow))
        .refused(422, "/day", "NO_SUCH_BOOK");
    for (String day : List.of(tomorrow.toString(), "1900-01-01", "9999-12-31")) {
      Api.Answer page = api.get("/reconciliation?day=" + day);
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.response().body()).contains("There are books from 2000-01-01 to 2026-03-10.");
    }
  }

  @Test
  void aCashierLooksAtItsOwnPortAndOversightAtAll() {
    assertThat(run(CASHIER, "?port=" + PORT).status()).isEqualTo(200);
    run(OTHER_CASHIER, "?port=" + PORT).refused(403, "/port", "NOT_YOURS");
    run(CASHIER, "").refused(403, "/port", "NOT_YOURS");
    assertThat(run("filer", "?port=" + PORT).status()).isEqualTo(403);
    Api.Answer all = run("oversight", "?port=" + PORT);
    assertThat(all.status()).isEqualTo(200);
    assertThat(all.json().at("/chases").isInt()).isTrue();
  }

  /** What another page has the browser post is refused: it does not know the token. */
  @Test
  void thePageIsNotPressedFromElsewhere() {
    Api.Answer forged =
        api.as(CASHIER).send("POST", "/reconciliation?port=" + PORT, BodyPublishers.noBody());
    assertThat(forged.status()).isEqualTo(403);
  }

  @Test
  void thePageHasAButtonForThoseWhoMay() {
    assertThat(page("oversight")).contains("Compare with all ports");
    assertThat(page(CASHIER))
        .contains("Compare with port 5501")
        .doesNotContain("all ports</button>");
    assertThat(page("electronics-entry-specialist")).doesNotContain("Compare with");
    Api.Answer done = press(CASHIER, PORT);
    assertThat(done.status()).isEqualTo(302);
    assertThat(done.header("Location"))
        .matches(".*/reconciliation\\?day=2026-03-10&chases=\\d+&differences=\\d+");
    assertThat(press(OTHER_CASHIER, PORT).status()).isEqualTo(403);
    assertThat(api.as(CASHIER).get("/reconciliation?chases=1&differences=2").response().body())
        .contains("chased from now on 1, differences found 2.");
  }

  @Test
  void aCashierSaysOnThePageThatASettledRefundCameBack() {
    assertThat(page(CASHIER)).contains("A settled refund came back", "the Center&#39;s entry");
    assertThat(page("oversight")).doesNotContain("A settled refund came back");
    String caseNumber = instructed();
    String answers = "instruction=%s-R1&reasonCode=ACCOUNT_CLOSED&reason=R02".formatted(caseNumber);
    String path = "/reconciliation/returned-refunds";
    Api.Answer refused = post(CASHIER, path, answers);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.response().body())
        .contains("Only a refund that was settled has come back.", "A settled refund came back");
    assertThat(post(OTHER_CASHIER, path, answers).response().body())
        .contains("Your port was told no instruction of this number.");
    assertThat(page("electronics-entry-specialist")).doesNotContain("settled refund came back");
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, PORT);
    steps.settle(caseNumber, PORT);
    Api.Answer said = post(CASHIER, path, answers);
    assertThat(said.status()).isEqualTo(302);
    assertThat(said.header("Location")).endsWith("cameBack=%s-R1".formatted(caseNumber));
    assertThat(cases.events(caseNumber)).contains("REFUND_CAME_BACK");
  }

  private Api.Answer press(String person, String port) {
    return post(person, "/reconciliation", "port=" + port);
  }

  private Api.Answer post(String person, String path, String answers) {
    Api.Answer shown = api.as(person).get("/reconciliation?day=" + Today.FIRST);
    Matcher token = TOKEN.matcher(shown.response().body());
    assertThat(token.find()).isTrue();
    String form = "%s&_csrf=%s".formatted(answers, token.group(1));
    return api.as(person)
        .send(
            "POST",
            path,
            BodyPublishers.ofString(form),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Cookie",
            shown.header("Set-Cookie").replaceFirst(";.*", ""));
  }

  private Api.Answer run(String person, String which) {
    return api.as(person).send("POST", "/api/v1/reconciliation" + which, BodyPublishers.noBody());
  }
}
