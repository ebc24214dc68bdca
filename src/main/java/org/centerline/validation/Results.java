package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.Matter;
import org.springframework.stereotype.Component;

/** What validations come to. */
@Component
class Results {

  static final String NO_CHANGE = "NO_CHANGE";
  static final String ACTION_TAKEN = "ACTION_TAKEN";
  static final String REFERRED = "REFERRED";
  static final String NOT_CARRIED_OUT = "NOT_CARRIED_OUT";

  /** All that the party reads of a referral; why is between the Center and the port. */
  private static final String LEFT_TO_THE_PORT =
      "The Center changes nothing of the entry; it is left to the port of entry.";

  private final Validations validations;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  Results(Validations validations, Docket docket, CaseLog log, Clock clock) {
    this.validations = validations;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /** The summary stands as it was filed. */
  void noChange(String caseNumber, String reason) {
    end(
        caseNumber,
        NO_CHANGE,
        reason,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED,
        matter(caseNumber, false));
  }

  /** The port is to enforce the law (19 USC 1592; D5), which decides nothing of the summary. */
  void refer(String caseNumber) {
    end(
        caseNumber,
        REFERRED,
        LEFT_TO_THE_PORT,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED,
        null);
  }

  /**
   * The proposed action is taken: the entry is liquidated with it (19 CFR 152.2).
   *
   * @param weighed how many submissions the decision took into account
   */
  void take(String caseNumber, ActionProposal proposal, int weighed) {
    end(
        caseNumber,
        ACTION_TAKEN,
        "%s%n%s".formatted(proposal.changesInWords(), proposal.reason()),
        weighed,
        CaseStatus.AWAITING_LIQUIDATION,
        matter(caseNumber, true));
  }

  private Matter matter(String caseNumber, boolean taken) {
    return new Matter(validations.get(caseNumber).issue().citation(), taken);
  }

  /** The action that was taken came too late for its entry (19 USC 1501, 1514(a)). */
  void notCarriedOut(String caseNumber, String why) {
    docket.reopen(caseNumber, CaseStatus.AWAITING_LIQUIDATION);
    end(
        caseNumber,
        NOT_CARRIED_OUT,
        why,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED,
        null);
  }

  private void end(
      String caseNumber,
      String outcome,
      String reason,
      int weighed,
      CaseStatus status,
      Matter matter) {
    docket.determine(caseNumber, outcome, LocalDate.now(clock), reason, weighed, status, matter);
    log.announce(caseNumber, "VALIDATION_" + outcome, reason);
  }
}
