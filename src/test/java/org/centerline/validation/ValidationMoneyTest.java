package org.centerline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.liquidation.LiquidationChanges;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.question.QuestionProcess;
import org.centerline.revenue.PortRevenueProcess;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.revenue.RevenueKind;
import org.centerline.statute.Money;
import org.centerline.testing.AmendmentForms;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Actions that validations propose and take, until the port has settled what liquidation makes of
 * them. Today is Tuesday 2026-03-10; entered on 2026-01-20. Interest is computed by hand: from
 * there to June 26 71 days at 7 and 86 at 6 percent.
 */
@CenterlineTest
class ValidationMoneyTest {

  private static final LocalDate JUNE_26 = LocalDate.of(2026, 6, 26);
  private static final LocalDate MARCH_28 = LocalDate.of(2026, 3, 28);
  private static final LocalDate A_YEAR_BEFORE = LocalDate.of(2025, 3, 28);

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final OpenTasks openTasks;
  private final LetterFile letters;
  private final Revenue revenue;
  private final Docket docket;
  private final ValidationResponses responses;
  private final LiquidationEvents liquidations;
  private final LiquidationChanges changes;
  private final IdentityService identity;
  private final TransactionTemplate transaction;

  ValidationMoneyTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      OpenTasks openTasks,
      LetterFile letters,
      Revenue revenue,
      Docket docket,
      ValidationResponses responses,
      LiquidationEvents liquidations,
      LiquidationChanges changes,
      IdentityService identity,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.openTasks = openTasks;
    this.letters = letters;
    this.revenue = revenue;
    this.docket = docket;
    this.responses = responses;
    this.liquidations = liquidations;
    this.changes = changes;
    this.identity = identity;
    this.transaction = transaction;
  }

  @AfterEach
  void theListOfOpenTasksAgreesWithTheEngine() {
    openTasks.agree();
  }

  private void review(String caseNumber, String decision, String... more) {
    Map<String, Object> given = new HashMap<>(Map.of("validationDecision", decision));
    for (int i = 0; i < more.length; i += 2) {
      given.put(more[i], more[i + 1]);
    }
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        given);
  }

  private void decide(String caseNumber, String approval, String note) {
    work.complete(
        steps.person(caseNumber, CenterRole.SUPERVISOR),
        caseNumber,
        ValidationProcess.Task.APPROVE_ACTION,
        Map.of("actionApproval", approval, "note", note));
  }

  /** Proposes the changes; the filer answers at once, and the action is handed up. */
  private String submitted(ValidationFiling filing, String proposed) {
    String caseNumber = cases.open(filing);
    review(caseNumber, "PROPOSE", "changes", proposed, "reason", "By ruling HQ H301234.");
    responses.respond(cases.get(caseNumber), Today.FIRST, "We agree.");
    review(caseNumber, "TAKE");
    return caseNumber;
  }

  private String taken(ValidationFiling filing, String proposed) {
    String caseNumber = submitted(filing, proposed);
    decide(caseNumber, "APPROVE", "Right");
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    return caseNumber;
  }

  private void liquidate(String caseNumber, LocalDate on) {
    today.is(on);
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.LIQUIDATE_ENTRY,
        Map.of("liquidatedOn", on.toString()));
  }

  /** Tells the case something, as the API does. */
  private void tell(String caseNumber, Consumer<CaseRecord> event) {
    transaction.executeWithoutResult(status -> event.accept(docket.lock(caseNumber)));
  }

  private List<RevenueInstruction> instructions(String caseNumber) {
    return revenue.of(List.of(caseNumber));
  }

  /** 20 days from March 10: Monday March 30. $10,000 owed more bear $281.40 until June 26. */
  @Test
  void anAdvanceIsProposedTakenByAnotherBilledAtLiquidationAndPaid() {
    String caseNumber = cases.open(Validated.entry().build());
    review(
        caseNumber,
        "PROPOSE",
        "changes",
        "DUTY 9990.00\n499 10.00",
        "reason",
        "The laptops are monitors of 8528 (HQ H301234).");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_INFORMATION);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains(
            "Notice of Action, Proposed (CBP Form 29)",
            "19 CFR 152.2",
            "Duty: $9990.00 more",
            "499 Merchandise processing fee: $10.00 more",
            "HQ H301234",
            "by 2026-03-30");
    today.is(LocalDate.of(2026, 3, 31));
    jobs.run(caseNumber, QuestionProcess.Timer.ANSWER_OVERDUE);
    review(caseNumber, "TAKE");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
    decide(caseNumber, "APPROVE", "Right");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACTION_TAKEN");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("Notice of Action, Taken (CBP Form 29)", "Duty: $9990.00 more", "19 USC 1514");
    assertThat(instructions(caseNumber)).isEmpty();
    String liquidator = steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST);
    assertThat(
            work.only(liquidator, caseNumber, ValidationProcess.Task.LIQUIDATE_ENTRY)
                .getDueDate()
                .toInstant())
        .isEqualTo("2026-12-04T05:00:00Z");
    liquidate(caseNumber, JUNE_26);
    assertThat(instructions(caseNumber))
        .singleElement()
        .satisfies(
            bill -> {
              assertThat(bill.kind()).isEqualTo(RevenueKind.BILL);
              assertThat(bill.port()).isEqualTo("2704");
              assertThat(bill.principal()).isEqualByComparingTo("10000.00");
              assertThat(bill.interest()).isEqualByComparingTo("281.40");
              assertThat(bill.dueOn()).hasToString("2026-07-26");
              assertThat(revenue.charges(bill.id()))
                  .isEqualTo(Map.of("DUTY", Money.of("9990.00"), "499", Money.of("10.00")));
            });
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("$10281.40 in all", "billed and payable by 2026-07-26");
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(
        caseNumber,
        "2704",
        Map.of("settlement", "SETTLED", "settledOn", "2026-06-26", "reference", "BILL 9"));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void whatIsOwedLessIsRefundedWithInterest() {
    String caseNumber = taken(Validated.entry().build(), "DUTY -2000.00");
    liquidate(caseNumber, JUNE_26);
    assertThat(instructions(caseNumber))
        .singleElement()
        .satisfies(
            refund -> {
              assertThat(refund.kind()).isEqualTo(RevenueKind.REFUND);
              assertThat(refund.principal()).isEqualByComparingTo("2000.00");
              assertThat(refund.interest()).isEqualByComparingTo("56.28");
            });
  }

  /** $19.00 and some cents of interest are less than $20.00 (19 CFR 159.6(a)). */
  @Test
  void aSmallDifferenceIsDisregardedAndTheCaseCloses() {
    String caseNumber = taken(Validated.entry().build(), "DUTY 19.00");
    liquidate(caseNumber, JUNE_26);
    assertThat(instructions(caseNumber)).isEmpty();
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html()).contains("is disregarded");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  private String accepted(AmendmentForms form) {
    String amendment = cases.file(form);
    jobs.at(amendment, AmendmentProcess.Handoff.TELL_PORT_OF_RISK).stream()
        .limit(1)
        .forEach(job -> jobs.run(amendment, AmendmentProcess.Handoff.TELL_PORT_OF_RISK));
    if (cases.get(amendment).determination() == null) {
      work.complete(
          steps.person(amendment, CenterRole.IMPORT_SPECIALIST),
          amendment,
          AmendmentProcess.Task.REVIEW_AMENDMENT,
          Map.of("amendmentDecision", "ACCEPT", "reason", "Looked at"));
    }
    jobs.run(amendment, AmendmentProcess.Handoff.SEND_ANSWER);
    return amendment;
  }

  /** The amendment adds $1,000, the validation $9,000: one bill for $10,000, with $281.40. */
  @Test
  void theDifferenceOfAnEntryIsOneWithItsAmendments() {
    AmendmentForms form = AmendmentForms.correction().duty("1250.00");
    String amendment = accepted(form);
    String caseNumber =
        taken(Validated.entry().of(form.entryNumber(), form.importer()).build(), "DUTY 9000.00");
    today.is(JUNE_26);
    tell(amendment, record -> liquidations.liquidate(record, JUNE_26));
    assertThat(instructions(caseNumber)).isEmpty();
    assertThat(instructions(amendment))
        .singleElement()
        .satisfies(
            bill -> {
              assertThat(bill.principal()).isEqualByComparingTo("10000.00");
              assertThat(bill.interest()).isEqualByComparingTo("281.40");
            });
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("is settled with case " + amendment);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  @Test
  void anAmendmentIsRefusedWhileItsEntryIsValidated() {
    AmendmentForms form = AmendmentForms.correction().duty("260.00");
    cases.open(Validated.entry().of(form.entryNumber(), form.importer()).build());
    assertThat(cases.get(cases.file(form)).determination()).isEqualTo("REJECTED");
  }

  @Test
  void anExtensionThatIsToldMovesTheDayOfTheTask() {
    String caseNumber = taken(Validated.entry().build(), "DUTY 500.00");
    tell(caseNumber, record -> changes.extend(record, Today.FIRST, LocalDate.of(2027, 1, 15)));
    String liquidator = steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST);
    assertThat(
            work.only(liquidator, caseNumber, ValidationProcess.Task.LIQUIDATE_ENTRY)
                .getDueDate()
                .toInstant())
        .isEqualTo("2027-01-15T05:00:00Z");
    assertThatThrownBy(() -> liquidateOn(caseNumber, "2026-01-20"))
        .isInstanceOf(FormFieldValidationException.class);
    assertThatThrownBy(() -> liquidateOn(caseNumber, "2026-03-11"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("future");
    today.is(JUNE_26);
    tell(caseNumber, record -> liquidations.liquidate(record, JUNE_26));
    assertThat(work.of(liquidator, caseNumber)).isEmpty();
    assertThat(instructions(caseNumber)).hasSize(1);
  }

  /** Either the action is approved and settled, or the entry is liquidated without it. */
  @Test
  void whatIsApprovedAsTheEntryIsLiquidatedIsSettledOrRefused() throws InterruptedException {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 500.00");
    Race.run(
        2,
        number -> {
          try {
            if (number == 0) {
              decide(caseNumber, "APPROVE", "Right");
            } else {
              tell(caseNumber, record -> liquidations.liquidate(record, Today.FIRST));
            }
            return "done";
          } catch (FormFieldValidationException refused) {
            return "refused";
          }
        });
    boolean taken = cases.get(caseNumber).determination() != null;
    assertThat(instructions(caseNumber)).hasSize(taken ? 1 : 0);
    if (taken) {
      jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
      jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
      assertThat(jobs.at(caseNumber, PortRevenueProcess.Handoff.HAND_OFF_TO_PORT)).isNotEmpty();
    }
  }

  private void liquidateOn(String caseNumber, String day) {
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.LIQUIDATE_ENTRY,
        Map.of("liquidatedOn", day));
  }

  @Test
  void whatIsSentBackIsReviewedAgain() {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 500.00");
    assertThatThrownBy(() -> decide(caseNumber, "RETURN", " ")).hasMessageContaining("note");
    decide(caseNumber, "RETURN", "Which ruling?");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    review(caseNumber, "TAKE");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
  }

  /**
   * 19 USC 1501: liquidated on March 28, so June 26 is day 90. $10,000 owed more bear interest to
   * the day of reliquidation (19 USC 1505(c)), $281.40 as on a liquidation of that day.
   */
  @Test
  void anEntryIsReliquidatedWithTheActionUntilTheNinetiethDay() {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 9990.00\n499 10.00");
    liquidatedOn(caseNumber, LocalDate.of(2026, 3, 28));
    today.is(JUNE_26);
    decide(caseNumber, "APPROVE", "Right");
    assertThat(instructions(caseNumber))
        .singleElement()
        .satisfies(
            bill -> {
              assertThat(bill.kind()).isEqualTo(RevenueKind.BILL);
              assertThat(bill.principal()).isEqualByComparingTo("10000.00");
              assertThat(bill.interest()).isEqualByComparingTo("281.40");
              assertThat(bill.dueOn()).hasToString("2026-07-26");
            });
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    assertThat(letters.find(caseNumber, 2).orElseThrow().html())
        .contains("is reliquidated on 2026-06-26");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("reliquidated on 2026-06-26 (19 USC 1501)", "$10281.40 in all");
    assertThat(jobs.at(caseNumber, PortRevenueProcess.Handoff.HAND_OFF_TO_PORT)).isNotEmpty();
  }

  /** Day 91, and a Monday after a day 90 that was a Saturday: Customs' own time does not roll. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-27, 2026-06-26, until 2026-06-25",
    "2026-03-29, 2026-06-29, until 2026-06-27"
  })
  void afterTheNinetiethDayTheLiquidationIsFinal(
      LocalDate liquidated, LocalDate decided, String sentence) {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 500.00");
    liquidatedOn(caseNumber, liquidated);
    today.is(decided);
    assertThatThrownBy(() -> decide(caseNumber, "APPROVE", "Right"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining(sentence)
        .hasMessageContaining("final but for a protest (19 USC 1514(a))");
    assertThat(cases.get(caseNumber).determination()).isNull();
    assertThat(instructions(caseNumber)).isEmpty();
    decide(caseNumber, "RETURN", "It is final");
    assertThatThrownBy(() -> review(caseNumber, "TAKE")).hasMessageContaining(sentence);
  }

  /**
   * 19 USC 1501: liquidated on March 28, by CBP or, entered a year before, by law; approved on June
   * 26, day 90. From March 28 2025 369 days at 7 and 86 at 6 percent are $886.04.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-01-20, true, 281.40",
    "2026-01-20, false, 281.40",
    "2025-03-28, true, 886.04",
    "2025-03-28, false, 886.04"
  })
  void whetherTheActionOrTheLiquidationIsToldFirstItIsTheSameReliquidation(
      LocalDate entered, boolean liquidationFirst, String interest) {
    String caseNumber = submitted(Validated.entry().entered(entered).build(), "DUTY 10000.00");
    if (liquidationFirst) {
      today.is(MARCH_28.plusDays(1));
      tell(caseNumber, record -> liquidations.liquidate(record, MARCH_28));
    }
    today.is(JUNE_26);
    decide(caseNumber, "APPROVE", "Right");
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    if (!liquidationFirst) {
      today.is(LocalDate.of(2026, 7, 10));
      liquidateOn(caseNumber, "2026-03-28");
    }
    billed(caseNumber, "10000.00", interest);
    assertThat(cases.events(caseNumber))
        .contains("ENTRY_RELIQUIDATED")
        .doesNotContain("SETTLED_AT_LIQUIDATION");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("is reliquidated on 2026-06-26 (19 USC 1501)");
  }

  private void billed(String caseNumber, String principal, String interest) {
    assertThat(instructions(caseNumber))
        .singleElement()
        .satisfies(
            bill -> {
              assertThat(bill.kind()).isEqualTo(RevenueKind.BILL);
              assertThat(bill.principal()).isEqualByComparingTo(principal);
              assertThat(bill.interest()).isEqualByComparingTo(interest);
            });
  }

  /**
   * Entered on March 28 2025, so deemed liquidated on March 28 2026 (19 USC 1504(a)), told or not;
   * June 26 is day 90. The filer is proposed nothing that can have no effect.
   */
  @Test
  void afterTheNinetiethDayOfADeemedLiquidationNothingIsProposedOrTaken() {
    String approving = submitted(Validated.entry().entered(A_YEAR_BEFORE).build(), "DUTY 500.00");
    String reviewing = cases.open(Validated.entry().entered(A_YEAR_BEFORE).build());
    today.is(JUNE_26.plusDays(1));
    assertThatThrownBy(() -> decide(approving, "APPROVE", "Right"))
        .hasMessageContaining("final but for a protest (19 USC 1514(a))");
    assertThatThrownBy(() -> review(reviewing, "PROPOSE", "changes", "DUTY 5.00", "reason", "So"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("until 2026-06-26 (19 USC 1501)");
    assertThat(letters.of(reviewing)).isEmpty();
    today.is(JUNE_26);
    review(reviewing, "PROPOSE", "changes", "DUTY 5.00", "reason", "So");
    decide(approving, "APPROVE", "Right");
  }

  /** Approved on day 91 of a liquidation of which nobody had told. */
  @Test
  void whatWasApprovedAfterTheNinetiethDayChangesNothing() {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 10000.00");
    today.is(JUNE_26.plusDays(1));
    decide(caseNumber, "APPROVE", "Right");
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    liquidateOn(caseNumber, "2026-03-28");
    closedAsFinal(caseNumber, "decided on 2026-06-27");
  }

  private void closedAsFinal(String caseNumber, String decided) {
    assertThat(instructions(caseNumber)).isEmpty();
    assertThat(cases.events(caseNumber))
        .contains("LIQUIDATION_FINAL")
        .doesNotContain("SETTLED_AT_LIQUIDATION", "ENTRY_RELIQUIDATED");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains(
            "until 2026-06-26 (19 USC 1501)",
            "final but for a protest (19 USC 1514(a))",
            decided + " changes nothing");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(cases.get(caseNumber).determination()).isEqualTo("NOT_CARRIED_OUT");
  }

  /** 19 USC 1504(a): approved on March 10, deemed liquidated on March 28, told on June 26. */
  @Test
  void aDeemedLiquidationStandsAsAssertedUntilTheEntryIsReliquidated() {
    String caseNumber = taken(Validated.entry().entered(A_YEAR_BEFORE).build(), "DUTY 10000.00");
    today.is(JUNE_26);
    liquidateOn(caseNumber, "2026-03-28");
    billed(caseNumber, "10000.00", "886.04");
    assertThat(cases.events(caseNumber))
        .contains("ENTRY_RELIQUIDATED")
        .doesNotContain("SETTLED_AT_LIQUIDATION");
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(letters.find(caseNumber, 3).orElseThrow().html())
        .contains("deemed liquidated on 2026-03-28", "reliquidated on 2026-06-26 (19 USC 1501)");
  }

  @Test
  void aDeemedLiquidationThatIsToldOnDay91StandsAsAsserted() {
    String caseNumber = taken(Validated.entry().entered(A_YEAR_BEFORE).build(), "DUTY 10000.00");
    today.is(JUNE_26.plusDays(1));
    liquidateOn(caseNumber, "2026-03-28");
    closedAsFinal(caseNumber, "decided on 2026-03-10");
  }

  /** CBP liquidates on the law's last day: 365 days at 7 percent are $725.01. */
  @Test
  void whatIsLiquidatedOnTheLastDayItselfIsNotDeemed() {
    String caseNumber = taken(Validated.entry().entered(A_YEAR_BEFORE).build(), "DUTY 10000.00");
    liquidate(caseNumber, MARCH_28);
    billed(caseNumber, "10000.00", "725.01");
    assertThat(cases.events(caseNumber)).contains("SETTLED_AT_LIQUIDATION");
  }

  /**
   * Entered on June 1 2025. What the importer amended is part of what it asserted: $1,000 bear
   * $70.71 until June 1 (304 days at 7, 61 at 6 percent). The $9,000 of the action come by
   * reliquidation on June 26 and bear $676.07 (86 days at 6).
   */
  @Test
  void ofADeemedLiquidationOnlyTheAmendmentIsBilled() {
    AmendmentForms form =
        AmendmentForms.correction()
            .duty("1250.00")
            .entered(LocalDate.of(2025, 6, 1))
            .scheduled(null);
    String amendment = accepted(form);
    String caseNumber =
        taken(
            Validated.entry()
                .of(form.entryNumber(), form.importer())
                .entered(LocalDate.of(2025, 6, 1))
                .build(),
            "DUTY 9000.00");
    today.is(JUNE_26);
    tell(amendment, record -> liquidations.liquidate(record, LocalDate.of(2026, 6, 1)));
    billed(amendment, "1000.00", "70.71");
    billed(caseNumber, "9000.00", "676.07");
    assertThat(cases.events(amendment)).contains("SETTLED_AT_LIQUIDATION");
    assertThat(cases.events(caseNumber))
        .contains("ENTRY_RELIQUIDATED")
        .doesNotContain("SETTLED_AT_LIQUIDATION");
  }

  private void liquidatedOn(String caseNumber, LocalDate day) {
    today.is(day);
    tell(caseNumber, record -> liquidations.liquidate(record, day));
  }

  /** Answers that come after the action was handed up are weighed first. */
  @Test
  void anAnswerThatWasNotWeighedKeepsTheActionFromBeingApproved() {
    String caseNumber = submitted(Validated.entry().build(), "DUTY 500.00");
    responses.respond(cases.get(caseNumber), Today.FIRST, "The ruling was revoked.");
    assertThatThrownBy(() -> decide(caseNumber, "APPROVE", "Right"))
        .isInstanceOf(FormFieldValidationException.class);
    decide(caseNumber, "RETURN", "Weigh the answer");
    review(caseNumber, "TAKE");
    decide(caseNumber, "APPROVE", "Right");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACTION_TAKEN");
  }

  @Test
  void whoProposedAnAdvanceDoesNotApproveIt() {
    String specialist = "electronics-import-specialist";
    String supervisors = "electronics-supervisor";
    String caseNumber = submitted(Validated.entry().build(), "DUTY 500.00");
    identity.createMembership(specialist, supervisors);
    try {
      assertThatThrownBy(
              () ->
                  work.complete(
                      specialist,
                      caseNumber,
                      ValidationProcess.Task.APPROVE_ACTION,
                      Map.of("actionApproval", "APPROVE")))
          .hasMessageContaining("Nobody approves what they proposed");
    } finally {
      identity.deleteMembership(specialist, supervisors);
    }
    assertThat(cases.get(caseNumber).determination()).isNull();
  }
}
