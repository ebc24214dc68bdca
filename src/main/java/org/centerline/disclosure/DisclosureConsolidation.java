package org.centerline.disclosure;

import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Service;

/** Which FP&amp;F officer consolidates a disclosure of several ports (19 CFR 162.74(e)). */
@Service
public class DisclosureConsolidation {

  private static final String CITATION = "19 CFR 162.74(e)";
  private static final int TEXT_LENGTH = 4000;

  private final DisclosureGate gate;
  private final Disclosures disclosures;
  private final ReceiptLetters letters;
  private final CaseLog log;

  DisclosureConsolidation(
      DisclosureGate gate, Disclosures disclosures, ReceiptLetters letters, CaseLog log) {
    this.gate = gate;
    this.disclosures = disclosures;
    this.letters = letters;
    this.log = log;
  }

  /** The officer who answers first consolidates; nothing happens where one does already. */
  void begin(String caseNumber, String officer) {
    if (disclosures.consolidatedBy(caseNumber).isEmpty()) {
      appoint(caseNumber, officer, "Answered first", null);
    }
  }

  /**
   * Another officer takes it over, as in an absence. Whoever calls holds the lock of the case.
   *
   * @param officer who takes it over
   * @throws EventRefused where that officer has it already, or it is decided
   */
  public void takeOver(CaseRecord record, String officer, String reason) {
    gate.open(record);
    Violations found = Violations.none();
    found.at("reason").paragraphs(reason, TEXT_LENGTH);
    found.refuseIfAny();
    String before = disclosures.consolidatedBy(record.caseNumber()).orElse(null);
    if (officer.equals(before)) {
      throw new EventRefused("CONSOLIDATED_BY_YOU", CITATION, "You consolidate this case already");
    }
    appoint(record.caseNumber(), officer, reason, before);
  }

  private void appoint(String caseNumber, String officer, String reason, String before) {
    disclosures.consolidate(caseNumber, officer);
    log.record(caseNumber, "CONSOLIDATED", reason, before, officer);
    letters.tellConsolidation(caseNumber, disclosures.get(caseNumber));
  }
}
