package org.centerline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A prior disclosure in a real browser: what FP&amp;F, the Center and the port see and do of it in
 * Tasklist, from the question to the investigations office to the closing letter.
 */
@CenterlineTest
@ExtendWith(NeedsChrome.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureDayTest {

  private static final String IMPORTER = "91-000000100";
  private static final String OFFICER = "fpf-officer";
  private static final String SECOND_OFFICER = "fpf-officer-2";
  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String SUPERVISOR = "electronics-supervisor";

  private final Jobs jobs;
  private final TestRestTemplate api;
  private final int port;

  private Browser browser;
  private Tasklist tasklist;
  private Cashier cashier;
  private String entry;
  private String caseNumber;

  DisclosureDayTest(Jobs jobs, TestRestTemplate api, @LocalServerPort int port) {
    this.jobs = jobs;
    this.api = api;
    this.port = port;
  }

  @BeforeAll
  void openBrowser() {
    browser = new Browser(port);
    tasklist = new Tasklist(browser);
    cashier = new Cashier(browser, tasklist);
    api.withBasicAuth(SPECIALIST, SPECIALIST)
        .put(
            "/api/v1/accounts/" + IMPORTER,
            Map.of(
                "name",
                "Monitors, Inc.",
                "industries",
                List.of(Map.of("hts", "8528", "lines", 10, "value", "90000.00"))));
  }

  @BeforeEach
  void disclose() {
    entry = EntryNumbers.next();
    caseNumber =
        tell(
                "/api/v1/disclosures",
                Map.of(
                    "form",
                    "WRITTEN",
                    "filer",
                    Map.of("name", "Example Imports, Inc.", "role", "IMPORTER"),
                    "importerNumber",
                    IMPORTER,
                    "merchandise",
                    "Monitors",
                    "entries",
                    List.of(Map.of("entryNumber", entry, "port", "2704")),
                    "violation",
                    "The value left out the assists",
                    "howItOccurred",
                    "Moulds were sent to the maker free of charge, 2024-08",
                    "correctInformation",
                    "The value is 20,000.00 more",
                    "culpability",
                    "NEGLIGENCE"))
            .path("caseNumber")
            .asText();
    jobs.run(caseNumber, Handoff.ACKNOWLEDGE_DISCLOSURE);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  private JsonNode tell(String path, Map<String, Object> body) {
    return api.withBasicAuth("filer", "filer").postForObject(path, body, JsonNode.class);
  }

  @Test
  void aDisclosureIsWorkedFromTheInvestigationsOfficeToTheClosingLetter() {
    noInvestigationIsRecorded();
    theLossIsVerified();
    theCalculationIsApproved();
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
    tell(
        "/api/v1/cases/%s/tender".formatted(caseNumber),
        Map.of("amount", "1000.00", "on", Today.FIRST.toString()));
    thePortTakesTheTenderIn();
    theOutcomeIsProposed();
    theOutcomeIsApprovedByAnother();
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    thePortCollectsThePenalty();
    assertClosed();
  }

  private void open(String person) {
    tasklist.signIn(person);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
  }

  private void noInvestigationIsRecorded() {
    open(OFFICER);
    tasklist.choose("No: none is recorded");
    browser.photograph("tasklist-ask-investigations");
    tasklist.completeAndLeave(caseNumber);
  }

  /** Pasted as from a spreadsheet; 1,500.00 is owed and 500.00 was paid. */
  private void theLossIsVerified() {
    open(SPECIALIST);
    tasklist.fill("lossLines", entry + ",2704,2024-08-01,2025-06-02,DUTY,500.00,1500.00");
    tasklist.choose("No, every entry was examined");
    tasklist.fill("note", "From the importer's ledgers");
    browser.photograph("tasklist-verify-loss");
    tasklist.completeAndLeave(caseNumber);
  }

  private void theCalculationIsApproved() {
    open(SUPERVISOR);
    assertThat(tasklist.value("lossByClass")).isEqualTo("Duty $1000.00\nIn all: $1000.00");
    tasklist.choose("Approve; the notice is sent");
    browser.photograph("tasklist-approve-calculation");
    tasklist.completeAndLeave(caseNumber);
  }

  private void thePortTakesTheTenderIn() {
    jobs.run(caseNumber, "service_handOffToPort");
    cashier.acknowledge(caseNumber);
    cashier.settle(caseNumber, "TND-1");
  }

  private void thePortCollectsThePenalty() {
    jobs.run(caseNumber, "service_handOffToPort");
    cashier.acknowledge(caseNumber);
    cashier.settle(caseNumber, "PEN-1");
  }

  /**
   * $1,000.00 from 2025-06-02 to 2026-03-10 are 281 days at 7 percent: 1000.00 * ((1 + 0.07 /
   * 365)^281 - 1) = 55.3634, so $55.36 and no cent more.
   */
  private void theOutcomeIsProposed() {
    open(OFFICER);
    assertThat(tasklist.value("maximumPenalty")).contains("55.36");
    tasklist.choose("Valid");
    tasklist.choose("Negligence");
    tasklist.fill("penalty", "55.37");
    tasklist.fill("reason", "The four criteria are met");
    tasklist.complete();
    browser.awaitText(Tasklist.NOTIFICATION, "more than the law allows");
    browser.click(By.cssSelector(".page-notifications button[ng-click^=removeNotification]"));
    tasklist.clear("penalty");
    tasklist.fill("penalty", "55.36");
    browser.photograph("tasklist-propose-outcome");
    tasklist.complete();
    browser.awaitText(Tasklist.card(caseNumber), "Approve the outcome");
  }

  private void theOutcomeIsApprovedByAnother() {
    open(SECOND_OFFICER);
    tasklist.choose("Approve; the outcome is issued");
    browser.photograph("tasklist-approve-outcome");
    tasklist.completeAndLeave(caseNumber);
  }

  private void assertClosed() {
    JsonNode view =
        api.withBasicAuth("filer", "filer")
            .getForObject("/api/v1/cases/" + caseNumber, JsonNode.class);
    assertThat(view.path("status").asText()).isEqualTo("CLOSED");
    assertThat(view.path("revenue").findValuesAsText("principal"))
        .containsExactlyInAnyOrder("1000.00", "55.36");
    assertThat(view.path("revenue").findValuesAsText("status")).containsOnly("SETTLED");
    assertThat(view.path("tasks")).isEmpty();
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheTaskStays() {
    noInvestigationIsRecorded();
    open(SPECIALIST);
    tasklist.fill("lossLines", entry + ",2704,2024-08-01,2025-02-30,DUTY,500.00,1500.00");
    tasklist.choose("No, every entry was examined");
    tasklist.fill("note", "From the importer's ledgers");
    tasklist.complete();
    browser.awaitText(Tasklist.NOTIFICATION, "2025-02-30");
    browser.see(Tasklist.card(caseNumber));
  }

  @Test
  void neitherAnotherCenterNorAPortThatIsToldNothingFindsIt() {
    noInvestigationIsRecorded();
    for (String stranger : List.of("textiles-import-specialist", "port-3901-cashier")) {
      tasklist.signIn(stranger);
      tasklist.search(caseNumber);
      browser.awaitText(By.cssSelector(".tasks-list"), "No task matching filters found");
      assertThat(browser.shows(Tasklist.card(caseNumber))).isFalse();
    }
  }
}
