package org.centerline.disclosure.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.disclosure.DisclosureGate;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.DisclosureTenders;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.revenue.Revenue;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Money;
import org.springframework.stereotype.Service;

/** A discloser tenders. Whoever calls holds the lock of the case. */
@Service
public class TenderEvents {

  private final DisclosureGate gate;
  private final DisclosureTenders tenders;
  private final TenderStanding standing;
  private final Revenue revenue;
  private final CaseClocks clocks;
  private final CaseMessages messages;
  private final Clock clock;

  TenderEvents(
      DisclosureGate gate,
      DisclosureTenders tenders,
      TenderStanding standing,
      Revenue revenue,
      CaseClocks clocks,
      CaseMessages messages,
      Clock clock) {
    this.gate = gate;
    this.tenders = tenders;
    this.standing = standing;
    this.revenue = revenue;
    this.clocks = clocks;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Takes a tender (19 CFR 162.74(c)). One that was made in time and is told late takes back the
   * question of the delay.
   *
   * @throws EventRefused where the ports have been told already, or it is decided
   */
  public void tender(CaseRecord record, LocalDate on, String amount) {
    gate.open(record);
    Violations found = Violations.none();
    found.at("on").notInFuture(on, LocalDate.now(clock));
    Money money = found.at("amount").money(amount).orElse(null);
    if (money != null) {
      found.at("amount").require(money.isPositive(), "TENDER_ZERO", "A tender is more than zero.");
    }
    found.refuseIfAny();
    String caseNumber = record.caseNumber();
    if (!revenue.of(List.of(caseNumber)).isEmpty() && !isReopened(caseNumber)) {
      throw new EventRefused(
          "TENDER_CLOSED",
          "19 CFR 162.74(c)",
          "The ports have been told what was tendered; nothing more is taken in with this case");
    }
    tenders.add(caseNumber, on, money);
    messages.tell(DisclosureProcess.Message.TENDERED, caseNumber);
    if (!standing.isMissed(caseNumber)) {
      messages.tell(DisclosureProcess.Message.TENDER_DELAY_SETTLED, caseNumber);
    }
  }

  /** Headquarters found that more is owed, which gives time to tender anew. */
  private boolean isReopened(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.TENDER)
        .filter(running -> running.state() == ClockState.OPEN)
        .isPresent();
  }
}
