package org.centerline.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LetterFile;
import org.centerline.protest.ProtestEndings;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Goods of a protest whose decision is voided, or that is taken back, before they are released. */
@CenterlineTest
class ReleaseAfterReopeningTest {

  private static final LocalDate EXCLUDED = LocalDate.of(2026, 3, 2);
  private static final String LOS_ANGELES = "port-2704-release-officer";
  private static final String BALTIMORE = "port-1303-release-officer";
  private static final String RELEASE = PortReleaseProcess.Task.RELEASE_GOODS;

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final RuntimeService runtime;
  private final LetterFile letters;
  private final ProtestEndings endings;

  ReleaseAfterReopeningTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      RuntimeService runtime,
      LetterFile letters,
      ProtestEndings endings) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.runtime = runtime;
    this.letters = letters;
    this.endings = endings;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  @Test
  void nothingIsReleasedOnADecisionThatIsVoid() {
    String caseNumber = allowedInPart();
    voidDenial(caseNumber);
    assertThat(work.of(LOS_ANGELES, caseNumber)).isEmpty();
    assertThat(work.of(BALTIMORE, caseNumber)).isEmpty();
    assertThat(releases(caseNumber)).hasSize(2);
    assertThat(letters.of(caseNumber))
        .extracting(LetterFile.Listed::name)
        .filteredOn("Release taken back"::equals)
        .hasSize(2);
  }

  @Test
  void aDeniedProtestIsClosedWithoutAnyRelease() {
    String caseNumber = allowedInPart();
    voidDenial(caseNumber);
    decide(caseNumber, "DENIED");
    assertThat(work.of(LOS_ANGELES, caseNumber)).isEmpty();
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_DECISION);
    assertThat(releases(caseNumber)).isEmpty();
    today.is(LocalDate.of(2026, 9, 9));
    jobs.run(caseNumber, "timer_remediesOver");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void whatIsAllowedAnewIsReleasedOnce() {
    String caseNumber = allowedInPart();
    voidDenial(caseNumber);
    decide(caseNumber, "ALLOWED");
    release(LOS_ANGELES, caseNumber);
    release(BALTIMORE, caseNumber);
    assertThat(releases(caseNumber)).isEmpty();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.events(caseNumber)).filteredOn("GOODS_RELEASED"::equals).hasSize(2);
  }

  /** What was allowed is gone; the port is asked to keep the rest. */
  @Test
  void aReleaseThatWasMadeStaysAndThePortIsAskedToKeepTheRest() {
    String caseNumber = allowedInPart();
    release(LOS_ANGELES, caseNumber);
    voidDenial(caseNumber);
    assertThat(releases(caseNumber)).hasSize(2);
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_PROTEST);
    assertThat(work.only(LOS_ANGELES, caseNumber, PortReleaseProcess.Task.ACKNOWLEDGE_HOLD).getId())
        .isNotNull();
    assertThat(work.of(BALTIMORE, caseNumber)).isEmpty();
  }

  @Test
  void aReopenedProtestThatIsTakenBackIsClosed() {
    String caseNumber = allowedInPart();
    voidDenial(caseNumber);
    endings.withdraw(cases.get(caseNumber), Today.FIRST, "Settled otherwise");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(work.of(LOS_ANGELES, caseNumber)).isEmpty();
  }

  @Test
  void aProtestThatIsTakenBackBeforeThePortAnsweredIsClosed() {
    String caseNumber = cases.file(exclusion());
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_PROTEST);
    assertThat(work.of(LOS_ANGELES, caseNumber)).hasSize(1);
    endings.withdraw(cases.get(caseNumber), Today.FIRST, "Settled otherwise");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(work.of(LOS_ANGELES, caseNumber)).isEmpty();
  }

  /** The letter of a denial that waited to be sent when the denial was voided. */
  @Test
  void aPortIsNotToldOfADecisionThatIsVoid() {
    String caseNumber = cases.file(exclusion());
    decide(caseNumber, "DENIED");
    voidDenial(caseNumber);
    jobs.run(caseNumber, PortReleaseProcess.Handoff.TELL_PORT_OF_DECISION);
    assertThat(letters.of(caseNumber))
        .extracting(LetterFile.Listed::name)
        .doesNotContain("End of the protest of an exclusion");
  }

  private static Filing exclusion() {
    return Filing.protest().exclusionOf(EXCLUDED).claim(null);
  }

  private String allowedInPart() {
    String caseNumber =
        cases.file(
            exclusion().entry("2704", Filing.ENTERED, null).entry("1303", Filing.ENTERED, null));
    decide(caseNumber, "ALLOWED_IN_PART");
    assertThat(work.only(LOS_ANGELES, caseNumber, RELEASE)).isNotNull();
    return caseNumber;
  }

  private void decide(String caseNumber, String outcome) {
    steps.propose(caseNumber, outcome, "0");
    steps.approve(caseNumber);
    steps.sendNotice(caseNumber);
  }

  private void voidDenial(String caseNumber) {
    endings.requestVoid(cases.get(caseNumber), Today.FIRST, Today.FIRST, "HQ H300000 says so");
    work.complete(
        "electronics-director",
        caseNumber,
        "task_decideVoid",
        Map.of("voiding", "VOID", "voidReason", "Contrary to the ruling"));
  }

  private void release(String officer, String caseNumber) {
    work.complete(
        officer,
        caseNumber,
        RELEASE,
        Map.of("releasedOn", "2026-03-10", "releaseNote", "To the importer's truck"));
  }

  private List<ProcessInstance> releases(String caseNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber, PortReleaseProcess.ID)
        .list();
  }
}
