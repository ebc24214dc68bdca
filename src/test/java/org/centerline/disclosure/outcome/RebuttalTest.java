package org.centerline.disclosure.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.disclosure.DisclosureConsolidation;
import org.centerline.disclosure.DisclosureDesk;
import org.centerline.disclosure.DisclosureFile;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.disclosure.DisclosureProcess.Task;
import org.centerline.disclosure.Told;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/**
 * What follows when an investigation of the violation was recorded before the disclosure (19 CFR
 * 162.74(g), (i)), and who consolidates (19 CFR 162.74(e)).
 */
@CenterlineTest
class RebuttalTest {

  private static final String OFFICER = "fpf-officer";
  private static final String SECOND_OFFICER = "fpf-officer-2";
  private static final String WRITING = "Case opened upon review of entry values";
  private static final LocalDate RECORDED = Today.FIRST.minusDays(40);
  private static final LocalDate INFORMED = Today.FIRST.minusDays(30);

  private final DisclosureDesk desk;
  private final RebuttalEvents rebuttals;
  private final DisclosureConsolidation consolidation;
  private final DisclosureFile file;
  private final LetterFile letters;
  private final CaseLog log;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;

  RebuttalTest(
      DisclosureDesk desk,
      RebuttalEvents rebuttals,
      DisclosureConsolidation consolidation,
      DisclosureFile file,
      LetterFile letters,
      CaseLog log,
      Cases cases,
      Work work,
      Jobs jobs) {
    this.desk = desk;
    this.rebuttals = rebuttals;
    this.consolidation = consolidation;
    this.file = file;
    this.letters = letters;
    this.log = log;
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
  }

  private String received() {
    String caseNumber = desk.file(Told.disclosure().build());
    jobs.run(caseNumber, Handoff.ACKNOWLEDGE_DISCLOSURE);
    return caseNumber;
  }

  private String investigated(Map<String, Object> answers) {
    String caseNumber = received();
    work.complete(OFFICER, caseNumber, Task.ASK_INVESTIGATIONS, answers);
    return caseNumber;
  }

  private static Map<String, Object> presumed() {
    return Map.of(
        "commencement",
        "RECORDED",
        "recordedOn",
        RECORDED.toString(),
        "writing",
        WRITING,
        "lackOfKnowledge",
        "NOT_SHOWN",
        "informedOn",
        INFORMED.toString());
  }

  private void rebut(String caseNumber) {
    rebuttals.rebut(
        cases.get(caseNumber),
        Today.FIRST,
        "We knew nothing",
        "The letter went to a former broker");
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            EventRefused.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  /** Nothing is lost, so nothing is to be tendered. */
  private void calculated(String caseNumber) {
    String center = cases.get(caseNumber).center();
    work.complete(
        center + "-import-specialist",
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of(
            "lossLines",
            org.centerline.testing.EntryNumbers.next() + ",2704,2024-08-01,2025-06-02,DUTY,5,5",
            "sampled",
            "NO",
            "note",
            "Ledgers"));
    work.complete(
        center + "-supervisor",
        caseNumber,
        Task.APPROVE_CALCULATION,
        Map.of("calculationApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_CALCULATION);
  }

  private void propose(String caseNumber, String validity, String finding) {
    Map<String, Object> answers = new HashMap<>();
    answers.put("validity", validity);
    answers.put("culpability", "NEGLIGENCE");
    answers.put("penalty", "0");
    answers.put("reason", "As found");
    if (finding != null) {
      answers.put("rebuttalFinding", finding);
    }
    work.complete(OFFICER, caseNumber, Task.PROPOSE_OUTCOME, answers);
  }

  /** The record's day and words stay with CBP until the notice of 19 CFR 162.77. */
  @Test
  void theDiscloserIsToldWhatItMayRebutAndNotWhatTheRecordSays() {
    String caseNumber = investigated(presumed());
    assertThat(letters.find(caseNumber, 4).orElseThrow().html())
        .contains("Knowledge is presumed", "Rebuttal", "162.74(i)")
        .doesNotContain(WRITING, RECORDED.toString());
    rebut(caseNumber);
    calculated(caseNumber);
    assertThatThrownBy(() -> propose(caseNumber, "VALID", null))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("rebuttalFinding is required");
    work.handBack(OFFICER, caseNumber, Task.PROPOSE_OUTCOME);
    propose(caseNumber, "VALID", "REBUTTED");
    refused("OUTCOME_PROPOSED", () -> rebut(caseNumber));
    work.complete(
        SECOND_OFFICER,
        caseNumber,
        Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "RETURN", "note", "The broker still acted"));
    assertThatThrownBy(() -> propose(caseNumber, "VALID", "NOT_REBUTTED"))
        .hasMessageContaining("The law advises otherwise");
    work.handBack(OFFICER, caseNumber, Task.PROPOSE_OUTCOME);
    propose(caseNumber, "INVALID", "NOT_REBUTTED");
    work.complete(
        SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(letters.find(caseNumber, 6).orElseThrow().html()).contains(WRITING, "not met");
    refused("ALREADY_DECIDED", () -> rebut(caseNumber));
  }

  /**
   * What the office could not say at first it says later; what was proposed before is proposed
   * anew.
   */
  @Test
  void theOfficesLateAnswerIsRecordedAndWeighed() {
    String caseNumber = investigated(Map.of("commencement", "NOT_KNOWN"));
    calculated(caseNumber);
    propose(caseNumber, "VALID", null);
    assertThatThrownBy(
            () ->
                work.complete(
                    OFFICER,
                    caseNumber,
                    Task.RECORD_INVESTIGATION,
                    Map.of("commencement", "NOT_KNOWN")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("stays open until the investigations office has answered");
    work.handBack(OFFICER, caseNumber, Task.RECORD_INVESTIGATION);
    work.complete(OFFICER, caseNumber, Task.RECORD_INVESTIGATION, presumed());
    assertThatThrownBy(
            () ->
                work.complete(
                    SECOND_OFFICER,
                    caseNumber,
                    Task.APPROVE_OUTCOME,
                    Map.of("outcomeApproval", "APPROVE")))
        .hasMessageContaining("filed");
    work.complete(
        SECOND_OFFICER,
        caseNumber,
        Task.APPROVE_OUTCOME,
        Map.of("outcomeApproval", "RETURN", "note", "The office has answered"));
    rebut(caseNumber);
    propose(caseNumber, "VALID", "REBUTTED");
  }

  /** Decided, the case asks nothing more: its end takes the open task with it. */
  @Test
  void anAnswerThatNeverComesEndsWithTheCase() {
    String caseNumber = investigated(Map.of("commencement", "NOT_KNOWN"));
    calculated(caseNumber);
    propose(caseNumber, "VALID", null);
    work.complete(
        SECOND_OFFICER, caseNumber, Task.APPROVE_OUTCOME, Map.of("outcomeApproval", "APPROVE"));
    assertThatThrownBy(
            () -> work.complete(OFFICER, caseNumber, Task.RECORD_INVESTIGATION, presumed()))
        .hasMessageContaining("was decided on");
    jobs.run(caseNumber, Handoff.SEND_OUTCOME);
    assertThat(work.of(OFFICER, caseNumber)).isEmpty();
  }

  @Test
  void afterTheInvestigationWithoutASignTheBurdenIsTold() {
    Map<String, Object> answers = new HashMap<>(presumed());
    answers.remove("informedOn");
    String caseNumber = investigated(answers);
    assertThat(letters.find(caseNumber, 4).orElseThrow().html())
        .contains("It is for you to show")
        .doesNotContain("presumed");
  }

  @Test
  void thereIsNothingToRebutBeforeTheAnswerAndWithoutAnInvestigation() {
    String caseNumber = received();
    refused("NOTHING_TO_REBUT", () -> rebut(caseNumber));
    work.complete(OFFICER, caseNumber, Task.ASK_INVESTIGATIONS, Map.of("commencement", "NONE"));
    refused("NOTHING_TO_REBUT", () -> rebut(caseNumber));
    assertThat(letters.find(caseNumber, 4)).isEmpty();
    calculated(caseNumber);
    propose(caseNumber, "VALID", null);
  }

  @Test
  void theOfficerWhoAnswersFirstConsolidatesUntilAnotherTakesItOver() {
    String caseNumber = investigated(Map.of("commencement", "NONE"));
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("port 2704", "consolidated by " + OFFICER);
    refused(
        "CONSOLIDATED_BY_YOU",
        () -> consolidation.takeOver(cases.get(caseNumber), OFFICER, "Back again"));
    consolidation.takeOver(cases.get(caseNumber), SECOND_OFFICER, "On leave until May");
    assertThat(file.stated(caseNumber).toString()).contains("Consolidated by", SECOND_OFFICER);
    assertThat(log.of(java.util.List.of(caseNumber)))
        .filteredOn(event -> event.type().equals("CONSOLIDATED"))
        .extracting(CaseEvent::detail)
        .containsExactly("Answered first", "On leave until May");
    assertThat(letters.find(caseNumber, 4).orElseThrow().html())
        .contains("consolidated by " + SECOND_OFFICER);
  }
}
