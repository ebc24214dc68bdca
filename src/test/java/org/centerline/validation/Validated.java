package org.centerline.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.statute.SummaryIssue;
import org.centerline.testing.EntryNumbers;
import org.centerline.validation.ValidationFiling.StatedCharge;
import org.centerline.validation.ValidationFiling.SummaryFiler;
import org.centerline.validation.ValidationFiling.ValidatedEntry;

/**
 * Validations to open: entered on January 20 2026 at port 2704, liquidation set for December 4
 * 2026, laptops at $100,000 with $12,500 of duty and $346.40 of merchandise processing fee.
 */
final class Validated {

  static final LocalDate ENTERED = LocalDate.of(2026, 1, 20);
  static final LocalDate LIQUIDATION = LocalDate.of(2026, 12, 4);
  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private String entryNumber = EntryNumbers.next();
  private String importer = "91-%07d00".formatted(LAST_IMPORTER.incrementAndGet());

  private String hts = "8471.30.0100";
  private LocalDate entered = ENTERED;
  private LocalDate scheduled = LIQUIDATION;

  static Validated entry() {
    return new Validated();
  }

  Validated of(String otherEntry, String otherImporter) {
    entryNumber = otherEntry;
    importer = otherImporter;
    return this;
  }

  /** Entered on another day, and set for liquidation on none: the law's last day counts. */
  Validated entered(LocalDate day) {
    entered = day;
    scheduled = null;
    return this;
  }

  Validated hts(String number) {
    hts = number;
    return this;
  }

  ValidationFiling build() {
    return new ValidationFiling(
        importer,
        new SummaryFiler("Acme Brokers, Inc.", "filer"),
        new ValidatedEntry(
            entryNumber,
            "2704",
            "01",
            entered,
            null,
            scheduled,
            "100000.00",
            List.of(hts),
            List.of(new StatedCharge("DUTY", "12500.00"), new StatedCharge("499", "346.40"))),
        "The value looks low for laptops.",
        SummaryIssue.APPRAISED_VALUE);
  }
}
