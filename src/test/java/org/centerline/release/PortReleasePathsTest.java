package org.centerline.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.centerline.docket.CaseClosing;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LetterFile;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The paths of goods that a port keeps out while their exclusion is protested.
 *
 * <table>
 * <caption>Paths and the tests that walk them</caption>
 * <tr><th>path</th><th>test</th></tr>
 * <tr><td>held, allowed, released</td><td>{@link #allowedGoodsAreReleasedThroughThePort}</td></tr>
 * <tr><td>held, denied</td><td>{@link #deniedGoodsStayExcludedAndThePortIsTold}</td></tr>
 * <tr><td>decided before the port answered</td><td>{@link #aDecisionOvertakesThePortsAnswer}</td></tr>
 * <tr><td>not held</td><td>{@link #whatThePortDoesNotHoldIsNotReleased}</td></tr>
 * <tr><td>several ports, the case closed by the last</td><td>{@link
 * #theCaseIsClosedWhenTheLastPortHasReleasedTheGoods}</td></tr>
 * <tr><td>several ports</td><td>{@link #everyPortOfTheEntriesIsToldOfItsOwn}</td></tr>
 * <tr><td>no exclusion</td><td>{@link #noPortIsToldOfAnotherProtest}</td></tr>
 * </table>
 */
@CenterlineTest
class PortReleasePathsTest {

  private static final LocalDate EXCLUDED = LocalDate.of(2026, 3, 2);
  private static final String OFFICER = "port-2704-release-officer";
  private static final String ACKNOWLEDGE = PortReleaseProcess.Task.ACKNOWLEDGE_HOLD;
  private static final String RELEASE = PortReleaseProcess.Task.RELEASE_GOODS;

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final InTurn inTurn;
  private final OpenTasks openTasks;
  private final RuntimeService runtime;
  private final LetterFile letters;
  private final CaseClosing closing;

  PortReleasePathsTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      InTurn inTurn,
      OpenTasks openTasks,
      RuntimeService runtime,
      LetterFile letters,
      CaseClosing closing) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.inTurn = inTurn;
    this.openTasks = openTasks;
    this.runtime = runtime;
    this.letters = letters;
    this.closing = closing;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private static Filing exclusion() {
    return Filing.protest().exclusionOf(EXCLUDED).claim(null);
  }

  @Test
  void allowedGoodsAreReleasedThroughThePort() {
    String caseNumber = cases.file(exclusion());
    ProcessInstance release = releases(caseNumber).get(0);
    tellPort(caseNumber);
    acknowledge(caseNumber, "HELD");
    assertThat(release).isWaitingAt("receive_decision");
    decide(caseNumber, "ALLOWED");
    assertThat(release).isWaitingAt(RELEASE);
    assertThatThrownBy(() -> release(caseNumber, "2026-03-11"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("2026-03-11 is in the future; today is 2026-03-10");
    assertThatThrownBy(() -> release(caseNumber, "2026-03-09"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("decided on 2026-03-10");
    release(caseNumber, "2026-03-10");
    assertThat(release).isEnded().hasPassed("end_released");
    assertThat(cases.events(caseNumber))
        .containsSubsequence("FILED", "GOODS_HELD", "DETERMINED", "GOODS_RELEASED", "LETTER_SENT");
    assertThat(letters.of(caseNumber))
        .extracting(LetterFile.Listed::name)
        .containsExactly("Protest of an exclusion", "Release of goods");
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("LOS ANGELES", "released the goods on 2026-03-10", "To the importer");
  }

  @Test
  void theCaseIsClosedWhenTheLastPortHasReleasedTheGoods() {
    String caseNumber =
        cases.file(
            exclusion().entry("2704", Filing.ENTERED, null).entry("1303", Filing.ENTERED, null));
    decide(caseNumber, "ALLOWED");
    steps.sendNotice(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_RELEASE);
    release(caseNumber, "2026-03-10");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_RELEASE);
    release("port-1303-release-officer", caseNumber, "2026-03-10");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber)).contains("AWAITS_RELEASE").containsOnlyOnce("CLOSED");
  }

  @Test
  void aPortThatReleasesWhileTheCaseComesToItsEndLeavesItClosed() throws InterruptedException {
    String caseNumber = cases.file(exclusion());
    decide(caseNumber, "ALLOWED");
    Throwable refused =
        inTurn.run(() -> release(caseNumber, "2026-03-10"), () -> closing.end(caseNumber));
    assertThat(refused).isNull();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** Filed on March 10: the 30th day is April 9. */
  @Test
  void thePortIsToldWhatItKeepsAndUntilWhen() {
    String caseNumber = cases.file(exclusion());
    tellPort(caseNumber);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("Port Director, LOS ANGELES", "Laptop computers", "decides by 2026-04-09");
  }

  @Test
  void deniedGoodsStayExcludedAndThePortIsTold() {
    String caseNumber = cases.file(exclusion());
    ProcessInstance release = releases(caseNumber).get(0);
    tellPort(caseNumber);
    acknowledge(caseNumber, "HELD");
    decide(caseNumber, "DENIED");
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_DECISION);
    assertThat(release).isEnded().hasPassed("end_stillExcluded").hasNotPassed(RELEASE);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("was not allowed: it is denied as of 2026-03-10");
  }

  @Test
  void aDecisionOvertakesThePortsAnswer() {
    String caseNumber = cases.file(exclusion());
    ProcessInstance release = releases(caseNumber).get(0);
    decide(caseNumber, "ALLOWED");
    assertThat(jobs.at(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_PROTEST)).isEmpty();
    assertThat(release).hasPassed("catch_decidedFirst").isWaitingAt(RELEASE);
    release(caseNumber, "2026-03-10");
    assertThat(release).isEnded();
  }

  @Test
  void whatThePortDoesNotHoldIsNotReleased() {
    String caseNumber = cases.file(exclusion());
    ProcessInstance release = releases(caseNumber).get(0);
    tellPort(caseNumber);
    acknowledge(caseNumber, "NOT_HELD");
    assertThat(release).isEnded().hasPassed("end_notHeld");
    decide(caseNumber, "ALLOWED");
    assertThat(releases(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).contains("GOODS_NOT_HELD").doesNotContain("GOODS_HELD");
  }

  @Test
  void everyPortOfTheEntriesIsToldOfItsOwn() {
    String caseNumber =
        cases.file(
            exclusion()
                .entry("2704", Filing.ENTERED, null)
                .entry("1303", Filing.ENTERED, null)
                .entry("2704", Filing.ENTERED, null));
    assertThat(releases(caseNumber)).hasSize(2);
    tellPort(caseNumber);
    assertThat(work.of(OFFICER, caseNumber)).hasSize(1);
    assertThat(work.of("port-1303-release-officer", caseNumber)).hasSize(1);
    assertThat(work.of("port-2704-cashier", caseNumber)).isEmpty();
    assertThat(work.of("port-3901-release-officer", caseNumber)).isEmpty();
  }

  @Test
  void noPortIsToldOfAnotherProtest() {
    String caseNumber = cases.file(Filing.protest());
    assertThat(releases(caseNumber)).isEmpty();
  }

  /** 19 CFR 174.21(b) tells what is deemed denied; the goods are kept either way. */
  @Test
  void thePortIsToldOfAProtestThatIsNotMarkedToo() {
    String caseNumber = cases.file(exclusion().onItsFace(false));
    assertThat(releases(caseNumber)).hasSize(1);
    tellPort(caseNumber);
    // Two years from March 10 2026: nothing ends it on the 30th day.
    assertThat(letters.find(caseNumber, 1).orElseThrow().html()).contains("decides by 2028-03-10");
  }

  private void tellPort(String caseNumber) {
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_PROTEST);
  }

  private void acknowledge(String caseNumber, String hold) {
    work.complete(
        OFFICER, caseNumber, ACKNOWLEDGE, Map.of("hold", hold, "holdNote", "Pier 400, row 7"));
  }

  private void decide(String caseNumber, String outcome) {
    steps.propose(caseNumber, outcome, "0");
    steps.approve(caseNumber);
  }

  private void release(String caseNumber, String on) {
    release(OFFICER, caseNumber, on);
  }

  private void release(String officer, String caseNumber, String on) {
    work.complete(
        officer,
        caseNumber,
        RELEASE,
        Map.of("releasedOn", on, "releaseNote", "To the importer's truck"));
  }

  private List<ProcessInstance> releases(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber, PortReleaseProcess.ID)
        .list();
  }
}
