package org.centerline.disclosure.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.centerline.disclosure.DisclosureProcess.Handoff;
import org.centerline.disclosure.DisclosureProcess.Task;
import org.centerline.disclosure.DisclosureProcess.Timer;
import org.centerline.disclosure.Told;
import org.centerline.disclosure.tender.TenderEvents;
import org.centerline.docket.CaseStatus;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.testing.As;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;

/** FP&amp;F ended the wait, and lets the Center calculate the loss before it decides (C4, C7). */
@CenterlineTest
class CalculationFirstTest {

  private static final String OFFICER = "fpf-officer";

  private final TenderEvents tenders;
  private final FormService forms;
  private final Revenue revenue;
  private final As as;
  private final Cases cases;
  private final Work work;
  private final Jobs jobs;
  private final Steps steps;
  private final Today today;

  private final String entry = EntryNumbers.next();

  CalculationFirstTest(
      TenderEvents tenders,
      FormService forms,
      Revenue revenue,
      As as,
      Cases cases,
      Work work,
      Jobs jobs,
      Steps steps,
      Today today) {
    this.tenders = tenders;
    this.forms = forms;
    this.revenue = revenue;
    this.as = as;
    this.cases = cases;
    this.work = work;
    this.jobs = jobs;
    this.steps = steps;
    this.today = today;
  }

  /** Filed March 10 2026 and never completed: thirty days later the officer ends the wait. */
  private String undecided() {
    String caseNumber =
        ended(Told.disclosure().incomplete().naming(entry, "2704").tendering("400.00"));
    takeIn(caseNumber);
    return caseNumber;
  }

  private String ended(Told told) {
    String caseNumber = cases.file(told.build());
    jobs.run(caseNumber, Handoff.ACKNOWLEDGE_DISCLOSURE);
    work.complete(OFFICER, caseNumber, Task.ASK_INVESTIGATIONS, Map.of("commencement", "NONE"));
    today.is(LocalDate.of(2026, 4, 10));
    jobs.run(caseNumber, Timer.SUPPLY_OVER);
    work.complete(
        OFFICER,
        caseNumber,
        Task.DECIDE_DELAY,
        Map.of("delayChoice", "DENY", "note", "Nothing came"));
    return caseNumber;
  }

  private void takeIn(String caseNumber) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(caseNumber, "2704");
  }

  private Map<String, Object> shown(String person, String task) {
    return as.get(person, () -> forms.getTaskFormVariables(task));
  }

  private void letCalculate(String caseNumber, String reason) {
    work.complete(
        OFFICER,
        caseNumber,
        Task.PROPOSE_OUTCOME,
        Map.of("outcomeStep", "CALCULATE", "reason", reason));
  }

  private void calculate(String caseNumber) {
    String center = cases.get(caseNumber).center();
    work.complete(
        center + "-import-specialist",
        caseNumber,
        Task.VERIFY_LOSS,
        Map.of(
            "lossLines",
            entry + ",2704,2024-08-01,2025-06-02,DUTY,500.00,1500.00",
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

  /** 1,000.00 lost and 400.00 tendered: 600.00 is asked for, and both reach the port once. */
  @Test
  void theCenterCalculatesAndTheRestIsTenderedBeforeTheOutcome() {
    String caseNumber = undecided();
    letCalculate(caseNumber, "The entries are known, only their values are not");

    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    String specialist = cases.get(caseNumber).center() + "-import-specialist";
    assertThat(shown(specialist, work.only(specialist, caseNumber, Task.VERIFY_LOSS).getId()))
        .containsEntry("returnedNote", "The entries are known, only their values are not");
    calculate(caseNumber);
    tenders.tender(cases.get(caseNumber), LocalDate.of(2026, 4, 10), "600.00");
    takeIn(caseNumber);
    assertThat(revenue.of(List.of(caseNumber)))
        .extracting(RevenueInstruction::port, told -> told.principal().toPlainString())
        .containsExactly(tuple("2704", "400.00"), tuple("2704", "600.00"));
    assertThat(work.only(OFFICER, caseNumber, Task.PROPOSE_OUTCOME)).isNotNull();
  }

  @Test
  void whatWasCalculatedIsNotAskedForAgain() {
    String caseNumber = undecided();
    letCalculate(caseNumber, "Its loss is to be known");
    calculate(caseNumber);
    tenders.tender(cases.get(caseNumber), LocalDate.of(2026, 4, 10), "600.00");
    takeIn(caseNumber);
    assertThatThrownBy(() -> letCalculate(caseNumber, "Once more"))
        .hasMessageContaining("outcomeStep: the Center has calculated the loss");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("CALCULATION_ASKED");
  }

  @Test
  void itIsAskedForWithAReason() {
    String caseNumber = undecided();
    assertThatThrownBy(() -> letCalculate(caseNumber, " ")).hasMessageContaining("reason");
    assertThat(cases.events(caseNumber)).doesNotContain("CALCULATION_ASKED");
  }

  @Test
  void whatNamesNoImportationIsNotCalculated() {
    String caseNumber = ended(Told.disclosure().incomplete().withoutEntries());
    assertThatThrownBy(() -> letCalculate(caseNumber, "Its loss is to be known"))
        .hasMessageContaining("no importation is identified");
  }
}
