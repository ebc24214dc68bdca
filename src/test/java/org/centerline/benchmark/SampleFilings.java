package org.centerline.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.protest.ProtestFiling;
import org.centerline.statute.FilerRole;
import org.centerline.statute.ProtestableDecision;

/** Timely and complete protests of one importer, which screening accepts. */
final class SampleFilings {

  private static final String FILER_CODE = "BMK";

  private SampleFilings() {}

  /** A protest over entries with the sequence numbers from {@code first} on, at one port. */
  static ProtestFiling protest(
      String importer, String port, int first, int entries, LocalDate today) {
    return new ProtestFiling(
        null,
        new ProtestFiling.Filer("Harbor Brokerage", FilerRole.AGENT),
        importer,
        ProtestableDecision.CLASSIFICATION,
        null,
        null,
        IntStream.range(first, first + entries).mapToObj(i -> entry(i, port, today)).toList(),
        "Optical sorting machines",
        "The merchandise is classifiable under heading 8471, free of duty.",
        new ProtestFiling.Claim("8471300100", "700.00"),
        null,
        null,
        null);
  }

  private static ProtestFiling.Entry entry(int sequence, String port, LocalDate today) {
    return new ProtestFiling.Entry(
        entryNumber(sequence),
        port,
        today.minusDays(400),
        today.minusDays(40),
        List.of("8471300100"),
        "1200.00");
  }

  private static String entryNumber(int sequence) {
    String withoutDigit = FILER_CODE + "-%07d-".formatted(sequence);
    return IntStream.range(0, 10)
        .mapToObj(digit -> withoutDigit + digit)
        .filter(SampleFilings::hasItsCheckDigit)
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasItsCheckDigit(String entryNumber) {
    try {
      EntryNumber.parse(entryNumber);
      return true;
    } catch (InvalidNumber wrongDigit) {
      return false;
    }
  }
}
