package org.centerline.amendment.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.amendment.AmendmentProcess.Fact;
import org.centerline.amendment.AmendmentProcess.Handoff;
import org.centerline.amendment.AmendmentProcess.Task;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.CenterRole;
import org.centerline.engine.OpenedTask;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The port of entry takes note of an amendment of high risk while the Center reviews it. */
@CenterlineTest
class HighRiskAtThePortTest {

  private static final String PORT = "port-2704-cashier";
  private static final String ANOTHER_PORT = "port-1303-cashier";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final CaseLog log;
  private final NoteHighRisk rule;
  private final RuntimeService runtime;
  private final OpenTasks openTasks;
  private AmendmentForms form;
  private String caseNumber;

  HighRiskAtThePortTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      CaseLog log,
      NoteHighRisk rule,
      RuntimeService runtime,
      OpenTasks openTasks) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.log = log;
    this.rule = rule;
    this.runtime = runtime;
    this.openTasks = openTasks;
  }

  /** $59,900 less is owed than the version that a person accepted before. */
  @BeforeEach
  void file() {
    form = AmendmentForms.correction().duty("60000.00");
    String first = cases.file(form);
    review(first, "ACCEPT");
    caseNumber = cases.file(form.again(2).duty("100.00"));
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private void review(String number, String decision) {
    work.complete(
        steps.person(number, CenterRole.IMPORT_SPECIALIST),
        number,
        Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", decision, "reason", "Looked at"));
  }

  private void tellPort() {
    jobs.run(caseNumber, Handoff.TELL_PORT_OF_RISK);
  }

  private void note(Map<String, Object> answers) {
    work.complete(PORT, caseNumber, Task.NOTE_HIGH_RISK, answers);
  }

  @Test
  void thePortAndNoOtherIsOfferedATaskThatSaysWhatItNeeds() {
    tellPort();
    String task = work.only(PORT, caseNumber, Task.NOTE_HIGH_RISK).getId();
    assertThat(work.of(PORT, caseNumber)).hasSize(1);
    assertThat(work.of(ANOTHER_PORT, caseNumber)).isEmpty();
    assertThat(work.of("port-2704-release-officer", caseNumber)).isEmpty();
    Map<String, String> facts =
        rule.facts(new OpenedTask(task, caseNumber, null, "2704", null, PORT));
    assertThat(facts.get(Fact.CASE_NUMBER)).isEqualTo(caseNumber);
    assertThat(facts.get(Fact.ENTRY))
        .isEqualTo(form.entryNumber() + ", port 2704, entered 2026-01-20");
    assertThat(facts.get(Fact.IMPORTER)).endsWith("(%s)".formatted(form.importer()));
    assertThat(facts.get(Fact.RISK))
        .startsWith("HIGH_RISK by row largeDecrease of the risk table, version ");
    assertThat(facts.get(Fact.TOTALS)).contains("In all: $59900.00 less");
    assertThat(facts).hasSize(5);
  }

  @Test
  void thePortConfirmsAndTheReviewGoesOn() {
    tellPort();
    note(Map.of("noted", true));
    assertThat(work.of(PORT, caseNumber)).isEmpty();
    assertThat(log.of(List.of(caseNumber)))
        .filteredOn(event -> event.type().equals("RISK_NOTED"))
        .extracting(CaseEvent::actor)
        .containsExactly(PORT);
    assertThat(CaseLog.isInternal("RISK_NOTED")).isTrue();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    close();
  }

  @Test
  void whatIsNotConfirmedIsNotNoted() {
    tellPort();
    for (Map<String, Object> answers :
        List.<Map<String, Object>>of(
            Map.of(), Map.of("noted", false), Map.of("noted", "true"), Map.of("port", "1303"))) {
      assertThatThrownBy(() -> note(answers)).isInstanceOf(FormFieldValidationException.class);
    }
    assertThat(cases.events(caseNumber)).doesNotContain("RISK_NOTED");
    assertThat(work.of(PORT, caseNumber)).hasSize(1);
  }

  @Test
  void theReviewWaitsNeitherForTheLetterNorForThePort() {
    review(caseNumber, "REJECT");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
    tellPort();
    assertThat(work.of(PORT, caseNumber)).hasSize(1);
    jobs.run(caseNumber, Handoff.SEND_ANSWER);
    assertClosed();
  }

  @Test
  void aLetterThatHasNotLeftWhenTheCaseIsClosedIsNotSent() {
    close();
    assertThat(cases.events(caseNumber)).doesNotContain("LETTER_SENT_AMONG_STAFF");
  }

  private void close() {
    review(caseNumber, "REJECT");
    jobs.run(caseNumber, Handoff.SEND_ANSWER);
    assertClosed();
  }

  /** Nothing is left: no task of the port, no job, no instance. */
  private void assertClosed() {
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(work.of(PORT, caseNumber)).isEmpty();
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).count())
        .isZero();
  }
}
