package org.centerline.browser;

import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A port's cashier takes note of an amendment of high risk in Tasklist. */
@CenterlineTest
@ExtendWith(NeedsChrome.class)
class PortNoteTest {

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final int port;

  PortNoteTest(Cases cases, Work work, Jobs jobs, @LocalServerPort int port) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.port = port;
  }

  private String highRisk() {
    AmendmentForms form = AmendmentForms.correction().duty("60000.00");
    work.complete(
        "electronics-import-specialist",
        cases.file(form),
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    String caseNumber = cases.file(form.again(2).duty("100.00"));
    jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    return caseNumber;
  }

  @Test
  void theFormSaysWhatThePortNeedsAndTakesOneConfirmation() {
    String caseNumber = highRisk();
    try (Browser browser = new Browser(port)) {
      Tasklist tasklist = new Tasklist(browser);
      tasklist.signIn("port-2704-cashier");
      tasklist.openTaskOf(caseNumber);
      tasklist.claim();
      tasklist.openTab("Case file");
      browser.awaitText(By.cssSelector(".cl-tab"), "You see no more of this case than the form");
      tasklist.openTab("Form");
      browser.see(Tasklist.FORM);
      tasklist.complete();
      browser.awaitText(Tasklist.FORM, "Field is required");
      // The notification of it covers the button.
      browser.click(By.cssSelector(".page-notifications button[ng-click^=removeNotification]"));
      tasklist.choose("The port has taken note");
      browser.photograph("tasklist-note-high-risk");
      tasklist.completeAndLeave(caseNumber);
    }
  }
}
