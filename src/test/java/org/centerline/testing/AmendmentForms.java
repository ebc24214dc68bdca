package org.centerline.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.statute.AmendmentKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.LiquidationStatus;

/**
 * Amendments to file: entered on January 20 2026, liquidation set for December 4 2026, one line of
 * laptops at $10,000 with $250 of duty and $34.64 of merchandise processing fee.
 */
public final class AmendmentForms {

  /** The day of entry. */
  public static final LocalDate ENTERED = LocalDate.of(2026, 1, 20);

  /** The day set for liquidation. */
  public static final LocalDate LIQUIDATION = LocalDate.of(2026, 12, 4);

  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private final String entryNumber;
  private final String importer;
  private int version = 1;
  private String duty = "250.00";
  private String amendedDuty = "250.00";
  private String amendedHts = "8471300100";
  private String amendedDumping;
  private String type = "01";
  private String amendedType = "01";
  private String dumping;
  private LocalDate entered = ENTERED;
  private LocalDate depositedOn;
  private LocalDate scheduled = LIQUIDATION;
  private LiquidationStatus status = LiquidationStatus.UNLIQUIDATED;
  private String explanation = "The duty was computed on the wrong rate.";
  private AmendmentKind kind = AmendmentKind.PSC;
  private Boolean statementCollected = true;
  private String headerReason = "H99";
  private List<AmendmentFiling.LineReason> lineReasons = List.of();
  private String rate;
  private String amendedRate;
  private String total;
  private String amendedTotal;

  private LocalDate lifted;
  private LocalDate withdrawn;

  private AmendmentForms(String entryNumber, String importer) {
    this.entryNumber = entryNumber;
    this.importer = importer;
  }

  /**
   * An amendment of an entry that nobody has amended, of an importer of its own; it changes nothing
   * until told what.
   */
  public static AmendmentForms correction() {
    return new AmendmentForms(
        EntryNumbers.next(), "97-%07d00".formatted(LAST_IMPORTER.incrementAndGet()));
  }

  /** Another amendment of the same entry, which changes nothing until told what. */
  public AmendmentForms again(int amendedVersion) {
    AmendmentForms next = new AmendmentForms(entryNumber, importer);
    next.version = amendedVersion;
    next.entered = entered;
    next.scheduled = scheduled;
    next.depositedOn = depositedOn;
    next.duty = amendedDuty;
    next.amendedDuty = amendedDuty;
    next.type = amendedType;
    next.amendedType = amendedType;
    next.dumping = amendedDumping;
    next.amendedDumping = amendedDumping;
    return next;
  }

  public AmendmentForms duty(String amended) {
    this.amendedDuty = amended;
    return this;
  }

  public AmendmentForms dumping(String amended) {
    this.amendedDumping = amended;
    this.amendedType = "03";
    return this;
  }

  /** The entry type, before and after. */
  public AmendmentForms type(String both) {
    this.type = both;
    this.amendedType = both;
    return this;
  }

  /** What was charged before as duty. */
  public AmendmentForms was(String before) {
    this.duty = before;
    return this;
  }

  public AmendmentForms entered(LocalDate day) {
    this.entered = day;
    return this;
  }

  public AmendmentForms depositedOn(LocalDate day) {
    this.depositedOn = day;
    return this;
  }

  /** The day set for liquidation; null for none. */
  public AmendmentForms scheduled(LocalDate day) {
    this.scheduled = day;
    return this;
  }

  public AmendmentForms suspensionLiftedOn(LocalDate day) {
    this.lifted = day;
    return this;
  }

  public AmendmentForms lastWithdrawalOn(LocalDate day) {
    this.withdrawn = day;
    return this;
  }

  public AmendmentForms liquidationStatus(LiquidationStatus stated) {
    this.status = stated;
    return this;
  }

  public AmendmentForms hts(String amended) {
    this.amendedHts = amended;
    return this;
  }

  public AmendmentForms explained(String text) {
    this.explanation = text;
    return this;
  }

  public AmendmentForms kind(AmendmentKind chosen) {
    this.kind = chosen;
    return this;
  }

  /** A reason of the summary, and one of its line; null for none. */
  public AmendmentForms reasons(String header, String line) {
    this.headerReason = header;
    this.lineReasons =
        line == null ? List.of() : List.of(new AmendmentFiling.LineReason(1, List.of(line)));
    return this;
  }

  /** What is stated as the rate of duty, before and after; null for nothing. */
  public AmendmentForms rates(String before, String after) {
    this.rate = before;
    this.amendedRate = after;
    return this;
  }

  /** What is stated as owed in all, before and after; null for nothing. */
  public AmendmentForms totals(String before, String after) {
    this.total = before;
    this.amendedTotal = after;
    return this;
  }

  public AmendmentForms statementCollected(Boolean collected) {
    this.statementCollected = collected;
    return this;
  }

  public String entryNumber() {
    return entryNumber;
  }

  public String importer() {
    return importer;
  }

  public AmendmentFiling build() {
    return new AmendmentFiling(
        null,
        kind,
        new AmendmentFiling.Filer("Example Imports, Inc.", FilerRole.IMPORTER),
        importer,
        new AmendmentFiling.AmendedEntry(
            entryNumber,
            "2704",
            type,
            entered,
            depositedOn,
            scheduled,
            null,
            status,
            null,
            lifted,
            withdrawn,
            statementCollected,
            version,
            total,
            List.of(line("8471300100", duty, rate, dumping)),
            Set.of(),
            null,
            null),
        new AmendmentFiling.Amended(
            null,
            amendedType,
            amendedTotal,
            List.of(line(amendedHts, amendedDuty, amendedRate, amendedDumping)),
            null),
        List.of(headerReason),
        lineReasons,
        explanation,
        Set.of(),
        null,
        null);
  }

  private static AmendmentFiling.Line line(String hts, String duty, String rate, String dumping) {
    AmendmentFiling.LineCharge first = new AmendmentFiling.LineCharge("DUTY", duty, rate);
    List<AmendmentFiling.LineCharge> charges =
        dumping == null
            ? List.of(first, charge("499", "34.64"))
            : List.of(first, charge("499", "34.64"), charge("012", dumping));
    return new AmendmentFiling.Line(1, hts, "10000.00", charges);
  }

  private static AmendmentFiling.LineCharge charge(String code, String amount) {
    return new AmendmentFiling.LineCharge(code, amount, null);
  }
}
