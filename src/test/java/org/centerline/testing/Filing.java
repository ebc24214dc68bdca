package org.centerline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.protest.FurtherReviewCriterion;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.FilerRole;
import org.centerline.statute.ProtestableDecision;

/**
 * A protest to be filed. As it comes, it is one that screening accepts: an importer nobody knows
 * protests, in time, the classification of laptops on one entry at Los Angeles (port 2704), paid
 * 1200.00, and claims 700.00 back. The laptops route it to the Center {@code electronics}.
 */
public final class Filing {

  public static final LocalDate ENTERED = LocalDate.of(2025, 6, 2);
  public static final LocalDate LIQUIDATED = LocalDate.of(2026, 1, 5);

  private static final String LAPTOPS = "8471300100";
  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private final List<ProtestFiling.Entry> entries = new ArrayList<>();
  private String importerNumber = "99-%07d00".formatted(LAST_IMPORTER.incrementAndGet());
  private String filer = "Example Imports, Inc.";
  private ProtestFiling.Surety surety;
  private FilerRole role = FilerRole.IMPORTER;
  private ProtestableDecision decision = ProtestableDecision.CLASSIFICATION;
  private LocalDate decidedOn;
  private Boolean onItsFace;
  private LocalDate receivedOn;
  private LocalDate liquidated = LIQUIDATED;
  private String hts = LAPTOPS;
  private String grounds = "The goods are laptops of heading 8471, not printers of heading 8443.";
  private String claim = "700.00";
  private String claimedNumber = "8471.30.0100";
  private LocalDate acceleratedMailedOn;
  private String follows;
  private ProtestFiling.FurtherReview furtherReview;

  private Filing() {}

  public static Filing protest() {
    return new Filing();
  }

  public Filing importer(String number) {
    importerNumber = number;
    return this;
  }

  public Filing role(FilerRole filerRole) {
    role = filerRole;
    return this;
  }

  /** Protests that goods were excluded on a day; null leaves the day out. */
  public Filing exclusionOf(LocalDate day) {
    decision = ProtestableDecision.EXCLUSION;
    decidedOn = day;
    return liquidated(null);
  }

  /** What the filing says of its face; it says nothing as it comes. */
  public Filing onItsFace(boolean marked) {
    onItsFace = marked;
    return this;
  }

  public Filing receivedOn(LocalDate day) {
    receivedOn = day;
    return this;
  }

  /** Of the entries that are added afterwards, and of the one that is there without any. */
  public Filing liquidated(LocalDate day) {
    liquidated = day;
    return this;
  }

  /** Of the entries that are added afterwards, and of the one that is there without any. */
  public Filing hts(String number) {
    hts = number;
    return this;
  }

  public Filing grounds(String text) {
    grounds = text;
    return this;
  }

  /** Asks for accelerated disposition by certified mail of this day. */
  public Filing acceleratedMailedOn(LocalDate day) {
    acceleratedMailedOn = day;
    return this;
  }

  /** Asks to be decided like the protest of this number. */
  public Filing follows(String protestNumber) {
    follows = protestNumber;
    return this;
  }

  /** Under which tariff number the goods belong, as is claimed. */
  public Filing claimedNumber(String hts) {
    claimedNumber = hts;
    return this;
  }

  /** What is claimed back in dollars; null claims no amount. */
  public Filing claim(String refund) {
    claim = refund;
    return this;
  }

  /** Applies for further review with the protest; the justification may be null. */
  public Filing furtherReview(FurtherReviewCriterion criterion, String justification) {
    furtherReview = new ProtestFiling.FurtherReview(null, criterion, justification);
    return this;
  }

  /** Adds an entry of this number at port 2704, on which 1200.00 were paid. */
  public Filing onEntry(String number) {
    return onEntry(number, "1200.00");
  }

  /** Adds an entry of this number at port 2704; null does not say what was paid on it. */
  public Filing onEntry(String number, String paid) {
    entries.add(new ProtestFiling.Entry(number, "2704", ENTERED, liquidated, List.of(hts), paid));
    return this;
  }

  /** The party's name; the name stands for who it is where the role is no importer's. */
  public Filing party(String name) {
    filer = name;
    return this;
  }

  /** A surety whose demand was mailed on a day, with its certificate. */
  public Filing surety(LocalDate demandMailedOn) {
    role = FilerRole.SURETY;
    surety = new ProtestFiling.Surety(demandMailedOn, true);
    return party("Harbor Surety Co.");
  }

  /** A surety that does not certify that it protests for itself. */
  public Filing suretyWithoutCertificate(LocalDate demandMailedOn) {
    surety(demandMailedOn);
    surety = new ProtestFiling.Surety(demandMailedOn, false);
    return this;
  }

  /** Adds an entry on which so many dollars were paid. */
  public Filing entry(String port, LocalDate entered, String paid) {
    entries.add(
        new ProtestFiling.Entry(
            EntryNumbers.next(), port, entered, liquidated, List.of(hts), paid));
    return this;
  }

  public ProtestFiling build() {
    if (entries.isEmpty()) {
      entry("2704", ENTERED, "1200.00");
    }
    return new ProtestFiling(
        receivedOn,
        new ProtestFiling.Filer(filer, role),
        importerNumber,
        decision,
        decidedOn,
        onItsFace,
        Set.of(),
        List.copyOf(entries),
        "Laptop computers",
        grounds,
        new ProtestFiling.Claim(claimedNumber, claim),
        surety,
        furtherReview,
        acceleratedMailedOn,
        follows);
  }
}
