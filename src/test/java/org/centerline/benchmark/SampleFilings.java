package org.centerline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.FilerRole;
import org.centerline.statute.ProtestableDecision;
import org.centerline.testing.EntryNumbers;

/** Timely and complete protests of one importer, which screening accepts. */
final class SampleFilings {

  private SampleFilings() {}

  /** A protest over so many new entries at one port. */
  static ProtestFiling protest(String importer, String port, int entries, LocalDate today) {
    return new ProtestFiling(
        null,
        new ProtestFiling.Filer("Harbor Brokerage", FilerRole.AGENT),
        importer,
        ProtestableDecision.CLASSIFICATION,
        null,
        null,
        null,
        Stream.generate(() -> entry(port, today)).limit(entries).toList(),
        "Optical sorting machines",
        "The merchandise is classifiable under heading 8471, free of duty.",
        new ProtestFiling.Claim("8471300100", "700.00"),
        null,
        null,
        null,
        null);
  }

  private static ProtestFiling.Entry entry(String port, LocalDate today) {
    return new ProtestFiling.Entry(
        EntryNumbers.next(),
        port,
        today.minusDays(400),
        today.minusDays(40),
        List.of("8471300100"),
        "1200.00");
  }
}
