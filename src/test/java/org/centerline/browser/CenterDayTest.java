package org.centerline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.RuntimeService;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A Center's day in a real browser: what its people see and do from the pool to the payment. */
@CenterlineTest
@ExtendWith(NeedsChrome.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CenterDayTest {

  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String SUPERVISOR = "electronics-supervisor";

  private final Cases cases;
  private final Jobs jobs;
  private final RuntimeService runtime;
  private final TestRestTemplate api;
  private final int port;

  private Browser browser;
  private Tasklist tasklist;
  private Cashier cashier;
  private String caseNumber;

  CenterDayTest(
      Cases cases,
      Jobs jobs,
      RuntimeService runtime,
      TestRestTemplate api,
      @LocalServerPort int port) {
    this.cases = cases;
    this.jobs = jobs;
    this.runtime = runtime;
    this.api = api;
    this.port = port;
  }

  @BeforeAll
  void openBrowser() {
    browser = new Browser(port);
    tasklist = new Tasklist(browser);
    cashier = new Cashier(browser, tasklist);
  }

  @BeforeEach
  void fileAProtest() {
    caseNumber = cases.file(Filing.protest());
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @Test
  void aProtestIsWorkedFromThePoolToThePaidRefund() {
    reviewAsSpecialist();
    approveAsSupervisor();
    jobs.run(caseNumber, "service_sendNotice");
    jobs.run(caseNumber, "service_handOffToPort");
    cashier.acknowledge(caseNumber);
    lookAtItInCockpit();
    cashier.settle(caseNumber, "PAY-4711");
    assertDecidedAndPaid();
  }

  private void reviewAsSpecialist() {
    tasklist.signIn(SPECIALIST);
    assertThat(browser.driver().getTitle()).isEqualTo("Centerline Tasklist");
    browser.awaitText(By.cssSelector(".sorting-choice"), "Priority");
    browser.photograph("tasklist-list");
    assertThat(browser.shows(By.cssSelector(".ce-eol-banner"))).isFalse();
    assertThat(browser.shows(By.cssSelector(".start-process-action, .create-task-action")))
        .isFalse();
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
    tasklist.openTab("Case file");
    browser.awaitText(Tasklist.CASE_FILE, "19 CFR 174.12(e)");
    browser.photograph("tasklist-case-file");
    tasklist.openTab("Form");
    browser.see(Tasklist.FORM);
    tasklist.choose("Allow");
    tasklist.fill("reason", "The goods are computers of heading 8471.");
    tasklist.fill("refundDuty", "700.00");
    browser.photograph("tasklist-review");
    tasklist.completeAndLeave(caseNumber);
  }

  private void approveAsSupervisor() {
    tasklist.signIn(SUPERVISOR);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
    tasklist.choose("Approve");
    browser.photograph("tasklist-approve");
    tasklist.completeAndLeave(caseNumber);
  }

  private void lookAtItInCockpit() {
    browser.signIn("cockpit", "oversight");
    String instance =
        runtime
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(caseNumber, ProtestProcess.ID)
            .singleResult()
            .getId();
    browser.open("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime");
    tasklist.openTab("Steps");
    By steps = By.cssSelector(".cl-tab table");
    browser.awaitText(steps, "Refund through the port");
    assertThat(browser.see(steps).getText()).contains(SPECIALIST, SUPERVISOR);
    browser.photograph("cockpit-steps");
  }

  private void assertDecidedAndPaid() {
    JsonNode view =
        api.withBasicAuth("filer", "filer")
            .getForObject("/api/v1/cases/" + caseNumber, JsonNode.class);
    assertThat(view.path("status").asText()).isEqualTo("CLOSED");
    assertThat(view.at("/determination/outcome").asText()).isEqualTo("ALLOWED");
    assertThat(view.at("/revenue/0/principal").asText()).isEqualTo("700.00");
    assertThat(view.at("/revenue/0/status").asText()).isEqualTo("SETTLED");
    assertThat(view.path("tasks")).isEmpty();
  }

  @Test
  void theSentenceOfARefusalIsShownAndTheTaskStays() {
    tasklist.signIn(SPECIALIST);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
    tasklist.choose("Allow");
    tasklist.fill("reason", "All of it.");
    tasklist.fill("refundDuty", "1200.01");
    tasklist.complete();
    browser.awaitText(Tasklist.NOTIFICATION, "more than the $1200.00 paid on the entries");
    browser.see(Tasklist.card(caseNumber));
  }

  @Test
  void aTaskIsHandedBackToThePoolAndClaimedByAColleague() {
    tasklist.signIn(SPECIALIST);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
    tasklist.handBack();
    tasklist.signIn(SPECIALIST + "-2");
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
  }

  @Test
  void aSpecialistOfAnotherCenterFindsNothing() {
    tasklist.signIn("textiles-import-specialist");
    tasklist.search(caseNumber);
    browser.awaitText(By.cssSelector(".tasks-list"), "No task matching filters found");
    assertThat(browser.shows(Tasklist.card(caseNumber))).isFalse();
  }
}
