package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.amendment.liquidation.Reliquidations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.uniformity.Precedents;
import org.springframework.stereotype.Component;

/** Takes the action that a notice proposed: one person hands it up, another approves it. */
@Component
class Actions {

  private final Validations validations;
  private final ActionProposals proposals;
  private final ActionGate gate;
  private final Liquidations liquidations;
  private final Reliquidations reliquidations;
  private final Results results;
  private final Precedents precedents;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  Actions(
      Validations validations,
      ActionProposals proposals,
      ActionGate gate,
      Liquidations liquidations,
      Reliquidations reliquidations,
      Results results,
      Precedents precedents,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.validations = validations;
    this.proposals = proposals;
    this.gate = gate;
    this.liquidations = liquidations;
    this.reliquidations = reliquidations;
    this.results = results;
    this.precedents = precedents;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Hands the newest proposal up. It was answered, or its time is over: until then the case waits.
   *
   * @throws TaskRefused where nothing was proposed, it cannot be taken any more, or nobody has said
   *     why it is decided otherwise than most like cases
   */
  void submit(String caseNumber, Answers answers) {
    ActionProposal proposal =
        proposals
            .newest(caseNumber)
            .orElseThrow(
                () ->
                    new TaskRefused(
                        "An action is taken after a notice that proposed it (19 CFR 152.2); propose it first"));
    gate.check(validations.get(caseNumber), proposal.changes());
    String differs =
        Optional.ofNullable(proposal.differsReason())
            .or(() -> precedents.justify(caseNumber, true, answers))
            .orElse(null);
    proposals.submit(caseNumber, docket.get(caseNumber).submissions(), differs);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_APPROVAL);
    log.record(caseNumber, "ACTION_SUBMITTED", proposal.changesInWords());
  }

  /**
   * Approves it; liquidation settles it with whatever else is found of the entry. An entry that is
   * liquidated is reliquidated with it at once (19 USC 1501).
   */
  void approve(String caseNumber, String person, String note) {
    docket.lock(caseNumber);
    Validation validation = validations.get(caseNumber);
    gate.check(validation, proposals.newest(caseNumber).orElseThrow().changes());
    int weighed = proposals.approve(caseNumber, person).orElseThrow(Actions::samePerson);
    log.record(caseNumber, "ACTION_APPROVED", note);
    ActionProposal proposal = proposals.newest(caseNumber).orElseThrow();
    results.take(caseNumber, proposal, weighed);
    if (liquidations.isLiquidated(validation)) {
      validations.settled(
          caseNumber,
          reliquidations.reliquidate(
              caseNumber,
              validation,
              LocalDate.now(clock),
              proposal.changes(),
              ValidationEntries.basis(validation)));
    }
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
}
