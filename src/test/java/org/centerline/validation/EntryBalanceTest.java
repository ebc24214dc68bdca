package org.centerline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.CenterRole;
import org.centerline.revenue.Revenue;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.centerline.validation.ValidationProcess.Handoff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What is deposited on an entry is given back once (19 USC 1505(b), 1520(a)), by whichever of its
 * cases. Today is 2026-03-10; the summaries state $12,500.00 of duty.
 */
@CenterlineTest
class EntryBalanceTest {

  private static final LocalDate JUNE_26 = LocalDate.of(2026, 6, 26);

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Today today;
  private final As as;
  private final FormService forms;
  private final Revenue revenue;
  private final ValidationResponses responses;
  private final AmendmentSteps amendments;
  private final String entry = EntryNumbers.next();
  private final String importer = "89-" + entry.substring(4, 11) + "00";

  EntryBalanceTest(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Today today,
      As as,
      FormService forms,
      Revenue revenue,
      ValidationResponses responses,
      AutowireCapableBeanFactory beans) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.today = today;
    this.as = as;
    this.forms = forms;
    this.revenue = revenue;
    this.responses = responses;
    this.amendments = beans.createBean(AmendmentSteps.class);
  }

  private void propose(String caseNumber, String changes) {
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "PROPOSE", "changes", changes, "reason", "By ruling."));
  }

  private void submit(String caseNumber) {
    responses.respond(cases.get(caseNumber), LocalDate.of(2026, 3, 10), "We agree.");
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "TAKE"));
  }

  private void approve(String caseNumber) {
    work.complete(
        steps.person(caseNumber, CenterRole.SUPERVISOR),
        caseNumber,
        ValidationProcess.Task.APPROVE_ACTION,
        Map.of("actionApproval", "APPROVE"));
  }

  private String opened() {
    return cases.open(Validated.entry().of(entry, importer).build());
  }

  /** Taken on March 10 and liquidated with it on June 26, so that the port has its instruction. */
  private String settled(String changes) {
    String caseNumber = opened();
    propose(caseNumber, changes);
    submit(caseNumber);
    approve(caseNumber);
    jobs.run(caseNumber, Handoff.SEND_ACTION_TAKEN);
    today.is(JUNE_26);
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.LIQUIDATE_ENTRY,
        Map.of("liquidatedOn", JUNE_26.toString()));
    jobs.run(caseNumber, Handoff.SEND_VALIDATION_RESULT);
    assertThat(revenue.of(List.of(caseNumber))).hasSize(1);
    return caseNumber;
  }

  private String earlier(String caseNumber, CenterRole role, String task) {
    String person = steps.person(caseNumber, role);
    String id = work.only(person, caseNumber, task).getId();
    return String.valueOf(as.get(person, () -> forms.getTaskFormVariables(id)).get("earlier"));
  }

  private void refuses(String caseNumber, String changes, String most) {
    assertThatThrownBy(() -> propose(caseNumber, changes))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("can fall by $%s at most".formatted(most));
  }

  /** The first waits for the port, which keeps nobody from looking at the entry again. */
  @Test
  void whatAValidationGaveBackIsNotGivenBackByTheNext() {
    String first = settled("DUTY -12000.00");
    assertThat(cases.get(first).status()).isEqualTo(CaseStatus.AWAITING_PORT);
    String second = opened();
    assertThat(earlier(second, CenterRole.IMPORT_SPECIALIST, ValidationProcess.Task.REVIEW_SUMMARY))
        .contains(
            first + ", validation: ACTION_TAKEN on 2026-03-10",
            "Refund: pay the party. $12000.00 and interest of $",
            "Can still be given back: Duty $500.00; 499 Merchandise processing fee $346.40");
    refuses(second, "DUTY -500.01", "500.00");
    propose(second, "DUTY -500.00");
    responses.respond(cases.get(second), JUNE_26, "We agree.");
    work.complete(
        steps.person(second, CenterRole.IMPORT_SPECIALIST),
        second,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "TAKE"));
    assertThat(earlier(second, CenterRole.SUPERVISOR, ValidationProcess.Task.APPROVE_ACTION))
        .contains(first);
    approve(second);
    assertThat(revenue.of(List.of(second)).get(0).principal()).isEqualByComparingTo("500.00");
  }

  /** What is billed is paid back only once it has come in. */
  @Test
  void whatWasBilledCountsOnceItIsPaid() {
    String first = settled("DUTY 1000.00");
    String second = opened();
    refuses(second, "DUTY -12500.01", "12500.00");
    steps.handOff(first);
    steps.acknowledge(first, "2704");
    steps.settle(
        first,
        "2704",
        Map.of("settlement", "SETTLED", "settledOn", "2026-06-26", "reference", "BILL 9"));
    refuses(second, "DUTY -13500.01", "13500.00");
    propose(second, "DUTY -13500.00");
  }

  /** $1,200.00 were paid as the protest states; the Center pays $1,000.00 of them back first. */
  @Test
  void whatAValidationGaveBackIsNotLeftForAProtest() {
    settled("DUTY -1000.00");
    String protest = cases.file(Filing.protest().importer(importer).onEntry(entry));
    assertThatThrownBy(() -> steps.propose(protest, "ALLOWED", "200.01"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("more than the $200.00 left of the $1200.00 paid");
    steps.propose(protest, "ALLOWED", "200.00");
  }

  /**
   * Two entries of $1,200.00 and $400.00 share a refund of $800.00, so $600.00 of it are of this
   * one. It is decided after the action was proposed, so whoever hands that up finds less left.
   */
  @Test
  void whatAProtestRefundsIsNotLeftForAValidation() {
    String validation = opened();
    propose(validation, "DUTY -12500.00");
    String protest =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry)
                .entry("2704", Filing.ENTERED, "400.00"));
    steps.propose(protest, "ALLOWED", "800.00");
    steps.approve(protest);
    assertThatThrownBy(() -> submit(validation))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessageContaining("Duty can fall by $11900.00 at most");
    assertThat(
            earlier(
                validation, CenterRole.IMPORT_SPECIALIST, ValidationProcess.Task.REVIEW_SUMMARY))
        .contains(protest + ", protest: ALLOWED on 2026-03-10", "Duty $11900.00");
    propose(validation, "DUTY -11900.00");
  }

  /** Nobody has approved it yet, and whoever does asks no more whether the money is there. */
  @Test
  void whatAProtestIsProposedToRefundIsNotLeftForAValidation() {
    String validation = opened();
    String protest = cases.file(Filing.protest().importer(importer).onEntry(entry));
    steps.propose(protest, "ALLOWED", "500.00");
    refuses(validation, "DUTY -12000.01", "12000.00");
    steps.sendBack(protest, "Once more");
    propose(validation, "DUTY -12500.00");
  }

  /** The amendment lowers the duty from $250.00 to $201.00, which liquidation refunds. */
  @Test
  void whatAnAmendmentGaveBackIsNotGivenBackByAValidation() {
    AmendmentForms form = AmendmentForms.correction().duty("201.00");
    String amendment = amendments.answered(form);
    String before = cases.open(Validated.entry().of(form.entryNumber(), form.importer()).build());
    refuses(before, "DUTY -201.01", "201.00");
    work.complete(
        steps.person(before, CenterRole.IMPORT_SPECIALIST),
        before,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "NO_CHANGE", "reason", "In order"));
    jobs.run(before, Handoff.SEND_VALIDATION_RESULT);
    today.is(JUNE_26);
    amendments.liquidate(amendment, JUNE_26);
    assertThat(amendments.only(amendment).principal()).isEqualByComparingTo("49.00");
    String after = cases.open(Validated.entry().of(form.entryNumber(), form.importer()).build());
    refuses(after, "DUTY -201.01", "201.00");
    propose(after, "DUTY -201.00");
  }
}
