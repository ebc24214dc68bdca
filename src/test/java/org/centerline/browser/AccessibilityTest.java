package org.centerline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.centerline.disclosure.DisclosureFiling;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.FilerRole;
import org.centerline.statute.PenaltyStatute;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What axe finds on Centerline's own pages, and in the tab that it adds to Tasklist: nothing. */
@CenterlineTest
@ExtendWith(NeedsChrome.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {

  private static final By MAIN = By.tagName("main");
  private static final By VERSIONS = By.cssSelector(".cl-tab a[href$='/versions']");

  private final Cases cases;
  private final JdbcClient jdbc;
  private final int port;

  private Browser browser;

  AccessibilityTest(Cases cases, JdbcClient jdbc, @LocalServerPort int port) {
    this.cases = cases;
    this.jdbc = jdbc;
    this.port = port;
  }

  @BeforeAll
  void openBrowser() {
    browser = new Browser(port);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void theFrontPageHasNoViolations() {
    browser.open("/");
    browser.see(MAIN);
    browser.photograph("front-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void theErrorPageHasNoViolations() {
    browser.open("/cases/P-1999-000001");
    browser.awaitText(MAIN, "This did not work");
    browser.photograph("error-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void whoReadADisclosureIsShownWithoutViolations() {
    String caseNumber = cases.file(disclosure());
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("fpf-officer");
    browser.open("/cases/" + caseNumber);
    browser.awaitText(MAIN, "Who read this case");
    browser.photograph("disclosure-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void theBookOfADayIsShownWithoutViolations() {
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("port-2704-cashier");
    browser.open("/reconciliation?day=" + Today.FIRST);
    browser.awaitText(MAIN, "Reconciliation with the ports on 2026-03-10");
    browser.photograph("reconciliation-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  /** A year of sample decisions of all Centers. */
  @Test
  void theMeasuresAndDifferencesOfAYearAreShownWithoutViolations() {
    SampleYear.decide(jdbc, 2014);
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("electronics-director");
    browser.open("/measures?line=PROTEST&from=2014-01-01&to=2014-12-31");
    browser.awaitText(MAIN, "Days from filing to decision");
    browser.photograph("measures-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.open("/uniformity?from=2014-01-01&to=2014-12-31&hts=8471");
    browser.awaitText(MAIN, "Where Centers differ");
    browser.photograph("uniformity-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void theNoticeOfParticipationIsShownWithoutViolations() {
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("electronics-supervisor");
    browser.open("/participation");
    browser.awaitText(MAIN, "Requirements and selection criteria");
    browser.photograph("participation-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void thePhaseInIsShownWithoutViolations() {
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("field-operations");
    browser.open("/phase-in");
    browser.awaitText(MAIN, "With the Centers");
    browser.photograph("phase-in-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  /** Proposed by keys alone; nobody executes it. */
  @Test
  void theCentersAndAProposalAreShownWithoutViolations() {
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("field-operations");
    browser.open("/centers/textiles/successions?followers=1");
    browser.awaitText(MAIN, "Who follows Textiles");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.photograph("propose-succession-page");
    browser.see(By.id("citation")).sendKeys("78 FR 20345");
    browser.see(By.id("name0")).sendKeys("Apparel, Footwear & Textiles");
    browser.see(By.id("id0")).sendKeys("Apparel", Keys.ENTER);
    browser.awaitText(MAIN, "Nothing was proposed");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.photograph("propose-succession-refused");
    for (Map.Entry<String, String> field :
        Map.of("id0", "apparel", "city0", "San Francisco", "teamCode0", "004").entrySet()) {
      browser.see(By.id(field.getKey())).clear();
      browser.see(By.id(field.getKey())).sendKeys(field.getValue());
    }
    browser.see(By.id("teamCode0")).sendKeys(Keys.ENTER);
    browser.awaitText(MAIN, "Another person than you executes it");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.photograph("succession-page");
    browser.open("/centers");
    browser.awaitText(MAIN, "Apparel, Footwear & Textiles");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.photograph("centers-page");
  }

  @Test
  void anAccountAndTheListAreShownWithoutViolations() {
    cases.file(Filing.protest().importer("78-000000100"));
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("electronics-director");
    browser.open("/accounts");
    browser.awaitText(MAIN, "Accounts and their Center");
    browser.photograph("accounts-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
    browser.open("/accounts/78-000000100");
    browser.awaitText(MAIN, "Open cases");
    browser.photograph("account-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  private static DisclosureFiling disclosure() {
    return new DisclosureFiling(
        Today.FIRST,
        DisclosureForm.WRITTEN,
        null,
        null,
        new DisclosureFiling.Filer("Example Imports, Inc.", FilerRole.IMPORTER, null),
        "12-345678900",
        PenaltyStatute.SECTION_1592,
        "Footwear",
        List.of(
            new DisclosureFiling.Entry(
                EntryNumbers.next(), "2704", null, null, null, null, null, null)),
        "The value left out the royalties",
        "The broker was given the invoice price",
        "The value is $12.00 a piece",
        Culpability.NEGLIGENCE,
        "1000.00",
        "50000.00",
        null);
  }

  @Test
  void theCaseFileHasNoViolationsAsAPageAndAsATab() {
    String caseNumber = cases.file(Filing.protest());
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("electronics-import-specialist");
    tasklist.openTaskOf(caseNumber);
    tasklist.openTab("Case file");
    browser.see(Tasklist.CASE_FILE);
    assertThat(violations(new AxeBuilder().include(".cl-tab"))).isEmpty();

    browser.open("/cases/" + caseNumber);
    browser.see(MAIN);
    browser.photograph("case-file-page");
    assertThat(violations(new AxeBuilder())).isEmpty();
  }

  @Test
  void theVersionsOfASummaryHaveNoViolationsAndAreLinkedFromTheCaseFile() {
    String caseNumber = cases.file(AmendmentForms.correction().dumping("5.00").duty("201.00"));
    Tasklist tasklist = new Tasklist(browser);
    tasklist.signIn("electronics-import-specialist");
    tasklist.openTaskOf(caseNumber);
    tasklist.openTab("Case file");
    assertThat(browser.see(VERSIONS).getDomProperty("href"))
        .endsWith("/cases/%s/versions".formatted(caseNumber));

    for (String path : new String[] {"", "/1"}) {
      browser.open("/cases/%s/versions%s".formatted(caseNumber, path));
      browser.awaitText(MAIN, "The whole of version " + (path.isEmpty() ? "2" : "1"));
      browser.photograph("summary-versions" + path.replace('/', '-'));
      assertThat(violations(new AxeBuilder())).isEmpty();
    }
  }

  private List<String> violations(AxeBuilder axe) {
    return axe.analyze(browser.driver()).getViolations().stream()
        .map(AccessibilityTest::described)
        .toList();
  }

  private static String described(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
