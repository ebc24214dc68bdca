package org.centerline.disclosure.outcome;

import java.time.LocalDate;
import org.centerline.disclosure.DisclosureGate;
import org.centerline.disclosure.Investigations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Service;

/**
 * A discloser rebuts that it knew of a formal investigation (19 CFR 162.74(i)). Whoever calls holds
 * the lock of the case.
 */
@Service
public class RebuttalEvents {

  private static final String CITATION = "19 CFR 162.74(i)";
  private static final int TEXT_LENGTH = 20_000;

  private final DisclosureGate gate;
  private final Investigations investigations;
  private final OutcomeProposals proposals;
  private final Rebuttals rebuttals;
  private final Docket docket;
  private final CaseLog log;

  RebuttalEvents(
      DisclosureGate gate,
      Investigations investigations,
      OutcomeProposals proposals,
      Rebuttals rebuttals,
      Docket docket,
      CaseLog log) {
    this.gate = gate;
    this.investigations = investigations;
    this.proposals = proposals;
    this.rebuttals = rebuttals;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Takes a rebuttal, from the answer of the investigations office until the outcome is proposed,
   * and again when the proposal was returned.
   *
   * @param facts what supports the statement; null where none is named
   * @throws EventRefused where no investigation before the disclosure is recorded, the outcome is
   *     proposed, or it is decided
   */
  public void rebut(CaseRecord record, LocalDate on, String statement, String facts) {
    gate.open(record);
    Violations found = Violations.none();
    gate.checkDay(on, record.filedOn(), found);
    found.at("statement").paragraphs(statement, TEXT_LENGTH);
    if (facts != null) {
      found.at("facts").paragraphs(facts, TEXT_LENGTH);
    }
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    if (proposals.find(caseNumber).filter(one -> one.returnedNote() == null).isPresent()) {
      throw new EventRefused("OUTCOME_PROPOSED", CITATION, "The outcome has been proposed");
    }
    if (!investigations.isRebuttable(caseNumber, record.filedOn())) {
      throw new EventRefused(
          "NOTHING_TO_REBUT",
          CITATION,
          "No formal investigation is on record of which the discloser is held to have known");
    }
    rebuttals.add(caseNumber, new Rebuttals.Rebuttal(on, statement, facts));
    docket.countSubmission(caseNumber);
    log.record(caseNumber, "REBUTTED", "Knowledge was rebutted on %s: %s".formatted(on, statement));
  }
}
