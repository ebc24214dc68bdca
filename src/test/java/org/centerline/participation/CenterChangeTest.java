package org.centerline.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.account.Account;
import org.centerline.account.AccountDetails;
import org.centerline.account.Accounts;
import org.centerline.account.IndustryShare;
import org.centerline.account.PastAssignment;
import org.centerline.account.StatedIndustry;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LetterFile;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.protest.ProtestProcess;
import org.centerline.statute.Money;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which Center has an account over time, and what becomes of its cases. Today is 2026-03-10. */
@CenterlineTest
class CenterChangeTest {

  private static final String ELECTRONICS = "electronics-import-specialist";
  private static final String AUTOMOTIVE = "automotive-import-specialist";
  private static final String REVIEW = ProtestProcess.Task.REVIEW_PROTEST;
  private static final Map<String, Object> DENIAL =
      Map.of("outcome", "DENIED", "reason", "Weighed", "refundDuty", "0");
  private static final Map<String, Object> STAY =
      Map.of("changeDecision", "STAY", "reason", "Intended use decides.");

  private static final AtomicInteger LAST_REFUSED = new AtomicInteger(700);

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final As as;
  private final OpenTasks openTasks;
  private final LetterFile letters;
  private final FormService forms;
  private final Accounts accounts;
  private final CenterChangeDesk desk;
  private final CenterReviews reviews;
  private final Withdrawals withdrawals;

  CenterChangeTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      As as,
      OpenTasks openTasks,
      LetterFile letters,
      FormService forms,
      Accounts accounts,
      CenterChangeDesk desk,
      CenterReviews reviews,
      Withdrawals withdrawals) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.as = as;
    this.openTasks = openTasks;
    this.letters = letters;
    this.forms = forms;
    this.accounts = accounts;
    this.desk = desk;
    this.reviews = reviews;
    this.withdrawals = withdrawals;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  /** Stated as a maker of laptops, whose Center is Electronics. */
  private Account account(String importer) {
    ImporterNumber number = ImporterNumber.parse(importer);
    accounts.put(
        new AccountDetails(
            number,
            "Example",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse("8471"), 9, Money.ZERO)),
            null),
        "intake");
    return accounts.find(number).orElseThrow();
  }

  private String protest(String importer) {
    return cases.file(Filing.protest().importer(importer).hts("8703230190"));
  }

  private static Map<String, Object> moveTo(String center, String from) {
    return Map.of(
        "changeDecision",
        "MOVE",
        "assignedCenter",
        center,
        "effectiveOn",
        from,
        "reason",
        "It imports cars now.");
  }

  private void decide(String caseNumber, Map<String, Object> answers) {
    work.complete(
        "electronics-director", caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE, answers);
  }

  private void send(String caseNumber) {
    jobs.run(caseNumber, CenterChangeProcess.Handoff.SEND_CHANGE_ANSWER);
  }

  private void arrive(String caseNumber) {
    jobs.run(caseNumber, CenterChangeProcess.Timer.EFFECTIVE);
    jobs.run(caseNumber, CenterChangeProcess.Handoff.MOVE_CASES);
  }

  private String proposed(String importer) {
    return reviews.review(account(importer)).orElseThrow();
  }

  private String appealed(String importer) {
    return desk.appeal(account(importer), appealFor("automotive"));
  }

  private static AppealFiling appealFor(String center) {
    return new AppealFiling(
        null,
        new ParticipationFiling.Applicant("Example, Inc.", ApplicantRole.IMPORTER),
        center,
        List.of("190612345"),
        "Its goods are parts of cars.",
        List.of(new StatedIndustry("8708", 40L, null)));
  }

  /** Two protests of cars are filed; the look-back of twelve months ends the day after a year. */
  @Test
  void filedEntriesProposeAnotherCenterOnlyWithinTheLookBack() {
    String importer = "83-000000100";
    assertThat(reviews.review(account(importer))).isEmpty();
    protest(importer);
    protest(importer);
    String caseNumber = proposed(importer);
    Map<String, String> shown =
        shown("electronics-director", caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE);
    assertThat(shown.get("grounds"))
        .isEqualTo(
            "Of the entries filed since 2025-03-10: 2 of 2 entry lines (100 %) are in Automotive &"
                + " Aerospace.");
    assertThat(shown.get("runningCases")).startsWith("2 would move");
    assertThatThrownBy(() -> proposed(importer))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("is under way");
    decide(caseNumber, STAY);
    send(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("STAYS");
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("stays with the Center Electronics", "Intended use decides.", "may appeal");
    assertThat(accounts.find(ImporterNumber.parse(importer)).orElseThrow().center())
        .isEqualTo("electronics");
    today.is(LocalDate.of(2027, 3, 11));
    assertThat(reviews.review(account(importer))).isEmpty();
  }

  @Test
  void theAccountMovesOnItsDayAndItsHistoryStays() {
    String importer = "83-000000200";
    protest(importer);
    account(importer);
    String caseNumber = proposed(importer);
    decide(caseNumber, moveTo("automotive", "2026-04-01"));
    send(caseNumber);
    ImporterNumber number = ImporterNumber.parse(importer);
    assertThat(accounts.find(number).orElseThrow().center()).isEqualTo("electronics");
    assertThat(jobs.at(caseNumber, CenterChangeProcess.Timer.EFFECTIVE).get(0).getDuedate())
        .hasSameTimeAs("2026-04-01T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 1));
    arrive(caseNumber);
    assertThat(accounts.find(number).orElseThrow().center()).isEqualTo("automotive");
    assertThat(accounts.assignments(number).subList(0, 2))
        .extracting(PastAssignment::center, PastAssignment::since, PastAssignment::until)
        .containsExactly(
            tuple("automotive", LocalDate.of(2026, 4, 1), null),
            tuple("electronics", Today.FIRST, LocalDate.of(2026, 4, 1)));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("From 2026-04-01", "Automotive &amp; Aerospace");
  }

  @Test
  void runningCasesFollowAndWhatIsProposedStaysWithItsCenter() {
    String importer = "83-000000300";
    account(importer);
    String running = protest(importer);
    String claimed = protest(importer);
    String proposedCase = protest(importer);
    work.only(ELECTRONICS, running, REVIEW);
    work.claimed(ELECTRONICS, claimed, REVIEW, DENIAL);
    steps.propose(proposedCase, "DENIED", "0");
    String caseNumber = proposed(importer);
    decide(caseNumber, moveTo("automotive", "2026-03-10"));
    send(caseNumber);
    arrive(caseNumber);
    for (String moved : List.of(running, claimed)) {
      assertThat(cases.get(moved).center()).isEqualTo("automotive");
      assertThat(cases.events(moved)).contains("MOVED");
      assertThat(work.of(ELECTRONICS, moved)).isEmpty();
      Task task = work.only(AUTOMOTIVE, moved, REVIEW);
      assertThat(task.getAssignee()).isNull();
      assertThat(task.getDescription()).startsWith("Came from electronics.");
      steps.propose(moved, "DENIED", "0");
      steps.approve(moved);
      assertThat(cases.get(moved).determination()).isEqualTo("DENIED");
    }
    assertThat(cases.get(proposedCase).center()).isEqualTo("electronics");
    steps.approve(proposedCase);
    assertThat(cases.get(proposedCase).determination()).isEqualTo("DENIED");
  }

  /** More than the 20 that one job moves: the model comes back for the rest. */
  @Test
  void manyCasesMoveAFewAtATime() {
    String importer = "83-000000400";
    account(importer);
    for (int i = 0; i < 21; i++) {
      protest(importer);
    }
    String caseNumber = proposed(importer);
    decide(caseNumber, moveTo("automotive", "2026-03-10"));
    send(caseNumber);
    arrive(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.DECIDED);
    jobs.run(caseNumber, CenterChangeProcess.Handoff.MOVE_CASES);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** Whoever comes first, the task is done or moved, and what follows is in one Center's pools. */
  @Test
  void aTaskThatIsCompletedWhileItsCaseMovesIsNeitherLostNorSeenTwice() throws Exception {
    for (int round = 0; round < 4; round++) {
      String importer = "83-%07d00".formatted(500 + round);
      account(importer);
      String racing = protest(importer);
      String caseNumber = proposed(importer);
      decide(caseNumber, moveTo("automotive", "2026-03-10"));
      send(caseNumber);
      jobs.run(caseNumber, CenterChangeProcess.Timer.EFFECTIVE);
      Runnable completion = work.claimed(ELECTRONICS, racing, REVIEW, DENIAL);
      Race.run(
          2,
          number -> {
            try {
              if (number == 0) {
                jobs.run(caseNumber, CenterChangeProcess.Handoff.MOVE_CASES);
              } else {
                completion.run();
              }
              return true;
            } catch (RuntimeException lost) {
              return false;
            }
          });
      String center = cases.get(racing).center();
      String other = center.equals("electronics") ? "automotive" : "electronics";
      assertThat(
              work.of(center + "-import-specialist", racing).size()
                  + work.of(center + "-supervisor", racing).size())
          .as("in " + center)
          .isEqualTo(1);
      assertThat(work.of(other + "-import-specialist", racing)).isEmpty();
      assertThat(work.of(other + "-supervisor", racing)).isEmpty();
    }
  }

  @Test
  void anAppealIsDecidedByTheOfficeOfFieldOperations() {
    String importer = "83-000000600";
    String caseNumber = appealed(importer);
    assertThat(work.of("electronics-director", caseNumber)).isEmpty();
    assertThat(cases.detail(caseNumber, "FILED")).endsWith("of cars.\nBonds: 190612345");
    decideAppeal(caseNumber, moveTo("automotive", "2026-03-10"));
    send(caseNumber);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("Executive Director, Office of Field Operations")
        .doesNotContain("Director, Center of Excellence", "Expertise: Electronics");
    assertThatThrownBy(() -> withdraw(caseNumber, null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("waits no longer");
    arrive(caseNumber);
    assertThat(accounts.find(ImporterNumber.parse(importer)).orElseThrow().center())
        .isEqualTo("automotive");
    assertThat(account(importer).center())
        .as("industries that are stated later do not move what was decided")
        .isEqualTo("automotive");
  }

  private void decideAppeal(String caseNumber, Map<String, Object> answers) {
    work.complete("field-operations", caseNumber, CenterChangeProcess.Task.DECIDE_APPEAL, answers);
  }

  private void withdraw(String caseNumber, String reason) {
    withdrawals.withdraw(cases.get(caseNumber), Today.FIRST, reason);
  }

  private String center(String importer) {
    return accounts.find(ImporterNumber.parse(importer)).orElseThrow().center();
  }

  private Map<String, String> shown(String person, String caseNumber, String definition) {
    Task task = work.only(person, caseNumber, definition);
    Map<String, String> shown = new HashMap<>();
    as.get(person, () -> forms.getTaskFormVariables(task.getId()))
        .forEach((name, value) -> shown.put(name, String.valueOf(value)));
    return shown;
  }

  /** D4: at any time. The director's proposal waits no longer; the other office decides. */
  @Test
  void anAppealTakesThePlaceOfAProposalThatWaits() {
    String importer = "83-000001100";
    protest(importer);
    String proposal = proposed(importer);
    String appeal = appealed(importer);
    assertThat(work.of("electronics-director", proposal)).isEmpty();
    assertThat(cases.get(proposal).determination()).isEqualTo("SUPERSEDED");
    jobs.run(proposal, CenterChangeProcess.Handoff.SEND_TAKEN_BACK);
    assertThat(cases.get(proposal).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letters.find(proposal, 1).orElseThrow().html())
        .contains("Automotive &amp; Aerospace takes no effect", "Field Operations decides");
    assertThatThrownBy(() -> appealed(importer))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("An appeal waits");
    assertThatThrownBy(() -> withdraw(proposal, null)).isInstanceOf(EventRefused.class);
    assertThat(
            shown("field-operations", appeal, CenterChangeProcess.Task.DECIDE_APPEAL)
                .get("filedEntries"))
        .startsWith("Since 2025-03-10: 1 of 1 entry lines (100 %) are in Automotive")
        .contains("8703: 1 lines");
  }

  /** The day of the planned change passes, and the account stays where it is. */
  @Test
  void anAppealTakesThePlaceOfAChangeThatIsPlanned() {
    String importer = "83-000001200";
    protest(importer);
    String planned = proposed(importer);
    decide(planned, moveTo("automotive", "2026-04-01"));
    send(planned);
    String appeal =
        desk.appeal(
            accounts.find(ImporterNumber.parse(importer)).orElseThrow(), appealFor("electronics"));
    assertThat(jobs.at(planned, CenterChangeProcess.Timer.EFFECTIVE)).isEmpty();
    jobs.run(planned, CenterChangeProcess.Handoff.SEND_TAKEN_BACK);
    assertThat(cases.get(planned).status()).isEqualTo(CaseStatus.CLOSED);
    decideAppeal(appeal, STAY);
    send(appeal);
    assertThat(cases.get(appeal).determination()).isEqualTo("STAYS");
    assertThat(center(importer)).isEqualTo("electronics");
  }

  /** Whoever comes first, one change is under way, and it is the appeal. */
  @Test
  void anAppealAndADirectorsDecisionAtOnceLeaveTheAppeal() throws Exception {
    for (int round = 0; round < 4; round++) {
      String importer = "83-%07d00".formatted(600 + round);
      account(importer);
      protest(importer);
      String proposal = proposed(importer);
      Account account = accounts.find(ImporterNumber.parse(importer)).orElseThrow();
      Runnable decision =
          work.claimed(
              "electronics-director",
              proposal,
              CenterChangeProcess.Task.DECIDE_CHANGE,
              moveTo("automotive", "2026-04-01"));
      AtomicReference<String> appeal = new AtomicReference<>();
      Race.run(
          2,
          number -> {
            try {
              if (number == 0) {
                appeal.set(desk.appeal(account, appealFor("automotive")));
              } else {
                decision.run();
              }
              return true;
            } catch (RuntimeException lost) {
              return false;
            }
          });
      if (appeal.get() == null) {
        appeal.set(desk.appeal(account, appealFor("automotive")));
      }
      assertThat(work.of("field-operations", appeal.get())).hasSize(1);
      assertThat(work.of("electronics-director", proposal)).isEmpty();
      assertThat(jobs.at(proposal, CenterChangeProcess.Handoff.SEND_CHANGE_ANSWER)).isEmpty();
      jobs.run(proposal, CenterChangeProcess.Handoff.SEND_TAKEN_BACK);
      assertThat(cases.get(proposal).status()).isEqualTo(CaseStatus.CLOSED);
    }
  }

  @Test
  void whoAppealedWithdrawsAndAppealsAnew() {
    String importer = "83-000001300";
    String appeal = appealed(importer);
    assertThatThrownBy(
            () -> withdrawals.withdraw(cases.get(appeal), Today.FIRST.minusDays(1), null))
        .hasMessageContaining("day on which the appeal was received");
    withdraw(appeal, "We were wrong.");
    List<String> once = cases.events(appeal);
    withdraw(appeal, "We were wrong.");
    assertThat(cases.events(appeal)).isEqualTo(once);
    assertThat(work.of("field-operations", appeal)).isEmpty();
    jobs.run(appeal, CenterChangeProcess.Handoff.SEND_TAKEN_BACK);
    assertThat(cases.get(appeal).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(appeal).determination()).isEqualTo("WITHDRAWN");
    assertThat(letters.find(appeal, 1).orElseThrow().html())
        .contains("is withdrawn as of 2026-03-10", "We were wrong.");
    assertThat(appealed(importer)).isNotEqualTo(appeal);
  }

  /** Offered on March 10; day 30 is April 9, so on April 10 it is late. */
  @Test
  void whatIsLateComesFirstAndADirectorsProposalGoesToFieldOperationsToo() {
    String importer = "83-000001400";
    protest(importer);
    String proposal = proposed(importer);
    String appeal = appealed("83-000001500");
    assertThat(jobs.at(proposal, CenterChangeProcess.Timer.CHANGE_LATE).get(0).getDuedate())
        .hasSameTimeAs("2026-04-10T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(proposal, CenterChangeProcess.Timer.CHANGE_LATE);
    jobs.run(appeal, CenterChangeProcess.Timer.APPEAL_LATE);
    assertThat(cases.events(appeal)).contains("DECISION_LATE");
    assertThat(
            work.only("field-operations", appeal, CenterChangeProcess.Task.DECIDE_APPEAL)
                .getPriority())
        .isEqualTo(95);
    work.complete("field-operations", proposal, CenterChangeProcess.Task.DECIDE_CHANGE, STAY);
    assertThat(cases.get(proposal).determination()).isEqualTo("STAYS");
  }

  @Test
  void theHistorySaysWhatTheDeciderSaid() {
    String importer = "83-000001600";
    protest(importer);
    String caseNumber = proposed(importer);
    Map<String, Object> answers = new HashMap<>(moveTo("petroleum", "2026-03-10"));
    answers.put("reason", "They drill mostly.");
    decide(caseNumber, answers);
    send(caseNumber);
    arrive(caseNumber);
    assertThat(accounts.assignments(ImporterNumber.parse(importer)).get(0).explanation())
        .isEqualTo("Decided in the case %s: They drill mostly.".formatted(caseNumber));
  }

  /** The account went elsewhere meanwhile: its former Center does not give it away. */
  @Test
  void aDirectorDecidesOnlyOnAnAccountOfItsCenter() {
    String importer = "83-000001700";
    protest(importer);
    String caseNumber = proposed(importer);
    accounts.put(
        new AccountDetails(
            ImporterNumber.parse(importer),
            "Example",
            Set.of(),
            true,
            List.of(new IndustryShare(HtsNumber.parse("2709"), 9, Money.ZERO)),
            null),
        "intake");
    assertThat(
            shown("electronics-director", caseNumber, CenterChangeProcess.Task.DECIDE_CHANGE)
                .get("currentCenter"))
        .isEqualTo("Petroleum, Natural Gas & Minerals");
    assertThatThrownBy(() -> decide(caseNumber, moveTo("automotive", "2026-03-10")))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("The Center petroleum has the account since");
    decide(caseNumber, STAY);
    send(caseNumber);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("stays with the Center Petroleum");
  }

  @ParameterizedTest
  @CsvSource({
    "changeDecision, PERHAPS, changeDecision must be one of",
    "assignedCenter, '', assignedCenter is required",
    "assignedCenter, atlantis, There is no Center atlantis",
    "assignedCenter, electronics, This Center has the account",
    "effectiveOn, 2026-03-09, from today to 90 days ahead",
    "effectiveOn, 2026-06-09, from today to 90 days ahead",
    "effectiveOn, soon, effectiveOn must be a date",
    "reason, '', reason is required"
  })
  void whatCannotBeIsRefusedAndNothingIsDecided(String field, String given, String sentence) {
    String importer = "83-%07d00".formatted(LAST_REFUSED.incrementAndGet());
    protest(importer);
    String caseNumber = proposed(importer);
    Map<String, Object> answers = new HashMap<>(moveTo("automotive", "2026-03-10"));
    answers.put(field, given);
    assertThatThrownBy(() -> decide(caseNumber, answers))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(cases.get(caseNumber).determination()).isNull();
  }
}
