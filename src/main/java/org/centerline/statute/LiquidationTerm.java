package org.centerline.statute;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * How long the law leaves to liquidate an entry: a year, three extensions of a year, and six months
 * from the notice that a suspension is over (19 USC 1504; 19 CFR 159.11, 159.12).
 */
public final class LiquidationTerm {

  /** The law allows no fourth extension (19 CFR 159.12(e)). */
  public static final int MOST_EXTENSIONS = 3;

  private static final int MONTHS_AFTER_SUSPENSION = 6;

  private LiquidationTerm() {}

  /** Whether the time counts from a withdrawal from warehouse (19 USC 1504(a)). */
  public static boolean countsFromWithdrawal(String entryType) {
    return EntryTypes.isWarehouse(entryType);
  }

  /**
   * The day from which the year counts: of a warehouse entry the last withdrawal, else the entry
   * (19 USC 1504(a)); null where that is not known.
   *
   * @param entryType two-digit entry type; null where not known
   * @param lastWithdrawalOn day of the final withdrawal from warehouse; null where not known
   */
  public static LocalDate start(String entryType, LocalDate entryDate, LocalDate lastWithdrawalOn) {
    return EntryTypes.isWarehouse(entryType) ? lastWithdrawalOn : entryDate;
  }

  /**
   * The last day before the entry is deemed liquidated; null where nothing is known that it counts
   * from.
   *
   * @param start see {@link #start}; may be null
   * @param extensions how many were granted, 0 to {@value #MOST_EXTENSIONS}
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   * @param extendedSince how many extensions were granted after that notice, which add to the time
   *     that it leaves ("unless liquidation is extended", 19 USC 1504(d)). An extension that was in
   *     force on that day stands, so that what it leaves or the six months count, whichever is
   *     more: read so from memory of 1504(d), no case on it was read
   * @param extendedUntil last day that the extension in force left when the suspension began; where
   *     null it counts from the start
   */
  public static LocalDate lastDay(
      LocalDate start,
      int extensions,
      LocalDate liftedOn,
      int extendedSince,
      LocalDate extendedUntil) {
    int before = extensions - extendedSince;
    LocalDate byStart = start == null ? null : start.plusYears(1L + before);
    if (liftedOn == null) {
      return byStart;
    }
    LocalDate byNotice = liftedOn.plusMonths(MONTHS_AFTER_SUSPENSION);
    LocalDate byExtension = extendedUntil == null ? byStart : extendedUntil;
    boolean stands = before > 0 && byExtension != null && byExtension.isAfter(byNotice);
    return (stands ? byExtension : byNotice).plusYears(extendedSince);
  }

  /**
   * The last day for which liquidation can be set where only its status is stated; null where that
   * is no day: suspended, time does not run, and liquidated, it is over.
   *
   * @param start see {@link #start}; may be null
   * @param status where null, neither extended nor suspended
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   */
  public static LocalDate lastDayStated(
      LocalDate start, LiquidationStatus status, LocalDate liftedOn) {
    return status == LiquidationStatus.SUSPENDED || status == LiquidationStatus.LIQUIDATED
        ? null
        : lastDay(start, leastExtensions(start, status, null, liftedOn), liftedOn, 0, null);
  }

  /**
   * How many extensions a stated status and schedule tell: the least that allow the schedule, and
   * as many as the law knows where none is stated.
   *
   * @param start see {@link #start}; where null the most are taken
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   */
  public static int leastExtensions(
      LocalDate start, LiquidationStatus status, LocalDate scheduledOn, LocalDate liftedOn) {
    if (status != LiquidationStatus.EXTENDED) {
      return 0;
    }
    return scheduledOn == null || start == null
        ? MOST_EXTENSIONS
        : IntStream.range(1, MOST_EXTENSIONS)
            .filter(count -> !scheduledOn.isAfter(lastDay(start, count, liftedOn, 0, null)))
            .findFirst()
            .orElse(MOST_EXTENSIONS);
  }
}
