package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.FilerRole;
import org.centerline.statute.PenaltyStatute;

/**
 * A prior disclosure as it is filed, unchecked. Money is a decimal string in dollars. What a
 * discloser does not know yet it leaves out and supplies later (19 CFR 162.74(b)(4)).
 *
 * @param receivedOn set by staff who key in what was told or came on paper; otherwise today
 * @param mailedOn day of its registered or certified mailing, return receipt requested; the officer
 *     checks it by the envelope
 * @param toldTo the officer who was told; only where it was oral
 * @param statute which law was broken; 19 USC 1592 where null
 */
public record DisclosureFiling(
    LocalDate receivedOn,
    DisclosureForm form,
    LocalDate mailedOn,
    String toldTo,
    Filer filer,
    String importerNumber,
    PenaltyStatute statute,
    String merchandise,
    List<Entry> entries,
    String violation,
    String howItOccurred,
    String correctInformation,
    Culpability culpability,
    String lossOfRevenue,
    String dutiableValue,
    Tender tender) {

  /**
   * Who discloses, and in what capacity.
   *
   * @param userId as whom the filer signs in; only staff who key in what was told or came on paper
   *     state it, so that the case is the filer's own
   */
  public record Filer(String name, FilerRole role, String userId) {}

  /**
   * An importation: an entry or drawback claim by its number, or a port with approximate dates.
   *
   * @param from approximate first day of entry
   * @param to approximate last day of entry
   * @param entryDate stands for both where it is known
   * @param liquidationDate as far as the discloser knows, as {@code hts} and {@code paid}
   */
  public record Entry(
      String entryNumber,
      String port,
      LocalDate from,
      LocalDate to,
      LocalDate entryDate,
      LocalDate liquidationDate,
      List<String> hts,
      String paid) {}

  /** Money tendered with the disclosure. */
  public record Tender(String amount, LocalDate on) {}
}
