package org.centerline.amendment.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.amendment.OtherEntryCases;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.statute.VoluntaryReliquidation;
import org.springframework.stereotype.Component;

/**
 * What Customs decided of an entry and its liquidation did not carry out: what was decided after
 * it, and everything where the law liquidated the entry, as the importer asserted it (19 USC
 * 1504(a)). It changes what is owed by reliquidation within ninety days (19 USC 1501) or not at
 * all, whichever was told first, the decision or the liquidation.
 */
@Component
class LaterChanges {

  private final OtherEntryCases others;
  private final Reliquidations reliquidations;
  private final CaseLog log;
  private final Clock clock;

  LaterChanges(OtherEntryCases others, Reliquidations reliquidations, CaseLog log, Clock clock) {
    this.others = others;
    this.reliquidations = reliquidations;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Reliquidates the entry with what a case decided: on the day it was decided, or today where the
   * law liquidated the entry afterwards. Changes nothing where that is after the ninetieth day.
   */
  void settle(CaseRecord decided, LocalDate liquidatedOn) {
    LocalDate decidedOn = decided.determinedOn();
    String sentence =
        decidedOn.isAfter(liquidatedOn)
            ? reliquidated(decided, liquidatedOn, decidedOn)
            : "The entry was deemed liquidated on %s as the importer asserted it (19 USC 1504). %s"
                .formatted(liquidatedOn, reliquidated(decided, liquidatedOn, LocalDate.now(clock)));
    others.settled(decided, sentence);
  }

  private String reliquidated(CaseRecord decided, LocalDate liquidatedOn, LocalDate day) {
    return day.isAfter(VoluntaryReliquidation.lastDay(liquidatedOn))
        ? ended(decided, liquidatedOn)
        : reliquidations.reliquidate(
            decided.caseNumber(),
            others.entry(decided).orElseThrow(),
            day,
            others.changes(decided),
            others.basis(decided));
  }

  private String ended(CaseRecord decided, LocalDate liquidatedOn) {
    String sentence =
        "%s. What was decided on %s changes nothing of what is owed."
            .formatted(Reliquidations.ended(liquidatedOn), decided.determinedOn());
    log.record(decided.caseNumber(), "LIQUIDATION_FINAL", sentence);
    others.notCarriedOut(decided, sentence);
    return sentence;
  }
}
