package org.centerline.disclosure.tender;

import java.time.LocalDate;
import org.centerline.disclosure.DisclosureGate;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.springframework.stereotype.Service;

/** A discloser tenders. Whoever calls holds the lock of the case. */
@Service
public class TenderEvents {

  private final DisclosureGate gate;
  private final DisclosureTenders tenders;
  private final TenderStanding standing;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseMessages messages;

  TenderEvents(
      DisclosureGate gate,
      DisclosureTenders tenders,
      TenderStanding standing,
      Docket docket,
      CaseClocks clocks,
      CaseMessages messages) {
    this.gate = gate;
    this.tenders = tenders;
    this.standing = standing;
    this.docket = docket;
    this.clocks = clocks;
    this.messages = messages;
  }

  /**
   * Takes a tender (19 CFR 162.74(c)). One that was made in time and is told late takes back the
   * question of the delay.
   *
   * <p>What comes after the ports were told is taken in with the outcome, which is proposed anew.
   *
   * @throws org.centerline.docket.EventRefused where it is decided
   */
  public void tender(CaseRecord record, LocalDate on, String amount) {
    gate.open(record);
    Violations found = Violations.none();
    gate.checkDay(on, record.filedOn(), found);
    Money money = found.at("amount").money(amount).orElse(null);
    if (money != null) {
      found.at("amount").require(money.isPositive(), "TENDER_ZERO", "A tender is more than zero.");
    }
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    tenders.add(caseNumber, on, money);
    docket.countSubmission(caseNumber);
    messages.tell(DisclosureProcess.Message.TENDERED, caseNumber);
    if (!standing.isMissed(caseNumber)) {
      clocks.metAfterAll(caseNumber, ClockKind.TENDER);
      messages.tell(DisclosureProcess.Message.TENDER_DELAY_SETTLED, caseNumber);
    }
  }
}
