package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.LineDifference;
import org.centerline.amendment.summary.MainChange;
import org.centerline.amendment.summary.StatedEntry;
import org.centerline.amendment.summary.Transmission;
import org.centerline.statute.AmendmentContent;
import org.centerline.statute.AmendmentFacts;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.ClassCode;
import org.centerline.statute.FilerRole;
import org.centerline.statute.IeepaTariff;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.Money;
import org.centerline.statute.PscElement;
import org.centerline.statute.PscReading;
import org.centerline.statute.SettlementFacts;
import org.centerline.statute.SummaryFacts;
import org.centerline.statute.SummaryFlag;
import org.centerline.statute.SuspensionBasis;

/**
 * An amendment in good form.
 *
 * @param depositedOn day the duties of the summary were deposited; null where not stated
 * @param suspensionLiftedOn day of notice that a suspension is over; null where none was
 * @param lastWithdrawalOn day of the final withdrawal from warehouse; null where not stated
 * @param version the version that is amended
 * @param amendedPort port of entry as sent; null where unchanged
 * @param flags what is known against amending the summary
 * @param sent how it was sent, and what is stated of the summary in ACE
 */
public record Amendment(
    LocalDate receivedOn,
    AmendmentKind kind,
    String filerName,
    FilerRole filerRole,
    String importerNumber,
    String entryNumber,
    String port,
    LocalDate entryDate,
    LocalDate depositedOn,
    LocalDate scheduledLiquidationDate,
    LocalDate liquidationDate,
    LiquidationStatus liquidationStatus,
    SuspensionBasis suspensionBasis,
    LocalDate suspensionLiftedOn,
    LocalDate lastWithdrawalOn,
    int version,
    String amendedPort,
    Set<SummaryFlag> flags,
    List<String> headerReasons,
    Map<Integer, List<String>> lineReasons,
    String explanation,
    Set<PscElement> elements,
    Transmission sent,
    EntrySummary old,
    EntrySummary amended)
    implements StatedEntry {

  /** The same amendment, compared with this version instead of the one it states. */
  Amendment against(EntrySummary held) {
    return new Amendment(
        receivedOn,
        kind,
        filerName,
        filerRole,
        importerNumber,
        entryNumber,
        port,
        entryDate,
        depositedOn,
        scheduledLiquidationDate,
        liquidationDate,
        liquidationStatus,
        suspensionBasis,
        suspensionLiftedOn,
        lastWithdrawalOn,
        version,
        amendedPort,
        flags,
        headerReasons,
        lineReasons,
        explanation,
        elements,
        sent,
        held,
        amended);
  }

  /** Whether it states the entry as another amendment of it does. */
  public boolean isOfTheEntryOf(Amendment other) {
    return importerNumber.equals(other.importerNumber)
        && port.equals(other.port)
        && entryDate.equals(other.entryDate)
        && (depositedOn == null
            || other.depositedOn == null
            || depositedOn.equals(other.depositedOn));
  }

  /**
   * Whether nothing that is stated differs from the version that it amends. What may not be sent at
   * all differs from it too, and is refused for what it is.
   */
  public boolean changesNothing() {
    return old.agreesWith(amended)
        && (amendedPort == null || amendedPort.equals(port))
        && elements.isEmpty()
        && !sent.changesIeepaTariff();
  }

  public Difference difference() {
    return Difference.between(old, amended);
  }

  /** What it changes in the first place. */
  public MainChange mainChange() {
    return MainChange.between(old, amended);
  }

  /** Whether a line that changes has a tariff number under IEEPA, or the filer says so. */
  private boolean changesIeepaTariff(Difference difference) {
    Set<Integer> changed =
        difference.lines().stream().map(LineDifference::line).collect(Collectors.toSet());
    return sent.changesIeepaTariff()
        || Stream.concat(old.lines().stream(), amended.lines().stream())
            .anyMatch(line -> changed.contains(line.line()) && IeepaTariff.covers(line.hts()));
  }

  @Override
  public String entryType() {
    return old.entryType();
  }

  /**
   * What its settlement depends on.
   *
   * @param carried what earlier amendments of the entry left for liquidation
   * @param undeposited what they asked as a deposit and nobody has deposited
   */
  public SettlementFacts settlementFacts(
      Map<ClassCode, Money> carried, Map<ClassCode, Money> undeposited) {
    return new SettlementFacts(
        receivedOn, amended.entryType(), difference().changes(), carried, undeposited);
  }

  /**
   * What the law asks of an amendment.
   *
   * @param reading how the limits of a correction are read
   * @param held the version that CBP holds
   * @param alsoKnown what the docket knows besides what was filed
   * @param liquidation where the liquidation of the entry stands
   */
  public AmendmentFacts facts(
      PscReading reading, int held, Set<SummaryFlag> alsoKnown, EntryLiquidation liquidation) {
    Difference difference = difference();
    return new AmendmentFacts(
        kind,
        receivedOn,
        reading,
        SummaryFacts.of(old.entryType(), entryDate)
            .port(port)
            .scheduledLiquidationDate(liquidation.scheduledOn())
            .lastDay(liquidation.runsUntil(liquidation.start(this)))
            .liquidationDate(liquidation.liquidatedOn())
            .liquidationStatus(liquidation.status())
            .suspensionBasis(liquidation.basis())
            .caseNumberStated(sent.caseNumberStated())
            .system(sent.system())
            .version(held)
            .flags(flags)
            .flags(alsoKnown)
            .build(),
        AmendmentContent.explained(explanation)
            .port(amendedPort)
            .entryType(amended.entryType())
            .version(version)
            .headerReasons(headerReasons)
            .lineReasons(lineReasons)
            .elements(elements)
            .indicator(sent.indicator())
            .action(sent.action())
            .revenueEffect(difference.changes())
            .changesIeepaTariff(changesIeepaTariff(difference))
            .build());
  }
}
