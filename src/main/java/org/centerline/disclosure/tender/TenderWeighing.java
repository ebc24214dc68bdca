package org.centerline.disclosure.tender;

import java.time.LocalDate;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.statute.ClockKind;
import org.centerline.statute.DisclosureTender;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Compares what was tendered with the loss (19 USC 1592(c)(4); 19 CFR 162.74(c)). */
@Component
class TenderWeighing {

  private final TenderStanding standing;
  private final CaseClocks clocks;
  private final CaseLog log;

  TenderWeighing(TenderStanding standing, CaseClocks clocks, CaseLog log) {
    this.standing = standing;
    this.clocks = clocks;
    this.log = log;
  }

  /** Whether the loss is tendered in full; where it is, that ends the time to tender. */
  boolean isWhole(String caseNumber) {
    DisclosureTender tender = standing.judge(caseNumber);
    boolean whole = tender.outstanding().isZero();
    if (whole) {
      clocks.complete(caseNumber, ClockKind.TENDER, completedOn(caseNumber, tender));
    }
    log.record(
        caseNumber,
        "TENDER_WEIGHED",
        whole
            ? "The loss is tendered in full: $%s".formatted(tender.tendered())
            : "$%s is tendered, $%s is outstanding"
                .formatted(tender.tendered(), tender.outstanding()));
    return whole;
  }

  /** What was not lost is tendered from the start. */
  private LocalDate completedOn(String caseNumber, DisclosureTender tender) {
    if (tender.outcome() == DisclosureTender.Outcome.NOTHING_LOST) {
      return tender.deadline().from();
    }
    Money loss = standing.loss(caseNumber);
    return standing.reachedOn(caseNumber, loss).orElseThrow();
  }
}
