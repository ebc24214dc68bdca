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

  /**
   * The last day before the entry is deemed liquidated.
   *
   * @param extensions how many were granted, 0 to {@value #MOST_EXTENSIONS}
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   * @param extendedSince how many extensions were granted after that notice, which add to the time
   *     that it leaves ("unless liquidation is extended", 19 USC 1504(d)). An extension that was in
   *     force on that day stands, so that what it leaves or the six months count, whichever is
   *     more: read so from memory of 1504(d), no case on it was read
   */
  public static LocalDate lastDay(
      LocalDate entryDate, int extensions, LocalDate liftedOn, int extendedSince) {
    int before = extensions - extendedSince;
    LocalDate byEntry = entryDate.plusYears(1L + before);
    if (liftedOn == null) {
      return byEntry;
    }
    LocalDate byNotice = liftedOn.plusMonths(MONTHS_AFTER_SUSPENSION);
    return (before > 0 && byEntry.isAfter(byNotice) ? byEntry : byNotice).plusYears(extendedSince);
  }

  /**
   * The last day for which liquidation can be set where only its status is stated; null where that
   * is no day: suspended, time does not run, and liquidated, it is over.
   *
   * @param status where null, neither extended nor suspended
   */
  public static LocalDate lastDayStated(LocalDate entryDate, LiquidationStatus status) {
    return status == LiquidationStatus.SUSPENDED || status == LiquidationStatus.LIQUIDATED
        ? null
        : lastDay(entryDate, leastExtensions(entryDate, status, null, null), null, 0);
  }

  /**
   * How many extensions a stated status and schedule tell: the least that allow the schedule, and
   * as many as the law knows where none is stated.
   *
   * @param liftedOn day CBP got notice that the suspension is over; null where there was none
   */
  public static int leastExtensions(
      LocalDate entryDate, LiquidationStatus status, LocalDate scheduledOn, LocalDate liftedOn) {
    if (status != LiquidationStatus.EXTENDED) {
      return 0;
    }
    return scheduledOn == null
        ? MOST_EXTENSIONS
        : IntStream.range(1, MOST_EXTENSIONS)
            .filter(count -> !scheduledOn.isAfter(lastDay(entryDate, count, liftedOn, 0)))
            .findFirst()
            .orElse(MOST_EXTENSIONS);
  }
}
