package org.centerline.statute;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What the window of a post summary correction depends on. All but the entry date may be null.
 *
 * @param entryDate date of entry
 * @param liquidation date for which liquidation is set
 * @param isLiquidated whether that day came
 * @param lastDay last day that the law leaves to liquidate; null where none runs
 * @param status where liquidation stands
 * @param entryType two-digit entry type
 * @param basis why liquidation is suspended; where null, see {@link SummaryFacts}
 * @param caseNumberStated whether a case number is on the summary; where null, see {@link
 *     SummaryFacts}
 * @param sentOn day of sending
 * @param reading how the limits are read
 */
record PscQuestion(
    LocalDate entryDate,
    LocalDate liquidation,
    boolean isLiquidated,
    LocalDate lastDay,
    LiquidationStatus status,
    String entryType,
    SuspensionBasis basis,
    Boolean caseNumberStated,
    LocalDate sentOn,
    PscReading reading) {

  private static final Set<String> DUMPING = Set.of("03", "07");
  private static final String ZONE = "06";

  /** Where the day of filing is not known, the day that is asked about stands in. */
  static PscQuestion of(
      ClockFacts facts, LocalDate entryDate, PscReading reading, LocalDate actOn) {
    LiquidationStatus status = LiquidationStatus.named(facts.liquidationStatus()).orElse(null);
    return new PscQuestion(
        entryDate,
        facts.scheduledLiquidationDate(),
        false,
        status == LiquidationStatus.SUSPENDED ? null : StatedTerm.of(facts, entryDate).lastDay(),
        status,
        facts.entryType(),
        facts.suspensionBasis(),
        facts.caseNumberStated(),
        facts.filedOn() == null ? actOn : facts.filedOn(),
        reading);
  }

  static PscQuestion of(AmendmentFacts facts) {
    SummaryFacts summary = facts.summary();
    return new PscQuestion(
        summary.entryDate(),
        summary.isSetByLaw() ? null : summary.liquidation(),
        summary.liquidationDate() != null,
        summary.lastDay(),
        summary.liquidationStatus(),
        summary.entryType(),
        summary.suspensionBasis(),
        summary.caseNumberStated(),
        facts.receivedOn(),
        facts.reading());
  }

  /** The same question under another reading. */
  PscQuestion read(PscReading other) {
    return new PscQuestion(
        entryDate,
        liquidation,
        isLiquidated,
        lastDay,
        status,
        entryType,
        basis,
        caseNumberStated,
        sentOn,
        other);
  }

  /**
   * The limits in force on the day of sending; where that is not known, the newest under which the
   * window was still open when they took effect. Empty before corrections began.
   */
  Optional<PscTerms> terms() {
    return PscTerms.HISTORY.stream().filter(this::isWithin).findFirst();
  }

  private boolean isWithin(PscTerms terms) {
    LocalDate sent = sentOn == null ? lastDay(terms) : sentOn;
    return sent == null || !sent.isBefore(terms.since());
  }

  /** Extended: 84 FR 40430. Suspended: CBP's practice for entries with a dumping case. */
  boolean isWaived(PscTerms terms) {
    return terms.waived()
        && (status == LiquidationStatus.EXTENDED
            || (status == LiquidationStatus.SUSPENDED
                && hasDumpingCase()
                && basis != SuspensionBasis.OTHER));
  }

  private boolean hasDumpingCase() {
    return entryType != null
        && (DUMPING.contains(entryType)
            || (ZONE.equals(entryType) && Boolean.TRUE.equals(caseNumberStated)));
  }

  /** The last day that the count from entry leaves; null where it is lifted. */
  LocalDate lastFromEntry(PscTerms terms) {
    return isWaived(terms) ? null : entryDate.plusDays(terms.daysFromEntry(reading.fromEntry()));
  }

  /**
   * The day from which is counted back: the one set, else the law's last; null where neither is.
   */
  LocalDate liquidationOrLast() {
    return liquidation == null ? lastDay : liquidation;
  }

  /** The last day that the count back from liquidation leaves; null where nothing limits that. */
  LocalDate lastBeforeLiquidation(PscTerms terms) {
    LocalDate day = liquidationOrLast();
    return day == null ? null : day.minusDays(terms.daysBefore(reading.beforeLiquidation()));
  }

  /** The earlier of both; null where neither limits. */
  LocalDate lastDay(PscTerms terms) {
    return Days.earlier(lastFromEntry(terms), lastBeforeLiquidation(terms));
  }

  Deadline deadline(PscTerms terms, LocalDate due, OfficeCalendar calendar) {
    return Roll.NONE.deadline(
        ClockKind.AMENDMENT_WINDOW,
        StartFact.ENTRY,
        entryDate,
        due,
        terms.citation(reading),
        PscExplanation.of(terms, this, due),
        calendar);
  }
}
