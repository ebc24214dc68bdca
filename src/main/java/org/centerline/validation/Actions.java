package org.centerline.validation;

import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.TaskRefused;
import org.springframework.stereotype.Component;

/** Takes the action that a notice proposed: one person hands it up, another approves it. */
@Component
class Actions {

  private final Validations validations;
  private final ActionProposals proposals;
  private final Liquidations liquidations;
  private final Results results;
  private final Docket docket;
  private final CaseLog log;

  Actions(
      Validations validations,
      ActionProposals proposals,
      Liquidations liquidations,
      Results results,
      Docket docket,
      CaseLog log) {
    this.validations = validations;
    this.proposals = proposals;
    this.liquidations = liquidations;
    this.results = results;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Hands the newest proposal up. It was answered, or its time is over: until then the case waits.
   *
   * @throws TaskRefused where nothing was proposed, or the entry is liquidated
   */
  void submit(String caseNumber) {
    ActionProposal proposal =
        proposals
            .newest(caseNumber)
            .orElseThrow(
                () ->
                    new TaskRefused(
                        "An action is taken after a notice that proposed it (19 CFR 152.2); propose it first"));
    mustNotBeLiquidated(caseNumber);
    proposals.submit(caseNumber, docket.get(caseNumber).submissions());
    docket.moveTo(caseNumber, CaseStatus.AWAITING_APPROVAL);
    log.record(caseNumber, "ACTION_SUBMITTED", proposal.changesInWords());
  }

  /** Approves it; liquidation settles it with whatever else is found of the entry. */
  void approve(String caseNumber, String person, String note) {
    docket.lock(caseNumber);
    mustNotBeLiquidated(caseNumber);
    int weighed = proposals.approve(caseNumber, person).orElseThrow(Actions::samePerson);
    log.record(caseNumber, "ACTION_APPROVED", note);
    results.take(caseNumber, proposals.newest(caseNumber).orElseThrow(), weighed);
  }

  void sendBack(String caseNumber, String person, String note) {
    if (proposals.sendBack(caseNumber, person, note).isEmpty()) {
      throw samePerson();
    }
    docket.moveTo(caseNumber, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "ACTION_RETURNED", note);
  }

  void refuseSamePerson(String caseNumber, String person) {
    if (!proposals.mayDecide(caseNumber, person)) {
      throw samePerson();
    }
  }

  private static TaskRefused samePerson() {
    return new TaskRefused("Nobody approves what they proposed; another person must decide this");
  }

  private void mustNotBeLiquidated(String caseNumber) {
    if (liquidations.isLiquidated(validations.get(caseNumber))) {
      throw new TaskRefused(
          "The entry is liquidated, so no action can be taken with its liquidation any more (19 USC 1504)");
    }
  }
}
