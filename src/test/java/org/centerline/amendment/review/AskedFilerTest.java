package org.centerline.amendment.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.amendment.AmendmentEvents;
import org.centerline.amendment.AmendmentFactSheet;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.engine.OpenedTask;
import org.centerline.question.QuestionProcess;
import org.centerline.statute.ClockKind;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A specialist asks the filer of an amendment before deciding it. */
@CenterlineTest
class AskedFilerTest {

  private static final LocalDate FILED = Today.FIRST;

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final LetterFile letters;
  private final AmendmentEvents events;
  private final AmendmentFactSheet facts;
  private final CaseClocks clocks;

  AskedFilerTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      LetterFile letters,
      AmendmentEvents events,
      AmendmentFactSheet facts,
      CaseClocks clocks) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.letters = letters;
    this.events = events;
    this.facts = facts;
    this.clocks = clocks;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String filed() {
    return cases.file(AmendmentForms.correction().duty("201.00"));
  }

  private String asked() {
    String caseNumber = filed();
    ask(caseNumber, Map.of("answerBy", "2026-03-20"));
    return caseNumber;
  }

  private void ask(String caseNumber, Map<String, Object> more) {
    Map<String, Object> answers = new HashMap<>(more);
    answers.put("amendmentDecision", "ASK");
    answers.putIfAbsent("question", "Which rate was used?");
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        answers);
  }

  private String shown(String caseNumber) {
    return facts
        .of(new OpenedTask(null, caseNumber, null, null, null, null))
        .get(AmendmentProcess.Fact.ASKED);
  }

  private boolean isUnderReview(String caseNumber) {
    return cases.get(caseNumber).status() == CaseStatus.UNDER_REVIEW
        && work.of(steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST), caseNumber).size() == 1;
  }

  private void respond(String caseNumber, LocalDate on, String text) {
    events.respond(cases.get(caseNumber), on, text);
  }

  @Test
  void theQuestionGoesOutByLetterAndItsAnswerBringsTheAmendmentBack() {
    String caseNumber = asked();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(isUnderReview(caseNumber)).isFalse();
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains(
            "To decide your amendment we ask:",
            "Which rate was used?",
            "Please answer by 2026-03-20",
            "19 CFR 101.9(b)");
    assertClock(caseNumber, "2026-03-20", ClockState.OPEN);
    respond(caseNumber, FILED, "That of heading 8471");
    assertClock(caseNumber, "2026-03-20", ClockState.MET);
    assertThat(isUnderReview(caseNumber)).isTrue();
    assertThat(shown(caseNumber))
        .isEqualTo(
            """
            Asked on 2026-03-10: Which rate was used?
            Answered on 2026-03-10: That of heading 8471""");
    assertThat(cases.events(caseNumber)).contains("INFORMATION_REQUESTED", "ANSWER_RECEIVED");
  }

  /** Asked on March 10 for March 20: reminded on the 15th, given up on the 21st. */
  @Test
  void aFilerWhoDoesNotAnswerIsRemindedAndThenReviewedWithout() {
    String caseNumber = asked();
    assertThat(due(caseNumber, QuestionProcess.Timer.ANSWER_REMINDER))
        .isEqualTo("2026-03-15T04:00:00Z");
    assertThat(due(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE))
        .isEqualTo("2026-03-21T04:00:00Z");
    today.is(LocalDate.of(2026, 3, 15));
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_REMINDER);
    assertThat(letters.of(caseNumber))
        .extracting(LetterFile.Listed::name)
        .containsExactly("Request for information", "Reminder of a request for information");
    today.is(LocalDate.of(2026, 3, 21));
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE);
    assertThat(isUnderReview(caseNumber)).isTrue();
    assertThat(shown(caseNumber)).endsWith("No answer came by 2026-03-20");
    assertClock(caseNumber, "2026-03-20", ClockState.MISSED);
    ask(caseNumber, Map.of("answerBy", "2026-04-20"));
    assertClock(caseNumber, "2026-04-20", ClockState.OPEN);
    assertThat(cases.events(caseNumber)).contains("NO_ANSWER");
  }

  /** What a filer reads of the day by which it was asked to answer. */
  private void assertClock(String caseNumber, String due, ClockState state) {
    CaseClock clock = clocks.find(caseNumber, ClockKind.INFORMATION_DUE).orElseThrow();
    assertThat(clock.due()).hasToString(due);
    assertThat(clock.rolledDue()).hasToString(due);
    assertThat(clock.citation()).isEqualTo("19 CFR 101.9(b)");
    assertThat(clock.explanation())
        .isEqualTo(
            "The Center asked on %s and wants the answer by %s; after that day the case is decided on what is known."
                .formatted(clock.fromDate(), due));
    assertThat(clock.state()).isEqualTo(state);
  }

  private String due(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer).get(0).getDuedate().toInstant().toString();
  }

  @Test
  void theSameAnswerToldTwiceCountsOnce() {
    String caseNumber = asked();
    respond(caseNumber, FILED, "That of heading 8471");
    List<String> once = cases.events(caseNumber);
    respond(caseNumber, FILED, "That of heading 8471");
    assertThat(cases.events(caseNumber)).isEqualTo(once);
  }

  @Test
  void whatNobodyAskedForIsKeptAndShown() {
    String caseNumber = filed();
    respond(caseNumber, FILED, "There is more");
    assertThat(isUnderReview(caseNumber)).isTrue();
    assertThat(cases.events(caseNumber)).contains("OUT_OF_ORDER");
    assertThat(shown(caseNumber))
        .isEqualTo("Sent on 2026-03-10 without being asked: There is more");
    ask(caseNumber, Map.of());
    respond(caseNumber, FILED, "That of heading 8471");
    assertThat(isUnderReview(caseNumber)).isTrue();
  }

  @Test
  void afterTheDecisionNothingNewIsTaken() {
    String caseNumber = filed();
    respond(caseNumber, FILED, "There is more");
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", "REJECT", "reason", "Looked at"));
    assertThatThrownBy(() -> respond(caseNumber, FILED, "And more"))
        .isInstanceOf(EventRefused.class)
        .hasMessage("The amendment was rejected on 2026-03-10 (19 CFR 101.9(b))");
    respond(caseNumber, FILED, "There is more");
  }

  /** Nothing named is 30 days, April 9; September 6 is 180 days after March 10. */
  @Test
  void anAnswerIsWantedInThirtyDaysWhereNoDayIsNamed() {
    String caseNumber = filed();
    ask(caseNumber, Map.of());
    assertThat(shown(caseNumber)).endsWith("To be answered by 2026-04-09");
    ask(answered(caseNumber), Map.of("answerBy", "2026-09-06"));
    assertThat(shown(caseNumber)).endsWith("To be answered by 2026-09-06");
  }

  private String answered(String caseNumber) {
    respond(caseNumber, FILED, "That of heading 8471");
    return caseNumber;
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-10, by a day after today",
    "2026-09-07, by 2026-09-06 at the latest",
    "tomorrow, must be a date"
  })
  void aDayThatCannotBeIsRefusedAndNothingIsAsked(String answerBy, String sentence) {
    String caseNumber = filed();
    assertThatThrownBy(() -> ask(caseNumber, Map.of("answerBy", answerBy)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(isUnderReview(caseNumber)).isTrue();
    assertThat(shown(caseNumber)).isEmpty();
  }

  @Test
  void aQuestionWithoutWordsIsRefused() {
    String caseNumber = filed();
    assertThatThrownBy(() -> ask(caseNumber, Map.of("question", " ")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("question is required");
  }
}
