package org.centerline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.centerline.inquiry.InquiryProcess.Handoff;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A trade question in a real browser: its Center consults another one and Headquarters at once in
 * Tasklist, answers, and keeps the answer, which the next asker is given at once. What the other
 * Center answered is found by all staff.
 */
@CenterlineTest
@ExtendWith(NeedsChrome.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InquiryDayTest {

  private static final String IMPORTER = "91-000000200";
  private static final String SPECIALIST = "electronics-import-specialist";
  private static final String CONSULTED = "textiles-import-specialist";
  private static final String HEADQUARTERS = "hq-attorney";

  private final Jobs jobs;
  private final TestRestTemplate api;
  private final int port;

  private Browser browser;
  private Tasklist tasklist;

  InquiryDayTest(Jobs jobs, TestRestTemplate api, @LocalServerPort int port) {
    this.jobs = jobs;
    this.api = api;
    this.port = port;
  }

  @BeforeAll
  void openBrowser() {
    browser = new Browser(port);
    tasklist = new Tasklist(browser);
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  private JsonNode ask(String subject) {
    return api.withBasicAuth("filer", "filer")
        .postForObject(
            "/api/v1/inquiries",
            Map.of(
                "asker",
                Map.of("kind", "TRADE", "name", "Dana Reyes"),
                "importerNumber",
                IMPORTER,
                "topic",
                "CLASSIFICATION",
                "subject",
                subject,
                "question",
                "It is sold with a laptop. Does it go with it?",
                "hts",
                List.of("8471.30.0100")),
            JsonNode.class);
  }

  private void open(String person, String caseNumber) {
    tasklist.signIn(person);
    tasklist.openTaskOf(caseNumber);
    tasklist.claim();
  }

  @Test
  void aQuestionIsAnsweredAfterAConsultationAndTheAnswerHelpsTheNextAsker() {
    String caseNumber = ask("Heading of a numbat sleeve").path("caseNumber").asText();
    otherOfficesAreConsulted(caseNumber);
    theOtherCenterAnswersForAllStaff(caseNumber);
    headquartersAnswersForThisCase(caseNumber);
    theAnswerIsGivenAndKept(caseNumber);
    jobs.run(caseNumber, Handoff.SEND_INQUIRY_ANSWER);
    JsonNode view =
        api.withBasicAuth("filer", "filer")
            .getForObject("/api/v1/cases/" + caseNumber, JsonNode.class);
    assertThat(view.path("status").asText()).isEqualTo("CLOSED");
    assertThat(view.at("/determination/reason").asText()).isEqualTo("It is an article of 4202.");
    assertThat(ask("Where do numbat sleeves go?").at("/likeAnswers/0/headline").asText())
        .isEqualTo("Numbat sleeves are of 4202");
    browser.open("/uniformity?q=numbat");
    browser.awaitText(By.id("main"), "Sleeves sold with computers");
    browser.photograph("uniformity-advice");
  }

  private void otherOfficesAreConsulted(String caseNumber) {
    open(SPECIALIST, caseNumber);
    assertThat(tasklist.value("inquiry")).startsWith("It is sold with a laptop");
    tasklist.choose("Consult other offices");
    tasklist.pick("consultedCenter", "Textiles, Wearing Apparel & Footwear");
    tasklist.fill("alsoConsulted", "hq");
    tasklist.fill("question", "Is the sleeve an article of 4202?");
    browser.photograph("tasklist-inquiry-consult");
    tasklist.complete();
    browser.awaitText(Tasklist.card(caseNumber), "Wait for the other office");
  }

  private void theOtherCenterAnswersForAllStaff(String caseNumber) {
    open(CONSULTED, caseNumber);
    assertThat(tasklist.value("question")).startsWith("Is the sleeve an article of 4202?");
    assertThat(tasklist.value("filing")).contains("Subject: Heading of a numbat sleeve");
    tasklist.choose("Yes");
    tasklist.fill("consultationAnswer", "A numbat sleeve is of 4202");
    tasklist.fill("headline", "Sleeves sold with computers");
    tasklist.fill("tariff", "4202.92");
    tasklist.choose("Headline and answer name no importer");
    browser.photograph("tasklist-inquiry-consulted");
    tasklist.completeAndLeave(caseNumber);
  }

  private void headquartersAnswersForThisCase(String caseNumber) {
    open(HEADQUARTERS, caseNumber);
    tasklist.choose("No, it is for this case");
    tasklist.fill("consultationAnswer", "It is");
    tasklist.completeAndLeave(caseNumber);
  }

  /** The importer has no name yet, so its number stands for it. */
  private void theAnswerIsGivenAndKept(String caseNumber) {
    open(SPECIALIST, caseNumber);
    assertThat(tasklist.value("consulted"))
        .contains("by textiles-import-specialist: A numbat sleeve")
        .endsWith("by hq-attorney: It is");
    tasklist.choose("Answer the question");
    tasklist.choose("Followed");
    tasklist.choose("Yes");
    tasklist.fill("answer", IMPORTER + ": it is an article of 4202.");
    tasklist.fill("headline", "Numbat sleeves are of 4202");
    tasklist.fill("headings", "4202");
    tasklist.choose("It names neither");
    tasklist.complete();
    browser.awaitText(Tasklist.NOTIFICATION, "A kept answer names nobody");
    browser.click(By.cssSelector(".page-notifications button[ng-click^=removeNotification]"));
    tasklist.clear("answer");
    tasklist.fill("answer", "It is an article of 4202.");
    browser.photograph("tasklist-answer-inquiry");
    tasklist.complete();
    browser.awaitText(By.cssSelector(".tasks-list"), "No task matching filters found");
  }
}
