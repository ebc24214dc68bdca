package org.centerline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.centerline.amendment.liquidation.LiquidationChanges;
import org.centerline.consultation.ConsultationProcess;
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
import org.centerline.testing.Jobs;
import org.centerline.testing.OpenTasks;
import org.centerline.testing.Race;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.centerline.validation.ValidationProcess.Handoff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways of a validation that moves no money. Today is Tuesday 2026-03-10. */
@CenterlineTest
class ValidationPathsTest {

  private static final String PORT_OFFICER = "port-2704-release-officer";

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
  private final ValidationResponses responses;
  private final LiquidationChanges changes;

  ValidationPathsTest(
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
      ValidationResponses responses,
      LiquidationChanges changes) {
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
    this.changes = changes;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private String opened() {
    return cases.open(Validated.entry().build());
  }

  private String specialist(String caseNumber) {
    return steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST);
  }

  private void review(String caseNumber, String decision, String... more) {
    Map<String, Object> given = new HashMap<>(Map.of("validationDecision", decision));
    for (int i = 0; i < more.length; i += 2) {
      given.put(more[i], more[i + 1]);
    }
    work.complete(specialist(caseNumber), caseNumber, ValidationProcess.Task.REVIEW_SUMMARY, given);
  }

  private Map<String, String> shown(String person, String caseNumber, String task) {
    Task open = work.only(person, caseNumber, task);
    Map<String, String> shown = new HashMap<>();
    as.get(person, () -> forms.getTaskFormVariables(open.getId()))
        .forEach((name, value) -> shown.put(name, String.valueOf(value)));
    return shown;
  }

  private String asked(String caseNumber) {
    return shown(specialist(caseNumber), caseNumber, ValidationProcess.Task.REVIEW_SUMMARY)
        .get("asked");
  }

  private String letter(String caseNumber, int position) {
    return letters.find(caseNumber, position).orElseThrow().html();
  }

  private String state(String caseNumber, ClockKind kind) {
    return clocks
        .find(caseNumber, kind)
        .map(clock -> clock.rolledDue() + " " + clock.state())
        .orElseThrow();
  }

  private void respond(String caseNumber, LocalDate on, String text) {
    responses.respond(cases.get(caseNumber), on, text);
  }

  /** 30 days from Tuesday 2026-03-10: Thursday 2026-04-09. */
  @Test
  void aRequestIsAnsweredAndTheSummaryStandsAsFiled() {
    String caseNumber = opened();
    assertThat(cases.get(caseNumber).center()).isEqualTo("electronics");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.get(caseNumber).filedBy()).isEqualTo("filer");
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo("2026-12-04 OPEN");
    Map<String, String> shown =
        shown(specialist(caseNumber), caseNumber, ValidationProcess.Task.REVIEW_SUMMARY);
    assertThat(shown.get("concern")).isEqualTo("The value looks low for laptops.");
    assertThat(shown.get("summary"))
        .isEqualTo(
            "Entered value: $100000.00\nTariff numbers: 8471300100\nDuty: $12500.00\n"
                + "499 Merchandise processing fee: $346.40");
    review(caseNumber, "REQUEST", "question", "Send the invoice and the proof of payment.");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(state(caseNumber, ClockKind.REQUEST_DUE)).isEqualTo("2026-04-09 OPEN");
    assertThat(letter(caseNumber, 1))
        .contains(
            "Request for Information (CBP Form 28)",
            "19 CFR 163.6(a)",
            "Acme Brokers, Inc.",
            "Send the invoice and the proof of payment.",
            "by 2026-04-09");
    assertThat(work.of(specialist(caseNumber), caseNumber)).isEmpty();
    respond(caseNumber, Today.FIRST, "The invoice is attached.");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(state(caseNumber, ClockKind.REQUEST_DUE)).isEqualTo("2026-04-09 MET");
    assertThat(asked(caseNumber)).contains("Send the invoice", "The invoice is attached.");
    review(caseNumber, "NO_CHANGE", "reason", "The price is that of the invoice.");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("NO_CHANGE");
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo("2026-12-04 STOPPED");
    assertThat(letter(caseNumber, 2))
        .contains("Result of a validation", "The price is that of the invoice.");
  }

  /** The reminder goes after half of the time; the day after the last one the case goes on. */
  @Test
  void silenceBringsTheCaseBackAndItIsDecidedOnWhatIsKnown() {
    String caseNumber = opened();
    review(caseNumber, "REQUEST", "question", "Send the invoice.");
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_REMINDER);
    assertThat(
            jobs.at(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE)
                .get(0)
                .getDuedate()
                .toInstant())
        .isEqualTo("2026-04-10T04:00:00Z");
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE);
    assertThat(state(caseNumber, ClockKind.REQUEST_DUE)).isEqualTo("2026-04-09 MISSED");
    assertThat(asked(caseNumber)).endsWith("No answer came by 2026-04-09");
    respond(caseNumber, LocalDate.of(2026, 4, 10), "Here it is, late.");
    assertThat(asked(caseNumber))
        .endsWith("Sent on 2026-04-10 without being asked: Here it is, late.");
    review(caseNumber, "NO_CHANGE", "reason", "Nothing speaks against the value.");
    assertThatThrownBy(() -> respond(caseNumber, LocalDate.of(2026, 4, 10), "And more"))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("decided on 2026-04-10");
  }

  @Test
  void anotherCenterIsConsultedAndWhoEndsItSaysWhetherItWasFollowed() {
    String caseNumber = opened();
    review(
        caseNumber, "CONSULT", "consultedCenter", "textiles", "question", "Is the sleeve of 4202?");
    work.complete(
        "textiles-import-specialist",
        caseNumber,
        ConsultationProcess.Task.ANSWER_CONSULTATION,
        Map.of("consultationAnswer", "It is"));
    assertThatThrownBy(() -> review(caseNumber, "NO_CHANGE", "reason", "It is"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("advice is required");
    review(caseNumber, "NO_CHANGE", "reason", "It is", "advice", "FOLLOWED");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("NO_CHANGE");
  }

  /** 30 days from March 10 end on April 9; on the 10th the supervisor is offered the review too. */
  @Test
  void aLateReviewIsOfferedToTheSupervisorToo() {
    String caseNumber = opened();
    String supervisor = steps.person(caseNumber, CenterRole.SUPERVISOR);
    assertThat(work.of(supervisor, caseNumber)).isEmpty();
    assertThat(
            jobs.at(caseNumber, ValidationProcess.Timer.REVIEW_OVERDUE)
                .get(0)
                .getDuedate()
                .toInstant())
        .isEqualTo("2026-04-10T04:00:00Z");
    jobs.run(caseNumber, ValidationProcess.Timer.REVIEW_OVERDUE);
    assertThat(work.of(supervisor, caseNumber))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.getTaskDefinitionKey())
                  .isEqualTo(ValidationProcess.Task.REVIEW_SUMMARY);
              assertThat(task.getPriority()).isEqualTo(95);
            });
    assertThat(cases.events(caseNumber)).contains("REVIEW_OVERDUE");
  }

  @Test
  void thePortTakesUpWhatIsReferredAndThePartyReadsNotWhy() {
    String caseNumber = opened();
    review(caseNumber, "REFER", "reason", "The invoices are forged.");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REFERRED");
    assertThat(cases.get(caseNumber).determinationReason()).doesNotContain("forged");
    jobs.run(caseNumber, Handoff.SEND_REFERRAL);
    assertThat(letter(caseNumber, 1))
        .contains("Referral for enforcement", "LOS ANGELES", "The invoices are forged.");
    assertThat(letters.of(caseNumber)).allMatch(LetterFile.Listed::staffOnly);
    assertThat(
            shown(PORT_OFFICER, caseNumber, ValidationProcess.Task.TAKE_UP_REFERRAL).get("finding"))
        .isEqualTo("The invoices are forged.");
    assertThat(work.of("port-3001-release-officer", caseNumber)).isEmpty();
    assertThatThrownBy(() -> takeUp(caseNumber, " ")).hasMessageContaining("portReference");
    takeUp(caseNumber, "FPF 2026-17");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(letter(caseNumber, 2))
        .contains("left to the port of entry")
        .doesNotContain("forged");
    assertThat(cases.events(caseNumber)).contains("REFERRAL_TAKEN_UP", "VALIDATION_REFERRED");
  }

  private void takeUp(String caseNumber, String reference) {
    work.complete(
        PORT_OFFICER,
        caseNumber,
        ValidationProcess.Task.TAKE_UP_REFERRAL,
        Map.of("portReference", reference));
  }

  @Test
  void aFindingOfHighRiskReachesThePortAtOnceWhileTheCenterGoesOn() {
    String caseNumber = opened();
    review(caseNumber, "TELL_PORT", "reason", "The cartons hold other goods.");
    jobs.run(caseNumber, Handoff.TELL_PORT_OF_FINDING);
    assertThat(letter(caseNumber, 1)).contains("Finding of high risk", "hold other goods");
    review(caseNumber, "NO_CHANGE", "reason", "What was entered was declared.");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(shown(PORT_OFFICER, caseNumber, ValidationProcess.Task.NOTE_FINDING).get("finding"))
        .isEqualTo("The cartons hold other goods.");
    work.complete(
        PORT_OFFICER, caseNumber, ValidationProcess.Task.NOTE_FINDING, Map.of("noted", true));
    assertThat(cases.events(caseNumber)).contains("RISK_NOTED");
    assertThat(work.of(PORT_OFFICER, caseNumber)).isEmpty();
  }

  @Test
  void thePortReadsEveryFindingThatItWasToldOf() {
    String caseNumber = opened();
    review(caseNumber, "TELL_PORT", "reason", "The cartons hold other goods.");
    jobs.run(caseNumber, Handoff.TELL_PORT_OF_FINDING);
    review(caseNumber, "TELL_PORT", "reason", "The seal was changed.");
    jobs.run(caseNumber, Handoff.TELL_PORT_OF_FINDING);
    assertThat(work.of(PORT_OFFICER, caseNumber)).hasSize(2);
    Task first = work.of(PORT_OFFICER, caseNumber).get(0);
    assertThat(as.get(PORT_OFFICER, () -> forms.getTaskFormVariables(first.getId())).get("finding"))
        .isEqualTo("The cartons hold other goods.\n\nThe seal was changed.");
  }

  /** A year more than December 4 2026 is within the year that an extension gives. */
  @Test
  void liquidationIsExtendedAndTheFilerIsTold() {
    String caseNumber = opened();
    review(caseNumber, "EXTEND", "reason", "Information is awaited from the manufacturer.");
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo("2027-12-04 OPEN");
    assertThat(letter(caseNumber, 1))
        .contains("Notice of extension of liquidation", "19 CFR 159.12", "set for 2027-12-04");
    assertThat(cases.events(caseNumber)).contains("LIQUIDATION_EXTENDED");
    assertThatThrownBy(
            () -> review(caseNumber, "EXTEND", "reason", "Again", "scheduledFor", "2026-06-01"))
        .isInstanceOf(FormFieldValidationException.class);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  /** Entered on January 20 2026 and set for no day: the law's last day is January 20 2027. */
  @Test
  void nothingIsExtendedIntoThePastNorToldTwice() {
    String caseNumber = cases.open(Validated.entry().entered(Validated.ENTERED).build());
    for (String day : List.of("2026-03-09", "2026-12-31", "2027-01-20")) {
      assertThatThrownBy(
              () -> review(caseNumber, "EXTEND", "reason", "Too short", "scheduledFor", day))
          .isInstanceOf(FormFieldValidationException.class)
          .hasMessageContaining("day after the one set before");
    }
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo("2027-01-20 OPEN");
    review(caseNumber, "EXTEND", "reason", "Awaited", "scheduledFor", "2027-10-01");
    review(caseNumber, "EXTEND", "reason", "Mistyped", "scheduledFor", "2027-11-01");
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).isEqualTo("2027-11-01 OPEN");
    assertThat(letter(caseNumber, 2)).contains("extended (1 of 3), set for 2027-11-01");
    assertThatThrownBy(() -> review(caseNumber, "EXTEND", "reason", "Once more"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("stands so already");
    assertThat(letters.of(caseNumber)).hasSize(2);
  }

  @Test
  void liquidationIsSuspendedAndNoTimeRuns() {
    String caseNumber = opened();
    review(caseNumber, "SUSPEND", "reason", "Case A-570-967", "suspensionBasis", "AD");
    assertThat(clocks.find(caseNumber, ClockKind.LIQUIDATION_DUE).orElseThrow().state())
        .isEqualTo(ClockState.STOPPED);
    assertThat(letter(caseNumber, 1)).contains("Notice of suspension of liquidation");
    assertThatThrownBy(
            () -> review(caseNumber, "SUSPEND", "reason", "Again", "suspensionBasis", "AD"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("stands so already");
    assertThat(letters.of(caseNumber)).hasSize(1);
    assertThatThrownBy(() -> review(caseNumber, "EXTEND", "reason", "More time"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("suspended");
    changes.lift(cases.get(caseNumber), Today.FIRST);
    assertThat(state(caseNumber, ClockKind.LIQUIDATION_DUE)).endsWith("OPEN");
  }

  @Test
  void anEntryIsValidatedOnceAtATime() {
    Validated entry = Validated.entry();
    String caseNumber = cases.open(entry.build());
    assertThatThrownBy(() -> cases.open(entry.build()))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("validated already");
    review(caseNumber, "NO_CHANGE", "reason", "In order");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(cases.open(entry.build())).isNotEqualTo(caseNumber);
  }

  @Test
  void ofTwoWhoOpenTheSameEntryAtOnceOneIsRefused() throws InterruptedException {
    Validated entry = Validated.entry();
    List<String> opened =
        Race.run(
            2,
            number -> {
              try {
                return cases.open(entry.build());
              } catch (FilingRefused refused) {
                return "refused";
              }
            });
    assertThat(opened).containsOnlyOnce("refused");
  }

  @ParameterizedTest
  @CsvSource({
    "MAYBE, '', validationDecision must be one of",
    "REQUEST, '', question is required",
    "NO_CHANGE, '', reason is required",
    "REFER, '', reason is required",
    "TELL_PORT, '', reason is required",
    "EXTEND, '', reason is required",
    "SUSPEND, '', suspensionBasis is required",
    "CONSULT, '', consultedCenter is required",
    "PROPOSE, '', changes is required",
    "PROPOSE, 'DUTY much', is no change",
    "PROPOSE, 'DUTY 0', does not change",
    "PROPOSE, '044 5.00', is computed",
    "PROPOSE, '777 5.00', no class code",
    "PROPOSE, '499 -346.41', can fall by $346.40 at most",
    "PROPOSE, 'DUTY 5.00\nDUTY 6.00', changed twice",
    "TAKE, '', propose it first"
  })
  void whatCannotBeIsRefusedAndTheCaseStaysAsItWas(
      String decision, String changes, String sentence) {
    String caseNumber = opened();
    List<String> before = cases.events(caseNumber);
    assertThatThrownBy(() -> review(caseNumber, decision, "changes", changes))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence);
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(letters.of(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber)).hasSizeBetween(before.size(), before.size() + 1);
  }
}
