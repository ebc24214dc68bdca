package org.centerline.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.consultation.ConsultationProcess;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.filing.FilingRefused;
import org.centerline.question.QuestionProcess;
import org.centerline.statute.ClockKind;
import org.centerline.testing.As;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ways of a trade question, from its receipt until its answer stands. Today is 2026-03-10. */
@CenterlineTest
class InquiryPathsTest {

  private final JdbcClient jdbc;
  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final As as;
  private final OpenTasks openTasks;
  private final LetterFile letters;
  private final CaseClocks clocks;
  private final FormService forms;
  private final InquiryResponses responses;
  private final FollowUps followUps;
  private final InquiryAnswers answers;

  InquiryPathsTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      As as,
      OpenTasks openTasks,
      LetterFile letters,
      CaseClocks clocks,
      FormService forms,
      InquiryResponses responses,
      FollowUps followUps,
      InquiryAnswers answers,
      JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.as = as;
    this.openTasks = openTasks;
    this.letters = letters;
    this.clocks = clocks;
    this.forms = forms;
    this.responses = responses;
    this.followUps = followUps;
    this.answers = answers;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String asked() {
    return cases.file(Asked.question().build());
  }

  private String specialist(String caseNumber) {
    return steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
  }

  private void decide(String caseNumber, Map<String, Object> given) {
    decide(specialist(caseNumber), caseNumber, given);
  }

  private void decide(String person, String caseNumber, Map<String, Object> given) {
    work.complete(person, caseNumber, InquiryProcess.Task.ANSWER_INQUIRY, given);
  }

  private static Map<String, Object> answer(Object... more) {
    Map<String, Object> given =
        new HashMap<>(
            Map.of(
                "inquiryDecision", "ANSWER", "answer", "It is a unit of 8471.80.", "keep", "NO"));
    for (int i = 0; i < more.length; i += 2) {
      given.put((String) more[i], more[i + 1]);
    }
    return given;
  }

  private static Map<String, Object> keeping(String headline, String text) {
    return answer(
        "answer",
        text,
        "keep",
        "YES",
        "headline",
        headline,
        "headings",
        "8471",
        "namesNobody",
        true);
  }

  private String answered() {
    String caseNumber = asked();
    decide(caseNumber, answer());
    jobs.run(caseNumber, InquiryProcess.Handoff.SEND_INQUIRY_ANSWER);
    return caseNumber;
  }

  private Map<String, String> shown(String person, String caseNumber) {
    Task task = work.only(person, caseNumber, InquiryProcess.Task.ANSWER_INQUIRY);
    Map<String, String> shown = new HashMap<>();
    as.get(person, () -> forms.getTaskFormVariables(task.getId()))
        .forEach((name, value) -> shown.put(name, String.valueOf(value)));
    return shown;
  }

  private Map<String, String> shown(String caseNumber) {
    return shown(specialist(caseNumber), caseNumber);
  }

  private CaseClock clock(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow();
  }

  private void followUp(String caseNumber, LocalDate on, String text) {
    followUps.followUp(cases.get(caseNumber), on, text);
  }

  private String due(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer).get(0).getDuedate().toInstant().toString();
  }

  /** Tuesday 2026-03-10 and 15 business days: without weekends March 31. */
  @Test
  void aQuestionGoesToTheCenterOfItsAccountAndItsAnswerClosesTheCase() {
    String caseNumber = asked();
    assertThat(cases.get(caseNumber).center()).isEqualTo("electronics");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    CaseClock target = clock(caseNumber, ClockKind.ANSWER_DUE);
    assertThat(target.rolledDue()).hasToString("2026-03-31");
    assertThat(target.explanation()).contains("business day 15").contains("classification");
    assertThat(
            work.only(specialist(caseNumber), caseNumber, InquiryProcess.Task.ANSWER_INQUIRY)
                .getDueDate()
                .toInstant())
        .isEqualTo("2026-03-31T04:00:00Z");
    decide(caseNumber, answer());
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(clock(caseNumber, ClockKind.ANSWER_DUE).state()).isEqualTo(ClockState.MET);
    jobs.run(caseNumber, InquiryProcess.Handoff.SEND_INQUIRY_ANSWER);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ANSWERED");
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains(
            "Dana Reyes",
            "You asked on 2026-03-10: Heading of a docking station",
            "It is a unit of 8471.80.",
            "It is no ruling",
            "19 CFR 177.1, 177.2",
            "by 2026-04-09");
    assertThat(cases.events(caseNumber))
        .contains("FILED", "ROUTED", "ANSWER_WRITTEN", "INQUIRY_ANSWERED", "CLOSED");
  }

  @Test
  void theFormShowsTheQuestionAndTheCasesOfTheAccountWhateverTheirLine() {
    String importer = "93-990000100";
    String elsewhere = cases.file(Filing.protest().importer(importer));
    jdbc.sql("update docket_case set center = 'port-2704' where case_number = :caseNumber")
        .param("caseNumber", elsewhere)
        .update();
    String protest = cases.file(Filing.protest().importer(importer));
    String caseNumber = cases.file(Asked.question().importer(importer).build());
    Map<String, String> shown = shown(caseNumber);
    assertThat(shown.get("inquiry")).startsWith("It connects a laptop");
    assertThat(shown.get("about"))
        .isEqualTo("Tariff numbers: 8471801000\nEntries: ABC-1234567-6\nPorts: 2704, 1001");
    assertThat(shown.get("accountCases"))
        .isEqualTo(
            protest
                + ", protest, filed 2026-03-10, UNDER_REVIEW\n"
                + elsewhere
                + ", protest, filed 2026-03-10, UNDER_REVIEW, in office port-2704");
    assertThat(shown.get("asker")).isEqualTo("Dana Reyes");
  }

  @Test
  void whatBelongsElsewhereIsSaidWithTheRuleAndTheReason() {
    String caseNumber = asked();
    decide(
        caseNumber,
        Map.of(
            "inquiryDecision",
            "REFER",
            "referredTo",
            "BINDING_RULING",
            "reason",
            "The goods are not imported yet."));
    jobs.run(caseNumber, InquiryProcess.Handoff.SEND_INQUIRY_ANSWER);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REFERRED");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("belongs to a binding ruling (19 CFR 177.2)", "The goods are not imported yet.");
  }

  @Test
  void theAskerIsAskedAndItsAnswerBringsTheQuestionBack() {
    String caseNumber = asked();
    decide(
        caseNumber,
        Map.of("inquiryDecision", "ASK", "question", "Which model?", "answerBy", "2026-03-20"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html()).contains("Which model?");
    responses.respond(cases.get(caseNumber), Today.FIRST, "The D-12");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(shown(caseNumber).get("asked")).contains("Which model?", "The D-12");
    decide(caseNumber, answer());
    assertThatThrownBy(() -> responses.respond(cases.get(caseNumber), Today.FIRST, "And the D-13"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("answered on 2026-03-10");
    responses.respond(cases.get(caseNumber), Today.FIRST, "The D-12");
  }

  @Test
  void anAskerThatDoesNotAnswerIsAnsweredOnWhatIsKnown() {
    String caseNumber = asked();
    decide(
        caseNumber,
        Map.of("inquiryDecision", "ASK", "question", "Which model?", "answerBy", "2026-03-20"));
    today.is(LocalDate.of(2026, 3, 21));
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE);
    assertThat(shown(caseNumber).get("asked")).endsWith("No answer came by 2026-03-20");
  }

  @Test
  void anotherCenterIsConsultedAndWhoAnswersSaysWhetherItWasFollowed() {
    String caseNumber = asked();
    decide(
        caseNumber,
        Map.of(
            "inquiryDecision",
            "CONSULT",
            "consultedCenter",
            "textiles",
            "question",
            "Is the sleeve an article of 4202?"));
    work.complete(
        "textiles-import-specialist",
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of("consultationAnswer", "It is"));
    assertThat(shown(caseNumber).get("consulted")).contains("textiles-import-specialist: It is");
    assertThatThrownBy(() -> decide(caseNumber, answer()))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("advice is required");
    assertThat(cases.get(caseNumber).determination()).isNull();
    decide(caseNumber, answer("advice", "FOLLOWED"));
    assertThat(cases.events(caseNumber)).contains("ADVICE_WEIGHED", "INQUIRY_ANSWERED");
  }

  /** The target is March 31; on April 1 the supervisor is offered it, and answers. */
  @Test
  void whatIsOverdueIsOfferedToTheSupervisorToo() {
    String caseNumber = asked();
    String supervisor = steps.person(caseNumber, CenterRole.SUPERVISOR);
    assertThat(work.of(supervisor, caseNumber)).isEmpty();
    assertThat(due(caseNumber, InquiryProcess.Timer.INQUIRY_OVERDUE))
        .isEqualTo("2026-04-01T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 1));
    jobs.run(caseNumber, InquiryProcess.Timer.INQUIRY_OVERDUE);
    assertThat(work.only(supervisor, caseNumber, InquiryProcess.Task.ANSWER_INQUIRY).getPriority())
        .isEqualTo(95);
    assertThat(work.of(specialist(caseNumber), caseNumber)).hasSize(1);
    assertThat(cases.events(caseNumber)).contains("ANSWER_OVERDUE");
    decide(supervisor, caseNumber, answer());
    assertThat(clock(caseNumber, ClockKind.ANSWER_DUE).state()).isEqualTo(ClockState.MISSED);
  }

  /** Answered on March 10: day 30 is April 9. */
  @Test
  void onDayThirtyTheAskerBringsTheQuestionBackToThePoolThatAnswered() {
    String caseNumber = answered();
    assertThat(clock(caseNumber, ClockKind.FOLLOW_UP).rolledDue()).hasToString("2026-04-09");
    assertThat(due(caseNumber, InquiryProcess.Timer.FOLLOW_UP_OVER))
        .isEqualTo("2026-04-10T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 9));
    assertThatThrownBy(() -> followUp(caseNumber, LocalDate.of(2026, 3, 9), "It has none"))
        .isInstanceOf(FilingRefused.class);
    followUp(caseNumber, LocalDate.of(2026, 4, 9), "It has no processor");
    List<String> once = cases.events(caseNumber);
    followUp(caseNumber, LocalDate.of(2026, 4, 9), "It has no processor");
    assertThat(cases.events(caseNumber)).isEqualTo(once);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(clock(caseNumber, ClockKind.FOLLOW_UP).state()).isEqualTo(ClockState.MET);
    assertThat(clock(caseNumber, ClockKind.ANSWER_DUE).rolledDue()).hasToString("2026-04-30");
    assertThat(shown(caseNumber).get("followed"))
        .contains("2026-03-10: It is a unit of 8471.80.", "It has no processor");
    decide(caseNumber, answer("answer", "Then it is of 8543."));
    jobs.run(caseNumber, InquiryProcess.Handoff.SEND_INQUIRY_ANSWER);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("Then it is of 8543.")
        .doesNotContain("say so once");
    assertThat(answers.of(caseNumber)).hasSize(2);
    assertThatThrownBy(() -> followUp(caseNumber, LocalDate.of(2026, 4, 9), "Still not"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("which is done once");
  }

  @Test
  void onDayThirtyOneItIsRefusedAndTheAnswerStands() {
    String caseNumber = answered();
    today.is(LocalDate.of(2026, 4, 10));
    assertThatThrownBy(() -> followUp(caseNumber, LocalDate.of(2026, 4, 10), "It has none"))
        .isInstanceOf(EventRefused.class)
        .hasMessage("An answer was followed up until 2026-04-09; ask anew (19 CFR 101.10)");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    jobs.run(caseNumber, InquiryProcess.Timer.FOLLOW_UP_OVER);
    assertThat(cases.events(caseNumber)).contains("ANSWER_STANDS").doesNotContain("FOLLOWED_UP");
    assertThat(clock(caseNumber, ClockKind.FOLLOW_UP).state()).isEqualTo(ClockState.STOPPED);
    assertThatThrownBy(() -> followUp(caseNumber, LocalDate.of(2026, 4, 10), "It has none"))
        .isInstanceOf(EventRefused.class);
  }

  @Test
  void beforeItsAnswerAndInOtherCasesNothingIsFollowedUp() {
    String caseNumber = asked();
    assertThatThrownBy(() -> followUp(caseNumber, Today.FIRST, "And?"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("not sent yet");
    String protest = cases.file(Filing.protest());
    assertThatThrownBy(() -> followUp(protest, Today.FIRST, "And?"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("Only an inquiry");
  }

  @Test
  void aKeptAnswerIsOfferedToALikeQuestionAndItsUseRecorded() {
    String first = cases.file(Asked.question().subject("Heading of a quokka dock").build());
    decide(
        first, keeping("Quokka docks are units of 8471.80", "They are, by note 6 to chapter 84."));
    assertThat(cases.events(first)).contains("ANSWER_KEPT");
    String like = cases.file(Asked.question().subject("How are quokka docks classified?").build());
    String offered = shown(like).get("likeAnswers");
    assertThat(offered).contains("Quokka docks are units of 8471.80", "by note 6");
    String number = offered.replaceAll("(?s)^No\\. (\\d+) of .*", "$1");
    assertThatThrownBy(() -> decide(like, answer("usedAnswer", "999999999")))
        .hasMessageContaining("There is no kept answer 999999999");
    decide(like, answer("usedAnswer", number));
    assertThat(answers.of(like).get(0).usedAnswer()).isEqualTo(Long.valueOf(number));
    assertThat(cases.events(like)).contains("KEPT_ANSWER_USED");
  }

  @ParameterizedTest
  @CsvSource({
    "'As for 93-990000200, it is a unit.', names 93-990000200",
    "'On ABC 1234567 6 it was a unit.', names ABC-1234567-6",
    "'Dana  Reyes may enter it as a unit.', names Dana Reyes",
    "'Entry ABC12345676 shows it.', names ABC-1234567-6"
  })
  void aKeptAnswerNamesNobody(String text, String sentence) {
    String caseNumber = cases.file(Asked.question().importer("93-990000200").build());
    assertThatThrownBy(() -> decide(caseNumber, keeping("Docks", text)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.events(caseNumber)).doesNotContain("ANSWER_KEPT");
  }

  @ParameterizedTest
  @CsvSource({
    "inquiryDecision, MAYBE, inquiryDecision must be one of",
    "answer, ' ', answer is required",
    "keep, '', keep is required",
    "usedAnswer, 1e3, usedAnswer must be a whole number",
    "headline, '', headline is required",
    "namesNobody, false, namesNobody must be confirmed",
    "headings, 84, is not an HTS number"
  })
  void whatCannotBeIsRefusedAndTheQuestionStaysOpen(String field, String given, String sentence) {
    String caseNumber = asked();
    Map<String, Object> all = keeping("Docks", "They are units.");
    all.put(field, given);
    assertThatThrownBy(() -> decide(caseNumber, all))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(cases.events(caseNumber)).doesNotContain("ANSWER_KEPT", "ANSWER_WRITTEN");
  }
}
