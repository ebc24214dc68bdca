package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.FilerRole;
import org.centerline.statute.PenaltyStatute;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Today;

/** A prior disclosure for tests: complete, in writing and of the first day, unless it says else. */
public final class Told {

  private DisclosureFiling.Filer filer =
      new DisclosureFiling.Filer("Example Imports, Inc.", FilerRole.IMPORTER, null);
  private DisclosureForm form = DisclosureForm.WRITTEN;
  private PenaltyStatute statute = PenaltyStatute.SECTION_1592;
  private LocalDate receivedOn = Today.FIRST;
  private LocalDate mailedOn;
  private String toldTo;
  private String correctInformation = "The value is $12.00 a piece";
  private String lossOfRevenue = "1000.00";
  private DisclosureFiling.Tender tender;
  private List<DisclosureFiling.Entry> entries =
      List.of(
          new DisclosureFiling.Entry(
              EntryNumbers.next(), "2704", null, null, null, null, null, null));

  public static Told disclosure() {
    return new Told();
  }

  Told orally(LocalDate day) {
    form = DisclosureForm.ORAL;
    receivedOn = day;
    toldTo = "Officer Ruiz, port 2704";
    return this;
  }

  /** By registered mail: it counts from that day, and CBP learns of it on the day of receipt. */
  public Told mailed(LocalDate day) {
    mailedOn = day;
    return this;
  }

  /** What should have been said is not known yet. */
  public Told incomplete() {
    correctInformation = null;
    return this;
  }

  /** Nobody has calculated the loss. */
  Told withoutLoss() {
    return lost(null);
  }

  /** What the discloser says was lost. */
  Told lost(String amount) {
    lossOfRevenue = amount;
    return this;
  }

  /** It names no importation, so no port. */
  public Told withoutEntries() {
    entries = List.of();
    return this;
  }

  /** On an entry, and no other. */
  public Told naming(String entryNumber, String port) {
    entries =
        List.of(new DisclosureFiling.Entry(entryNumber, port, null, null, null, null, null, null));
    return this;
  }

  /** Importations by their port and the approximate day from which they were entered. */
  public Told dated(String port, LocalDate from) {
    entries = List.of(new DisclosureFiling.Entry(null, port, from, null, null, null, null, null));
    return this;
  }

  /** By somebody else than the importer of record. */
  public Told by(String name, FilerRole role) {
    filer = new DisclosureFiling.Filer(name, role, null);
    return this;
  }

  /** Of a false claim for drawback. */
  public Told drawback() {
    statute = PenaltyStatute.SECTION_1593A;
    return this;
  }

  public Told tendering(String amount) {
    tender = new DisclosureFiling.Tender(amount, receivedOn);
    return this;
  }

  public DisclosureFiling build() {
    return new DisclosureFiling(
        receivedOn,
        form,
        mailedOn,
        toldTo,
        filer,
        "12-345678900",
        statute,
        "Footwear",
        entries,
        "The value left out the royalties",
        "The broker was given the invoice price, 2025-05 to 2025-09",
        correctInformation,
        Culpability.NEGLIGENCE,
        lossOfRevenue,
        "50000.00",
        tender);
  }
}
