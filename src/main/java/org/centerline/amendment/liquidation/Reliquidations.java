package org.centerline.amendment.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.centerline.amendment.money.AmendmentOrders;
import org.centerline.amendment.money.FoundDifference;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.docket.CaseLog;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.VoluntaryReliquidation;
import org.springframework.stereotype.Service;

/** Reliquidates entries on Customs' own account (19 USC 1501). */
@Service
public class Reliquidations {

  private final AmendmentOrders orders;
  private final FoundDifference difference;
  private final CaseLog log;
  private final Clock clock;

  Reliquidations(AmendmentOrders orders, FoundDifference difference, CaseLog log, Clock clock) {
    this.orders = orders;
    this.difference = difference;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Reliquidates today with what a case changes; the caller has found that it may, and holds the
   * entry's lock. Interest runs to the day of reliquidation (19 USC 1505(c)).
   *
   * @param changes by class code; less owed where negative
   * @param basis on what they rest
   * @return what came of it, in a sentence
   */
  public String reliquidate(
      String caseNumber, StatedEntry entry, SortedMap<ClassCode, Money> changes, String basis) {
    LocalDate today = LocalDate.now(clock);
    String found =
        difference.settle(
            orders.atLiquidation(
                caseNumber,
                entry,
                "%s; reliquidated on %s".formatted(basis, today),
                today,
                changes,
                List.of()));
    String sentence =
        "The entry is reliquidated on %s (%s). %s"
            .formatted(today, VoluntaryReliquidation.CITATION, found);
    log.record(caseNumber, "ENTRY_RELIQUIDATED", sentence);
    return sentence;
  }
}
