package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.List;

/**
 * A trade question as it is asked, unchecked. One question is asked for the whole account, whatever
 * entries and ports it names.
 *
 * @param receivedOn set by staff who key in what came by telephone or mail; otherwise today
 * @param importerNumber whose account it is about
 * @param subject the question in a line
 * @param hts tariff numbers that it is about; null for none
 * @param entryNumbers entries that it is about; null for none
 * @param ports Schedule D codes; null for none
 */
public record InquiryFiling(
    LocalDate receivedOn,
    Asker asker,
    String importerNumber,
    Topic topic,
    String subject,
    String question,
    List<String> hts,
    List<String> entryNumbers,
    List<String> ports) {

  /**
   * Who asks.
   *
   * @param agency the agency's name; null unless a partner agency asks
   */
  public record Asker(AskerKind kind, String name, String agency) {}
}
