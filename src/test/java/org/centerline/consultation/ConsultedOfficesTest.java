package org.centerline.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Pools;
import org.centerline.protest.ProtestEndings;
import org.centerline.protest.ProtestProcess;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A Center asks Headquarters, a port and other Centers about a protest, several at once. It is
 * March 10 2026; what is to be answered in 20 days is due on March 30 and half over on March 20.
 */
@CenterlineTest
class ConsultedOfficesTest {

  private static final String OWN = "electronics-import-specialist";
  private static final String HEADQUARTERS = "hq-attorney";
  private static final String PORT = "port-2704-import-specialist";
  private static final String TEXTILES = "textiles-import-specialist";
  private static final String NOT_FOLLOWED = "The answer was not followed: Another note";
  private static final String QUESTION = "Is the sleeve an article of 4202?";

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final As as;
  private final FormService forms;
  private final ProtestEndings endings;
  private final AdviceSearch search;
  private final CaseLog log;

  ConsultedOfficesTest(
      Cases cases,
      Work work,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      As as,
      FormService forms,
      ProtestEndings endings,
      AdviceSearch search,
      CaseLog log) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.as = as;
    this.forms = forms;
    this.endings = endings;
    this.search = search;
    this.log = log;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String consulting(String office, String others) {
    String caseNumber = cases.file(Filing.protest());
    consult(caseNumber, office, others);
    return caseNumber;
  }

  private void consult(String caseNumber, String office, String others) {
    review(
        caseNumber,
        Map.of(
            "reviewStep",
            "CONSULT",
            "consultedCenter",
            office,
            "alsoConsulted",
            others,
            "question",
            QUESTION,
            "answerDays",
            "20"));
  }

  private void review(String caseNumber, Map<String, Object> answers) {
    work.complete(OWN, caseNumber, ProtestProcess.Task.REVIEW_PROTEST, answers);
  }

  private void deny(String caseNumber, Map<String, Object> more) {
    Map<String, Object> answers =
        new HashMap<>(Map.of("reviewStep", "PROPOSE", "outcome", "DENIED", "reason", "Weighed"));
    answers.putAll(more);
    review(caseNumber, answers);
  }

  private void answer(String person, String caseNumber, String text, Map<String, Object> more) {
    Map<String, Object> answers = new HashMap<>(Map.of("consultationAnswer", text, "keep", "NO"));
    answers.putAll(more);
    work.complete(person, caseNumber, ConsultationProcess.Task.ANSWER_CONSULTATION, answers);
  }

  private void goOn(String caseNumber) {
    work.complete(
        OWN,
        caseNumber,
        ConsultationProcess.Task.AWAIT_CONSULTATION,
        Map.of("goOnReason", "Two have answered"));
  }

  private List<String> open(String person, String caseNumber) {
    return work.of(person, caseNumber).stream().map(Task::getTaskDefinitionKey).toList();
  }

  private String consulted(String caseNumber) {
    Task review = work.only(OWN, caseNumber, ProtestProcess.Task.REVIEW_PROTEST);
    return as.get(OWN, () -> (String) forms.getTaskFormVariables(review.getId()).get("consulted"));
  }

  @Test
  void severalAreAskedAtOnceAndTheReviewOpensWhenAllHaveEnded() {
    String caseNumber = consulting("hq", "2704, 004");
    assertThat(open(OWN, caseNumber)).hasSize(3).containsOnly("task_awaitConsultation");
    answer(HEADQUARTERS, caseNumber, "It is, GRI 1", Map.of());
    answer(PORT, caseNumber, "It came with the computer", Map.of());
    assertThat(open(TEXTILES, caseNumber)).containsExactly("task_answerConsultation");
    goOn(caseNumber);
    assertThat(open(TEXTILES, caseNumber)).isEmpty();
    assertThat(consulted(caseNumber))
        .isEqualTo(
            """
            Headquarters was asked on 2026-03-10 by electronics-import-specialist: %1$s
            Answered on 2026-03-10 by hq-attorney: It is, GRI 1

            Port of LOS ANGELES, CALIF. was asked on 2026-03-10 by electronics-import-specialist: %1$s
            Answered on 2026-03-10 by port-2704-import-specialist: It came with the computer

            Textiles, Wearing Apparel & Footwear was asked on 2026-03-10 by \
            electronics-import-specialist: %1$s
            No answer was awaited by electronics-import-specialist"""
                .formatted(QUESTION));
  }

  /** D7: whether the answer was followed is recorded, and where it was not in full, why. */
  @Test
  void whoProposesSaysWhetherTheAnswersWereFollowedAndWhyNot() {
    String caseNumber = consulting("hq", "");
    answer(HEADQUARTERS, caseNumber, "It is", Map.of());
    assertThatThrownBy(() -> deny(caseNumber, Map.of())).hasMessageContaining("advice is required");
    assertThatThrownBy(() -> deny(caseNumber, Map.of("advice", "NOT_FOLLOWED")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("adviceReason is required");
    deny(caseNumber, Map.of("advice", "FOLLOWED_IN_PART", "adviceReason", "Only as to the cover"));
    assertThat(cases.detail(caseNumber, "ADVICE_WEIGHED"))
        .isEqualTo("The answer was followed in part: Only as to the cover");
  }

  /** What has been weighed once need not be weighed again when the proposal comes back. */
  @Test
  void aProposalThatIsReturnedNeedsNoSecondWord() {
    String caseNumber = consulting("hq", "");
    answer(HEADQUARTERS, caseNumber, "It is", Map.of());
    deny(caseNumber, Map.of("advice", "FOLLOWED"));
    returned(caseNumber);
    assertThat(consulted(caseNumber)).endsWith("It is\nIt was followed");
    deny(caseNumber, Map.of());
    assertThat(cases.events(caseNumber)).containsOnlyOnce("ADVICE_WEIGHED");
  }

  /** D7: of two words on the same answer the last one is what the decision made of it. */
  @Test
  void theLastWordOnAnAnswerCountsUntilTheDecisionIsIssued() {
    String caseNumber = consulting("hq", "");
    answer(HEADQUARTERS, caseNumber, "It is", Map.of());
    deny(caseNumber, Map.of("advice", "FOLLOWED"));
    returned(caseNumber);
    assertThatThrownBy(() -> deny(caseNumber, Map.of("advice", "NOT_FOLLOWED")))
        .hasMessageContaining("adviceReason is required");
    Map<String, Object> other = Map.of("advice", "NOT_FOLLOWED", "adviceReason", "Another note");
    deny(caseNumber, other);
    assertThat(weighed(caseNumber)).containsExactly("The answer was followed", NOT_FOLLOWED);
    returned(caseNumber);
    assertThat(consulted(caseNumber)).endsWith("It is\nIt was not followed: Another note");
    deny(caseNumber, other);
    assertThat(weighed(caseNumber)).as("said again").hasSize(2);
    returned(caseNumber);
    deny(caseNumber, Map.of("advice", "FOLLOWED"));
    returned(caseNumber);
    assertThat(consulted(caseNumber)).endsWith("It is\nIt was followed");
  }

  private void returned(String caseNumber) {
    work.complete(
        "electronics-supervisor",
        caseNumber,
        ProtestProcess.Task.APPROVE_DETERMINATION,
        Map.of("approval", "RETURN", "approvalNote", "Say more"));
  }

  private List<String> weighed(String caseNumber) {
    return log.of(List.of(caseNumber)).stream()
        .filter(event -> event.type().equals("ADVICE_WEIGHED"))
        .map(CaseEvent::detail)
        .toList();
  }

  @Test
  void aCaseThatEndsWithdrawsWhatIsAsked() {
    String caseNumber = consulting("hq", "004");
    answer(TEXTILES, caseNumber, "It is", Map.of());
    endings.withdraw(cases.get(caseNumber), Today.FIRST, "Settled");
    assertThat(open(HEADQUARTERS, caseNumber)).isEmpty();
    assertThat(open(OWN, caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).containsOnlyOnce("CONSULTATION_WITHDRAWN");
  }

  @Test
  void halfOfTheTimeRemindsAndItsEndEscalates() {
    String caseNumber = consulting("004", "");
    assertThat(dueOf(caseNumber, ConsultationProcess.Timer.CONSULTATION_DUE_SOON))
        .isEqualTo("2026-03-20T04:00:00Z");
    today.is(LocalDate.of(2026, 3, 20));
    jobs.run(caseNumber, ConsultationProcess.Timer.CONSULTATION_DUE_SOON);
    assertThat(work.of(TEXTILES, caseNumber)).extracting(Task::getPriority).containsExactly(92);
    assertThat(cases.detail(caseNumber, "CONSULTATION_REMINDED")).endsWith("by 2026-03-30");
    today.is(LocalDate.of(2026, 3, 31));
    jobs.run(caseNumber, ConsultationProcess.Timer.CONSULTATION_OVERDUE);
    assertThat(work.of(Pools.of("textiles", CenterRole.SUPERVISOR), caseNumber))
        .extracting(Task::getPriority)
        .containsExactly(95);
  }

  /** Headquarters has one pool: who can do something about it is the supervisor of who asks. */
  @Test
  void whereHeadquartersIsLateTheSupervisorHereIsOfferedTheWait() {
    String caseNumber = consulting("hq", "");
    jobs.run(caseNumber, ConsultationProcess.Timer.CONSULTATION_OVERDUE);
    assertThat(open("electronics-supervisor", caseNumber))
        .containsExactly("task_awaitConsultation");
    assertThat(cases.detail(caseNumber, "CONSULTATION_OVERDUE"))
        .isEqualTo("Headquarters did not answer by 2026-03-30; this office's supervisor is told");
  }

  private String dueOf(String caseNumber, String timer) {
    return jobs.at(caseNumber, timer).get(0).getDuedate().toInstant().toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', consultedCenter is required",
    "'', 9999, There is no office 9999; name",
    "'', '2704, atlantis', There is no office atlantis",
    "'', 007, this Center's own",
    "hq, '001 002 003 004 005', At most 5 offices"
  })
  void whoCannotBeAskedIsRefusedAndNobodyIsAsked(String office, String others, String sentence) {
    String caseNumber = cases.file(Filing.protest());
    assertThatThrownBy(() -> consult(caseNumber, office, others))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(consulted(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).doesNotContain("CONSULTED");
  }

  private static Map<String, Object> kept(String headline, String tariff) {
    return Map.of(
        "keep",
        "YES",
        "headline",
        headline,
        "tariff",
        tariff,
        "statute",
        "19 USC 1514(a)(2)",
        "namesNobody",
        true);
  }

  @Test
  void anAnswerThatNamesNobodyIsFoundByTariffAndWords() {
    String caseNumber = consulting("004", "");
    assertThat(search.find("4202", "wombat")).isEmpty();
    answer(TEXTILES, caseNumber, "They are cases", kept("Wombat sleeves", "4202.92.31, 6307"));
    assertThat(search.find("42", "wombat"))
        .containsExactly(
            new KeptAdvice(
                caseNumber,
                "Textiles, Wearing Apparel & Footwear",
                Today.FIRST,
                "Wombat sleeves",
                "They are cases",
                List.of("42029231", "6307"),
                "19 USC 1514(a)(2)",
                null));
    assertThat(search.find("420292", "wombat sleeve")).hasSize(1);
    assertThat(search.find(null, "wombat 19 USC 1514(a)(2)")).hasSize(1);
    assertThat(search.find("4203", "wombat")).isEmpty();
    assertThat(search.find("420291", "wombat")).isEmpty();
    deny(caseNumber, Map.of("advice", "FOLLOWED"));
    assertThat(search.find(null, "wombat"))
        .extracting(KeptAdvice::weighed)
        .containsOnly("FOLLOWED");
  }

  /** Of everything that is kept, and found: the statute as well as the headline. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ruling to Example Imports",
        "19 USC 1514, 99-765432200",
        "Entry ABC-4789163-7",
        "Entry ABC 4789163 7"
      })
  void aStatuteThatNamesSomebodyIsNotKept(String statute) {
    String caseNumber = cases.file(Filing.protest().importer("99-765432200"));
    consult(caseNumber, "004", "");
    Map<String, Object> kept = new HashMap<>(kept("Bilby sleeves", "4202"));
    kept.put("statute", statute);
    assertThatThrownBy(() -> answer(TEXTILES, caseNumber, "It is", kept))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("A kept answer names nobody");
    assertThat(search.find(null, "bilby"))
        .extracting(KeptAdvice::caseNumber)
        .doesNotContain(caseNumber);
    kept.put("statute", "19 USC 1514(a)(2)");
    answer(TEXTILES, caseNumber, "It is", kept);
    assertThat(search.find(null, "bilby")).extracting(KeptAdvice::caseNumber).contains(caseNumber);
  }

  @ParameterizedTest
  @CsvSource({"99-765432100 may, 4202, names 99-765432100", "Quoll sleeves, 42, an HTS number"})
  void whatNamesSomebodyOrIsNoNumberIsNotKept(String headline, String tariff, String sentence) {
    String caseNumber = cases.file(Filing.protest().importer("99-765432100"));
    consult(caseNumber, "004", "");
    assertThatThrownBy(() -> answer(TEXTILES, caseNumber, "It is", kept(headline, tariff)))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(open(TEXTILES, caseNumber)).containsExactly("task_answerConsultation");
    answer(TEXTILES, caseNumber, "It is", Map.of());
    assertThat(search.find(null, "quoll")).isEmpty();
  }
}
