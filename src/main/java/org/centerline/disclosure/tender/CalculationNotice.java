package org.centerline.disclosure.tender;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.disclosure.Disclosure;
import org.centerline.disclosure.Disclosures;
import org.centerline.disclosure.loss.CalculationLetters;
import org.centerline.disclosure.loss.CalculationReviews;
import org.centerline.disclosure.loss.Calculations;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.statute.DisclosureTender;
import org.centerline.statute.LossOfRevenue;
import org.springframework.stereotype.Component;

/** Gives notice of the calculation; thirty days to tender run from its date (Z37). */
@Component
public class CalculationNotice {

  private final Disclosures disclosures;
  private final Calculations calculations;
  private final TenderStanding standing;
  private final CalculationLetters letters;
  private final CalculationReviews reviews;
  private final CaseClocks clocks;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  CalculationNotice(
      Disclosures disclosures,
      Calculations calculations,
      TenderStanding standing,
      CalculationLetters letters,
      CalculationReviews reviews,
      CaseClocks clocks,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.disclosures = disclosures;
    this.calculations = calculations;
    this.standing = standing;
    this.letters = letters;
    this.reviews = reviews;
    this.clocks = clocks;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /** Sends the notice, dated today. */
  public void send(String caseNumber) {
    calculations.noticed(caseNumber, LocalDate.now(clock));
    Disclosure disclosure = disclosures.get(caseNumber);
    LossOfRevenue loss = calculations.get(caseNumber).loss(disclosure.receipt().filedOn());
    DisclosureTender tender = standing.judge(caseNumber);
    clocks.start(caseNumber, tender.deadline(), ClockState.OPEN);
    docket.moveTo(caseNumber, CaseStatus.AWAITING_INFORMATION);
    log.record(
        caseNumber,
        "CALCULATION_SENT",
        "CBP calculates a loss of $%s; $%s is tendered by %s"
            .formatted(loss.total(), tender.tendered(), LocalDate.now(clock)));
    letters.notice(caseNumber, disclosure, loss, tender, reviews.find(caseNumber).isPresent());
  }
}
