package org.centerline.amendment.liquidation;

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

  Reliquidations(AmendmentOrders orders, FoundDifference difference, CaseLog log) {
    this.orders = orders;
    this.difference = difference;
    this.log = log;
  }

  /**
   * Reliquidates with what a case changes; the caller has found that it may, and holds the entry's
   * lock. Interest runs to the day of reliquidation (19 USC 1505(c)).
   *
   * @param day of reliquidation, today or before
   * @param changes by class code; less owed where negative
   * @param basis on what they rest
   * @return what came of it, in a sentence
   */
  public String reliquidate(
      String caseNumber,
      StatedEntry entry,
      LocalDate day,
      SortedMap<ClassCode, Money> changes,
      String basis) {
    String found =
        difference.settle(
            orders.atLiquidation(
                caseNumber,
                entry,
                "%s; reliquidated on %s".formatted(basis, day),
                day,
                changes,
                List.of()));
    String sentence =
        "The entry is reliquidated on %s (%s). %s"
            .formatted(day, VoluntaryReliquidation.CITATION, found);
    log.record(caseNumber, "ENTRY_RELIQUIDATED", sentence);
    return sentence;
  }

  /** Why Customs can no longer reliquidate an entry on its own, in words without a full stop. */
  public static String ended(LocalDate liquidatedOn) {
    return ("The entry was liquidated on %s, and Customs could reliquidate it on its own until %s (%s);"
            + " the liquidation is final but for a protest (19 USC 1514(a))")
        .formatted(
            liquidatedOn,
            VoluntaryReliquidation.lastDay(liquidatedOn),
            VoluntaryReliquidation.CITATION);
  }
}
