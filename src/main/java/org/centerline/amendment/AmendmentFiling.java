package org.centerline.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.PscElement;
import org.centerline.statute.SummaryFlag;
import org.centerline.statute.SummarySystem;
import org.centerline.statute.SuspensionBasis;
import org.centerline.statute.TransmissionAction;

/**
 * An amendment of an entry summary as it is filed, unchecked. Money is a decimal string in dollars.
 *
 * @param receivedOn set by staff who key in a paper amendment; otherwise today
 * @param kind which way of amending was chosen
 * @param entry the entry, with the version of its summary that is amended
 * @param amended the full new version
 * @param headerReasons reason codes of the summary
 * @param lineReasons reason codes of its lines
 * @param elements data that the filing brings and that may not appear in a correction
 * @param indicator ACE's indicator of a post summary correction: {@code Y}, or a space for an
 *     ordinary replacement; {@code Y} where null
 * @param action what the transmission asks ACE to do; null where not stated
 */
public record AmendmentFiling(
    LocalDate receivedOn,
    AmendmentKind kind,
    Filer filer,
    String importerNumber,
    AmendedEntry entry,
    Amended amended,
    List<String> headerReasons,
    List<LineReason> lineReasons,
    String explanation,
    Set<PscElement> elements,
    String indicator,
    TransmissionAction action) {

  /** The same filing, received on a day. */
  public AmendmentFiling asReceivedOn(LocalDate day) {
    return new AmendmentFiling(
        day,
        kind,
        filer,
        importerNumber,
        entry,
        amended,
        headerReasons,
        lineReasons,
        explanation,
        elements,
        indicator,
        action);
  }

  /** Who files, and in what capacity. */
  public record Filer(String name, FilerRole role) {}

  /**
   * The entry and its summary as it stands.
   *
   * @param depositedOn day the duties were deposited; interest runs from the entry date where null
   * @param suspensionBasis why liquidation is suspended; stated with that status only
   * @param suspensionLiftedOn day CBP got notice that a suspension of liquidation is over
   * @param lastWithdrawalOn day of the final withdrawal under a warehouse entry (types 21 and 22),
   *     from which the law counts the time to liquidate (19 USC 1504(a)); where null the law's last
   *     day is not known
   * @param statementCollected whether the periodic monthly statement has been collected; null where
   *     there is none
   * @param version the version that is amended, 1 to 999
   * @param flags what else is known against amending it
   * @param system where the summary was filed; entries since 2016-07-23 are taken to be in ACE
   * @param adCvdCaseNumbers antidumping and countervailing case numbers on the summary, such as
   *     {@code A-570-967-000}; empty says that there are none, null says nothing, which for type 06
   *     counts as none
   */
  public record AmendedEntry(
      String entryNumber,
      String port,
      String entryType,
      LocalDate entryDate,
      LocalDate depositedOn,
      LocalDate scheduledLiquidationDate,
      LocalDate liquidationDate,
      LiquidationStatus liquidationStatus,
      SuspensionBasis suspensionBasis,
      LocalDate suspensionLiftedOn,
      LocalDate lastWithdrawalOn,
      Boolean statementCollected,
      Integer version,
      String total,
      List<Line> lines,
      Set<SummaryFlag> flags,
      SummarySystem system,
      List<String> adCvdCaseNumbers) {}

  /**
   * The full new version.
   *
   * @param changesIeepaTariff whether it modifies a tariff number under the International Emergency
   *     Economic Powers Act; where null, the tariff numbers of the changed lines tell
   */
  public record Amended(
      String port, String entryType, String total, List<Line> lines, Boolean changesIeepaTariff) {}

  /** A line of a version. */
  public record Line(Integer line, String hts, String value, List<LineCharge> charges) {}

  /**
   * A charge on a line.
   *
   * @param rate ad valorem, in percent; where it is stated the amount must agree with it
   */
  public record LineCharge(String classCode, String amount, String rate) {}

  /** Why a line is amended. */
  public record LineReason(Integer line, List<String> codes) {}
}
