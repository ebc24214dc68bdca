package org.centerline.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Center asks another about an amendment of its own.
 *
 * <p>Z39: an importer of cars and computers has one Center, which works all of its entries and may
 * consult the other.
 */
@CenterlineTest
class ConsultationTest {

  private static final String ASKED = "textiles-import-specialist";

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final InTurn inTurn;
  private final As as;
  private final FormService forms;
  private final TaskService tasks;
  private final JdbcClient jdbc;

  ConsultationTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      InTurn inTurn,
      As as,
      FormService forms,
      TaskService tasks,
      JdbcClient jdbc) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.inTurn = inTurn;
    this.as = as;
    this.forms = forms;
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String filed() {
    return cases.file(AmendmentForms.correction().duty("201.00"));
  }

  private String consulting() {
    String caseNumber = filed();
    consult(caseNumber, Map.of());
    return caseNumber;
  }

  private void consult(String caseNumber, Map<String, Object> other) {
    Map<String, Object> answers =
        new HashMap<>(
            Map.of(
                "amendmentDecision",
                "CONSULT",
                "consultedCenter",
                "textiles",
                "question",
                "Is the sleeve an article of 4202?",
                "answerBy",
                "2026-03-20"));
    answers.putAll(other);
    work.complete(own(caseNumber), caseNumber, AmendmentProcess.Task.REVIEW_AMENDMENT, answers);
  }

  private String own(String caseNumber) {
    return steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
  }

  private void answer(String person, String caseNumber) {
    work.complete(
        person,
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of("consultationAnswer", "It is, see note 1"));
  }

  private void goOn(String caseNumber) {
    work.complete(
        own(caseNumber),
        caseNumber,
        ConsultationProcess.Task.AWAIT_CONSULTATION,
        Map.of("goOnReason", "The window closes"));
  }

  /** What the review shows of other Centers; the review is open. */
  private String shownInReview(String caseNumber) {
    Task review = work.only(own(caseNumber), caseNumber, AmendmentProcess.Task.REVIEW_AMENDMENT);
    return facts(own(caseNumber), review).get("consulted");
  }

  private Map<String, String> facts(String person, Task task) {
    Map<String, String> shown = new HashMap<>();
    as.get(person, () -> forms.getTaskFormVariables(task.getId()))
        .forEach((name, value) -> shown.put(name, String.valueOf(value)));
    return shown;
  }

  @Test
  void theOtherCenterAnswersAndTheReviewOpensAgainWithItsAnswer() {
    String caseNumber = consulting();
    assertThat(work.of(own(caseNumber), caseNumber))
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(ConsultationProcess.Task.AWAIT_CONSULTATION);
    assertThat(cases.get(caseNumber).center()).isEqualTo("electronics");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    answer(ASKED, caseNumber);
    assertThat(work.of(ASKED, caseNumber)).isEmpty();
    assertThat(shownInReview(caseNumber))
        .isEqualTo(
            """
            Textiles, Wearing Apparel & Footwear was asked on 2026-03-10 by \
            electronics-import-specialist: Is the sleeve an article of 4202?
            Answered on 2026-03-10 by textiles-import-specialist: It is, see note 1""");
    assertThat(cases.events(caseNumber)).contains("CONSULTED", "CONSULTATION_ANSWERED");
  }

  @Test
  void theFormOfTheOtherCenterShowsTheQuestionAndWhatWasFiled() {
    String caseNumber = consulting();
    Task task = work.only(ASKED, caseNumber, ConsultationProcess.Task.ANSWER_CONSULTATION);
    assertThat(task.getDueDate().toInstant()).isEqualTo("2026-03-20T04:00:00Z");
    Map<String, String> shown = facts(ASKED, task);
    assertThat(shown.get("askingCenter")).isEqualTo("Electronics");
    assertThat(shown.get("question")).startsWith("Is the sleeve").contains("by 2026-03-20");
    assertThat(shown.get("filing")).contains("Entry: ", "Explanation: The duty was computed");
    assertThat(shown.get("details")).contains("1, changed | Duty | $250.00 | $201.00 | -49.00");
  }

  @Test
  void theCenterThatAskedGoesOnWithoutAnAnswer() {
    String caseNumber = consulting();
    goOn(caseNumber);
    assertThat(work.of(ASKED, caseNumber)).isEmpty();
    assertThat(shownInReview(caseNumber))
        .endsWith("No answer was awaited by electronics-import-specialist");
    assertThat(cases.events(caseNumber)).contains("CONSULTATION_GIVEN_UP");
  }

  /** Wanted by March 20: on the 21st the supervisor of the Center asked is offered it as well. */
  @Test
  void whatIsOverdueGoesToTheSupervisorOfTheCenterAsked() {
    String caseNumber = consulting();
    String supervisor = Pools.of("textiles", CenterRole.SUPERVISOR);
    assertThat(work.of(supervisor, caseNumber)).isEmpty();
    assertThat(
            jobs.at(caseNumber, ConsultationProcess.Timer.CONSULTATION_OVERDUE)
                .get(0)
                .getDuedate()
                .toInstant())
        .isEqualTo("2026-03-21T04:00:00Z");
    today.is(LocalDate.of(2026, 3, 21));
    jobs.run(caseNumber, ConsultationProcess.Timer.CONSULTATION_OVERDUE);
    assertThat(work.of(supervisor, caseNumber))
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(ConsultationProcess.Task.ANSWER_CONSULTATION);
    assertThat(cases.events(caseNumber)).contains("CONSULTATION_OVERDUE");
    answer(supervisor, caseNumber);
    assertThat(shownInReview(caseNumber)).contains("by textiles-supervisor: It is");
  }

  @Test
  void oneAfterTheOtherIsAskedAndEachAnswerStays() {
    String caseNumber = consulting();
    answer(ASKED, caseNumber);
    consult(caseNumber, Map.of("consultedCenter", "automotive", "answerBy", ""));
    Task task =
        work.only(
            "automotive-import-specialist",
            caseNumber,
            ConsultationProcess.Task.ANSWER_CONSULTATION);
    assertThat(task.getDueDate().toInstant()).isEqualTo("2026-04-09T04:00:00Z");
    goOn(caseNumber);
    assertThat(shownInReview(caseNumber)).contains("It is, see note 1", "Automotive & Aerospace");
  }

  @Test
  void whenBothEndItAtTheSameMomentOneOfThemIsToldAndTheReviewOpensOnce()
      throws InterruptedException {
    String caseNumber = consulting();
    String answered = claimed(ASKED, caseNumber);
    String awaited = claimed(own(caseNumber), caseNumber);
    Throwable lost =
        inTurn.run(
            () ->
                as.run(
                    ASKED, () -> tasks.complete(answered, Map.of("consultationAnswer", "It is"))),
            () ->
                as.run(
                    own(caseNumber),
                    () -> tasks.complete(awaited, Map.of("goOnReason", "The window closes"))));
    assertThat(lost).isInstanceOf(FormFieldValidationException.class);
    assertThat(shownInReview(caseNumber)).endsWith("by textiles-import-specialist: It is");
    assertThat(cases.events(caseNumber)).doesNotContain("CONSULTATION_GIVEN_UP");
  }

  private String claimed(String person, String caseNumber) {
    String task = work.of(person, caseNumber).get(0).getId();
    as.run(person, () -> tasks.claim(task, person));
    return task;
  }

  @ParameterizedTest
  @CsvSource({
    "consultedCenter, electronics, this Center's own",
    "consultedCenter, atlantis, There is no office atlantis",
    "consultedCenter, '', consultedCenter is required",
    "question, '', question is required",
    "answerBy, 2026-03-10, by a day after today"
  })
  void whatCannotBeAskedIsRefusedAndTheReviewStaysOpen(
      String field, String given, String sentence) {
    String caseNumber = filed();
    List<String> before = cases.events(caseNumber);
    assertThatThrownBy(() -> consult(caseNumber, Map.of(field, given)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(shownInReview(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).containsAll(before).doesNotContain("CONSULTED");
  }

  /** D7: whether the answer was followed is recorded. */
  @Test
  void whoDecidesAfterAnAnswerSaysWhetherItWasFollowed() {
    String caseNumber = consulting();
    answer(ASKED, caseNumber);
    assertThatThrownBy(() -> decide(caseNumber, Map.of()))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("advice is required");
    assertThat(cases.get(caseNumber).determination()).isNull();
    decide(caseNumber, Map.of("advice", "NOT_FOLLOWED", "adviceReason", "The note is another one"));
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(weighed(caseNumber)).containsExactly("NOT_FOLLOWED");
  }

  @Test
  void whereNoAnswerCameNothingWasFollowed() {
    String caseNumber = consulting();
    goOn(caseNumber);
    decide(caseNumber, Map.of());
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(cases.events(caseNumber)).doesNotContain("ADVICE_WEIGHED");
  }

  private void decide(String caseNumber, Map<String, Object> more) {
    Map<String, Object> answers =
        new HashMap<>(Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    answers.putAll(more);
    work.complete(own(caseNumber), caseNumber, AmendmentProcess.Task.REVIEW_AMENDMENT, answers);
  }

  private List<String> weighed(String caseNumber) {
    return jdbc.sql("select weighed from case_consultation where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  @Test
  void nobodyElseAnswersOrGoesOn() {
    String caseNumber = consulting();
    for (String stranger :
        List.of("automotive-import-specialist", "textiles-supervisor", "hq-attorney")) {
      assertThat(work.of(stranger, caseNumber)).as(stranger).isEmpty();
    }
    assertThat(work.of(ASKED, caseNumber))
        .extracting(Task::getTaskDefinitionKey)
        .containsExactly(ConsultationProcess.Task.ANSWER_CONSULTATION);
  }
}
