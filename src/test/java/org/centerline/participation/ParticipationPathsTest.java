package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.account.Account;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.AssignmentBasis;
import org.centerline.account.StatedIndustry;
import org.centerline.account.TrustedProgram;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.ImporterNumber;
import org.centerline.question.QuestionProcess;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The ways of an application to take part in a Center. Today is 2016-03-10, when participation was
 * voluntary (D3).
 */
@CenterlineTest
class ParticipationPathsTest {

  private static final LocalDate TODAY = LocalDate.of(2016, 3, 10);
  private static final String SUPERVISOR = "electronics-supervisor";
  private static final String DECIDE = ParticipationProcess.Task.DECIDE_PARTICIPATION;

  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Today today;
  private final As as;
  private final OpenTasks openTasks;
  private final LetterFile letters;
  private final FormService forms;
  private final Accounts accounts;
  private final Withdrawals withdrawals;
  private final ParticipationResponses responses;

  ParticipationPathsTest(
      Cases cases,
      Work work,
      Jobs jobs,
      Today today,
      As as,
      OpenTasks openTasks,
      LetterFile letters,
      FormService forms,
      Accounts accounts,
      Withdrawals withdrawals,
      ParticipationResponses responses) {
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.today = today;
    this.as = as;
    this.openTasks = openTasks;
    this.letters = letters;
    this.forms = forms;
    this.accounts = accounts;
    this.withdrawals = withdrawals;
    this.responses = responses;
  }

  @BeforeEach
  void whileParticipationIsVoluntary() {
    today.is(TODAY);
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String applied() {
    return cases.file(Applied.application().build());
  }

  private static Map<String, Object> accept(String center) {
    return Map.of(
        "participationDecision",
        "ACCEPT",
        "assignedCenter",
        center,
        "reason",
        "Nine of ten lines are computers.");
  }

  private void decide(String caseNumber, Map<String, Object> answers) {
    work.complete(SUPERVISOR, caseNumber, DECIDE, answers);
  }

  private String accepted() {
    String caseNumber = applied();
    decide(caseNumber, accept("electronics"));
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    return caseNumber;
  }

  private Account account(String caseNumber) {
    return accounts
        .find(ImporterNumber.parse(cases.get(caseNumber).importerNumber()))
        .orElseThrow();
  }

  private void withdraw(String caseNumber, LocalDate on, String reason) {
    withdrawals.withdraw(cases.get(caseNumber), on, reason);
  }

  private String letter(String caseNumber, int position) {
    return letters.find(caseNumber, position).orElseThrow().html();
  }

  private Map<String, String> shown(String caseNumber) {
    Task task = work.only(SUPERVISOR, caseNumber, DECIDE);
    Map<String, String> shown = new HashMap<>();
    as.get(SUPERVISOR, () -> forms.getTaskFormVariables(task.getId()))
        .forEach((name, value) -> shown.put(name, String.valueOf(value)));
    return shown;
  }

  @Test
  void whoIsAcceptedTakesPartFromTodayInTheCenterThatIsDecidedOn() {
    String caseNumber = applied();
    assertThat(cases.get(caseNumber).center()).isEqualTo("electronics");
    assertThat(cases.get(caseNumber).screening()).isEqualTo("ACCEPTED");
    assertThat(account(caseNumber).participating()).isFalse();
    decide(caseNumber, accept("consumer-products"));
    assertThat(account(caseNumber).participating()).isTrue();
    assertThat(account(caseNumber).center()).isEqualTo("consumer-products");
    assertThat(account(caseNumber).assignment().basis()).isEqualTo(AssignmentBasis.DECIDED);
    assertThat(account(caseNumber).assignment().since()).isEqualTo(TODAY);
    assertThat(account(caseNumber).industries()).hasSize(2);
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    assertThat(letter(caseNumber, 1))
        .contains(
            "You applied on 2016-03-01",
            "From 2016-03-10 the importer takes part in the Center Consumer Products &amp; Mass",
            "Nine of ten lines are computers.",
            "77 FR 52048");
    assertThat(cases.events(caseNumber)).contains("ASSESSED", "PARTICIPATION_ACCEPTED");
  }

  @Test
  void theFormShowsEachCriterionWithItsReasonAndTheCenterOfTheBusiness() {
    String caseNumber = cases.file(Applied.application().withoutPortalAccount().byAgent().build());
    assertThat(cases.get(caseNumber).screening()).isEqualTo("NEEDS_A_PERSON");
    Map<String, String> shown = shown(caseNumber);
    assertThat(shown.get("criteria"))
        .contains(
            "has no ACE portal account",
            "largest share of its entry lines is in the industry of one Center",
            "is considered after those who are",
            "77 FR 52048");
    assertThat(shown.get("proposal"))
        .isEqualTo("Electronics. 90 of 100 entry lines (90 %) are in Electronics.");
    assertThat(shown.get("industries")).contains("6403: 10 lines, $900.00");
    assertThat(shown.get("applicant")).isEqualTo("Example Imports, Inc., filer of the importer");
  }

  @Test
  void whatPointsToNoCenterIsForAPersonToo() {
    String caseNumber =
        cases.file(
            Applied.application().industries(new StatedIndustry("9801", 3L, "1.00")).build());
    assertThat(cases.get(caseNumber).center()).isEqualTo("consumer-products");
    assertThat(cases.get(caseNumber).screening()).isEqualTo("NEEDS_A_PERSON");
  }

  @Test
  void membersOfTrustedProgramsAreAheadInTheQueueAndConsideredFirst() {
    String importer = "86-900000100";
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(importer),
            "Trusted, Inc.",
            Set.of(TrustedProgram.ISA, TrustedProgram.CTPAT_TIER_2),
            true,
            List.of(),
            null),
        "intake");
    String trusted = cases.file(Applied.application().importer(importer).build());
    assertThat(cases.get(trusted).priority()).isEqualTo(90);
    assertThat(cases.get(trusted).center())
        .as("the Center that best represents the business, not the default one of the account")
        .isEqualTo("electronics");
    assertThat(work.only(SUPERVISOR, trusted, DECIDE).getPriority())
        .isGreaterThan(work.only(SUPERVISOR, applied(), DECIDE).getPriority());
  }

  @Test
  void whoIsDeclinedStaysWithThePortsAndMayApplyAnew() {
    String importer = "86-900000200";
    String caseNumber = cases.file(Applied.application().importer(importer).build());
    decide(caseNumber, Map.of("participationDecision", "DECLINE", "reason", "No places yet."));
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(account(caseNumber).participating()).isFalse();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letter(caseNumber, 1)).contains("is declined", "No places yet.");
    assertThatThrownBy(() -> withdraw(caseNumber, TODAY, null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("was declined");
    assertThat(cases.file(Applied.application().importer(importer).build())).isNotBlank();
  }

  @Test
  void oneApplicationOfAnImporterWaitsAtATime() {
    String importer = "86-900000300";
    String caseNumber = cases.file(Applied.application().importer(importer).build());
    assertThatThrownBy(() -> cases.file(Applied.application().importer(importer).build()))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("waits for its answer");
    decide(caseNumber, accept("electronics"));
    assertThatThrownBy(() -> cases.file(Applied.application().importer(importer).build()))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("accepted already");
  }

  @Test
  void theApplicantIsAskedAndItsAnswerBringsTheApplicationBack() {
    String caseNumber = applied();
    decide(caseNumber, Map.of("participationDecision", "ASK", "question", "Which ports?"));
    assertThat(letter(caseNumber, 1)).contains("Which ports?");
    responses.respond(cases.get(caseNumber), TODAY, "Los Angeles");
    assertThat(shown(caseNumber).get("asked")).contains("Which ports?", "Los Angeles");
    decide(caseNumber, accept("electronics"));
    assertThatThrownBy(() -> responses.respond(cases.get(caseNumber), TODAY, "And Savannah"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("answered on 2016-03-10");
  }

  /** Offered on March 10; 30 days later is April 9, so on April 10 the director is offered it. */
  @Test
  void whatIsLateIsOfferedToTheDirectorToo() {
    String caseNumber = applied();
    assertThat(work.of("electronics-director", caseNumber)).isEmpty();
    assertThat(jobs.at(caseNumber, ParticipationProcess.Timer.DECISION_LATE).get(0).getDuedate())
        .hasSameTimeAs("2016-04-10T04:00:00Z");
    today.is(LocalDate.of(2016, 4, 10));
    jobs.run(caseNumber, ParticipationProcess.Timer.DECISION_LATE);
    assertThat(work.only("electronics-director", caseNumber, DECIDE).getPriority()).isEqualTo(95);
    work.complete("electronics-director", caseNumber, DECIDE, accept("electronics"));
    assertThat(account(caseNumber).participating()).isTrue();
  }

  @Test
  void anApplicationIsTakenBackWhileItWaitsAlsoForAnAnswer() {
    String caseNumber = applied();
    decide(caseNumber, Map.of("participationDecision", "ASK", "question", "Which ports?"));
    withdraw(caseNumber, TODAY, "We wait");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("WITHDRAWN");
    assertThat(jobs.at(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE)).isEmpty();
    List<String> once = cases.events(caseNumber);
    withdraw(caseNumber, TODAY, "We wait");
    assertThat(cases.events(caseNumber)).isEqualTo(once);
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_WITHDRAWAL);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letter(caseNumber, 2)).contains("is taken back as of 2016-03-10");
    assertThatThrownBy(() -> withdraw(caseNumber, TODAY, "Again"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("was withdrawn");
  }

  @Test
  void whoTookPartLeavesAndIsWorkedByThePortsFromThenOn() {
    String caseNumber = accepted();
    String importer = cases.get(caseNumber).importerNumber();
    today.is(LocalDate.of(2016, 5, 2));
    assertThatThrownBy(() -> withdraw(caseNumber, TODAY.minusDays(1), null))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("first day of the participation");
    withdraw(caseNumber, LocalDate.of(2016, 5, 2), null);
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_WITHDRAWAL);
    assertThat(letter(caseNumber, 2)).contains("From 2016-05-02 the importer takes part in no");
    assertThat(account(caseNumber).participating()).isFalse();
    assertThat(routed(importer, TODAY.minusDays(1))).isEqualTo("port-2704");
    assertThat(routed(importer, TODAY)).isEqualTo("electronics");
    assertThat(routed(importer, LocalDate.of(2016, 5, 1))).isEqualTo("electronics");
    assertThat(routed(importer, LocalDate.of(2016, 5, 2))).isEqualTo("port-2704");
  }

  private String routed(String importer, LocalDate receivedOn) {
    String caseNumber =
        cases.file(
            Filing.protest()
                .importer(importer)
                .receivedOn(receivedOn)
                .liquidated(LocalDate.of(2016, 2, 1))
                .entry("2704", LocalDate.of(2015, 6, 2), "1200.00"));
    return cases.get(caseNumber).center();
  }

  /** 81 FR 92978 is effective on 2017-01-19: midnight Eastern is 05:00 in winter. */
  @Test
  void fromTheDayOnWhichAllAreAssignedNobodyWithdraws() {
    String caseNumber = accepted();
    assertThat(jobs.at(caseNumber, ParticipationProcess.Timer.ALL_ASSIGNED).get(0).getDuedate())
        .hasSameTimeAs("2017-01-19T05:00:00Z");
    today.is(LocalDate.of(2017, 1, 19));
    jobs.run(caseNumber, ParticipationProcess.Timer.ALL_ASSIGNED);
    assertThatThrownBy(() -> withdraw(caseNumber, LocalDate.of(2017, 1, 19), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("every importer is assigned")
        .hasMessageContaining("81 FR 92978");
  }

  /** The regime of the day of receipt holds (decision 028), and the letter says what is true. */
  @Test
  void whatIsAcceptedAfterwardsCountsFromTheDayOfReceipt() {
    String caseNumber = applied();
    String importer = cases.get(caseNumber).importerNumber();
    today.is(Today.FIRST);
    decide(caseNumber, accept("electronics"));
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(letter(caseNumber, 1))
        .contains("From 2016-03-01 the importer takes part", "Since 2017-01-19 every importer")
        .doesNotContain("may withdraw");
    assertThat(routed(importer, LocalDate.of(2016, 2, 29))).isEqualTo("port-2704");
    assertThat(routed(importer, LocalDate.of(2016, 4, 1))).isEqualTo("electronics");
  }

  /** The announcement opens Agriculture in the fiscal year 2013, which ends on September 30. */
  @Test
  void nobodyTakesPartBeforeTheCenterOpened() {
    String caseNumber =
        cases.file(Applied.application().receivedOn(LocalDate.of(2012, 6, 1)).build());
    today.is(Today.FIRST);
    decide(caseNumber, accept("agriculture"));
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(letter(caseNumber, 1)).contains("From 2013-09-30 the importer takes part");
  }

  @Test
  void whoIsDeclinedAfterwardsIsNotInvitedToApplyAnew() {
    String caseNumber = applied();
    today.is(Today.FIRST);
    decide(caseNumber, Map.of("participationDecision", "DECLINE", "reason", "No places yet."));
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(letter(caseNumber, 1))
        .contains("is declined. Since 2017-01-19 every importer")
        .doesNotContain("while participation is voluntary");
  }

  @Test
  void anApplicationThatComesLaterIsAnsweredAtOnce() {
    today.is(Today.FIRST);
    String caseNumber = cases.file(Applied.application().receivedOn(null).build());
    assertThat(cases.get(caseNumber).determination()).isEqualTo("NOT_NEEDED");
    jobs.run(caseNumber, ParticipationProcess.Handoff.SEND_PARTICIPATION_ANSWER);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letter(caseNumber, 1))
        .contains("No application is needed", "The Center of this account is Electronics");
    assertThat(account(caseNumber).participating()).isFalse();
    assertThatThrownBy(() -> withdraw(caseNumber, Today.FIRST, null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("every importer is assigned");
  }

  @ParameterizedTest
  @CsvSource({
    "participationDecision, PERHAPS, participationDecision must be one of",
    "assignedCenter, '', assignedCenter is required",
    "assignedCenter, atlantis, There is no Center atlantis",
    "reason, ' ', reason is required"
  })
  void whatCannotBeIsRefusedAndTheApplicationWaitsOn(String field, String given, String sentence) {
    String caseNumber = applied();
    Map<String, Object> answers = new HashMap<>(accept("electronics"));
    answers.put(field, given);
    assertThatThrownBy(() -> decide(caseNumber, answers))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(account(caseNumber).participating()).isFalse();
  }
}
