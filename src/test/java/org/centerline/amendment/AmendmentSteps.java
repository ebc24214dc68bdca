package org.centerline.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.centerline.amendment.liquidation.LiquidationEvents;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.CenterRole;
import org.centerline.revenue.Revenue;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.ClockKind;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.springframework.transaction.support.TransactionTemplate;

/** The steps of an amendment and its money, each done by the sample person whose step it is. */
public final class AmendmentSteps {

  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final Docket docket;
  private final CaseClocks clocks;
  private final Revenue revenue;
  private final LiquidationEvents liquidations;
  private final TransactionTemplate transaction;

  AmendmentSteps(
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      Docket docket,
      CaseClocks clocks,
      Revenue revenue,
      LiquidationEvents liquidations,
      TransactionTemplate transaction) {
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.docket = docket;
    this.clocks = clocks;
    this.revenue = revenue;
    this.liquidations = liquidations;
    this.transaction = transaction;
  }

  /** Files and has a person accept what does not go straight through. */
  public String accepted(AmendmentForms form) {
    String caseNumber = cases.file(form);
    if (!jobs.at(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK).isEmpty()) {
      jobs.run(caseNumber, AmendmentProcess.Handoff.TELL_PORT_OF_RISK);
    }
    if (cases.get(caseNumber).determination() == null) {
      review(caseNumber, "ACCEPT");
    }
    assertThat(cases.get(caseNumber).determination()).isEqualTo("ACCEPTED");
    return caseNumber;
  }

  /** As {@link #accepted}, and the answer is sent. */
  public String answered(AmendmentForms form) {
    String caseNumber = accepted(form);
    answer(caseNumber);
    return caseNumber;
  }

  public void review(String caseNumber, String decision) {
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.REVIEW_AMENDMENT,
        Map.of("amendmentDecision", decision, "reason", "Looked at"));
  }

  public void answer(String caseNumber) {
    jobs.run(caseNumber, AmendmentProcess.Handoff.SEND_ANSWER);
  }

  public void liquidate(String caseNumber, LocalDate on) {
    tell(caseNumber, record -> liquidations.liquidate(record, on));
  }

  /** Tells the case something, as the API does. */
  public void tell(String caseNumber, Consumer<CaseRecord> event) {
    transaction.executeWithoutResult(status -> event.accept(docket.lock(caseNumber)));
  }

  public void sendSettlement(String caseNumber) {
    jobs.run(caseNumber, AmendmentProcess.Handoff.SEND_SETTLEMENT);
  }

  /** The port takes the open instruction on and settles it on a day. */
  public void settle(String caseNumber, LocalDate on) {
    steps.handOff(caseNumber);
    steps.acknowledge(caseNumber, "2704");
    steps.settle(
        caseNumber,
        "2704",
        Map.of("settlement", "SETTLED", "settledOn", on.toString(), "reference", "ACH 7"));
  }

  public List<RevenueInstruction> instructions(String caseNumber) {
    return revenue.of(List.of(caseNumber));
  }

  public RevenueInstruction only(String caseNumber) {
    assertThat(instructions(caseNumber)).hasSize(1);
    return instructions(caseNumber).get(0);
  }

  public CaseClock clock(String caseNumber, ClockKind kind) {
    return clocks.find(caseNumber, kind).orElseThrow();
  }

  public Revenue revenue() {
    return revenue;
  }
}
