package org.centerline.web;

import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.testing.EntryNumbers;

/** An upload in CSV that grows by rows; importers and entries are nobody else's. */
final class BulkCsv {

  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private final String importer = "93-%07d00".formatted(LAST_IMPORTER.incrementAndGet());
  private final StringBuilder text =
      new StringBuilder(
          "reference,filerName,filerRole,importerNumber,decision,merchandise,grounds,claimHts,"
              + "claimRefund,entryNumber,port,entryDate,liquidationDate,hts,paid,"
              + "furtherReviewCriterion,furtherReviewJustification\n");
  private int rows;

  /** Adds protests that can be filed, each with one entry. */
  BulkCsv good(int count) {
    for (int i = 0; i < count; i++) {
      add("Steel plate", EntryNumbers.next(), "2704");
    }
    return this;
  }

  /** Adds a protest whose entry has this number and port. */
  BulkCsv entry(String entryNumber, String port) {
    return add("Steel plate", entryNumber, port);
  }

  /** Adds a protest that can be filed, of this merchandise. */
  BulkCsv merchandise(String name) {
    return add(name, EntryNumbers.next(), "2704");
  }

  /** Adds a protest that can be filed, with an application for further review. */
  BulkCsv withFurtherReview() {
    return add(
        "Steel plate", EntryNumbers.next(), "2704", "NOT_RULED_UPON,Is plate with holes plate?");
  }

  private BulkCsv add(String merchandise, String entryNumber, String port) {
    return add(merchandise, entryNumber, port, ",");
  }

  private BulkCsv add(String merchandise, String entryNumber, String port, String furtherReview) {
    rows++;
    text.append(
            "R%d,Harbor Brokerage,AGENT,%s,CLASSIFICATION,%s,\"Plate of 7208, not bars\",7208,"
                .formatted(rows, importer, merchandise))
        .append(
            "700.00,%s,%s,2025-06-02,2026-01-05,7208510030,1200.00,%s\n"
                .formatted(entryNumber, port, furtherReview));
    return this;
  }

  /** The importer of every protest of this upload. */
  String importer() {
    return importer;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
