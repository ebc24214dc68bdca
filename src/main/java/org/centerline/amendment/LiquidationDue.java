package org.centerline.amendment;

import java.time.LocalDate;
import java.util.Optional;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;

/** When the liquidation of an entry is due (19 USC 1504). */
final class LiquidationDue {

  private LiquidationDue() {}

  /**
   * The day set, or the law's last; empty while it is suspended, once it has taken place, and where
   * neither is known. A day set beyond the law's last does not count.
   */
  static Optional<Deadline> of(EntryLiquidation now, StatedEntry entry, OfficeCalendar calendar) {
    LocalDate last = now.lastDay(now.start(entry));
    LocalDate set = now.scheduledOn();
    if (now.isSuspended() || now.isLiquidated() || (set == null && last == null)) {
      return Optional.empty();
    }
    boolean lawful = set == null || last == null || !set.isAfter(last);
    ClockFacts facts =
        ClockFacts.builder()
            .entryType(entry.entryType())
            .entryDate(entry.entryDate())
            .lastWithdrawalOn(now.lastWithdrawalOn())
            .extendedUntil(now.ranUntil())
            .scheduledLiquidationDate(lawful ? set : null)
            .liquidationStatus(now.status().name())
            .extensionsGranted(now.extensions())
            .suspensionLiftedOn(now.liftedOn())
            .extensionsSinceLifting(now.extendedSince())
            .build();
    return Optional.of(Statute.deadline(ClockRule.LIQUIDATION_DUE, facts, calendar));
  }
}
