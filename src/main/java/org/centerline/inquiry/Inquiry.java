package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.centerline.filing.HtsNumber;

/**
 * A trade question as it is kept.
 *
 * @param agency the agency that asks; null where the trade asks
 * @param ports Schedule D codes
 * @param followedUpOn the day on which the asker said that the answer does not help; null until
 *     then
 * @param followUp why it does not help; null until then
 */
record Inquiry(
    AskerKind askerKind,
    String askerName,
    String agency,
    String importerNumber,
    LocalDate receivedOn,
    Topic topic,
    String subject,
    String question,
    List<HtsNumber> hts,
    List<String> entryNumbers,
    List<String> ports,
    LocalDate followedUpOn,
    String followUp) {

  /** Takes copies. */
  Inquiry {
    hts = List.copyOf(hts);
    entryNumbers = List.copyOf(entryNumbers);
    ports = List.copyOf(ports);
  }

  /** Who asks, as a letter is addressed. */
  String asker() {
    return agency == null ? askerName : "%s, %s".formatted(askerName, agency);
  }

  /** The headings of the tariff that it is about, four digits each. */
  List<String> headings() {
    return hts.stream().map(HtsNumber::headingDigits).distinct().toList();
  }
}
