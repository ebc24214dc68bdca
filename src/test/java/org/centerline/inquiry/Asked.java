package org.centerline.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A trade question for tests: on laptops, for an importer that nobody knows, of the first day. */
final class Asked {

  static final String ENTRY = "ABC-1234567-6";
  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private String importerNumber = "87-%07d00".formatted(LAST_IMPORTER.incrementAndGet());
  private LocalDate receivedOn;
  private Topic topic = Topic.CLASSIFICATION;
  private String subject = "Heading of a docking station";

  static Asked question() {
    return new Asked();
  }

  Asked importer(String number) {
    importerNumber = number;
    return this;
  }

  Asked receivedOn(LocalDate day) {
    receivedOn = day;
    return this;
  }

  Asked topic(Topic other) {
    topic = other;
    return this;
  }

  Asked subject(String other) {
    subject = other;
    return this;
  }

  InquiryFiling build() {
    return new InquiryFiling(
        receivedOn,
        new InquiryFiling.Asker(AskerKind.TRADE, "Dana Reyes", null),
        importerNumber,
        topic,
        subject,
        "It connects a laptop to displays. Is it a unit of 8471?",
        List.of("8471.80.1000"),
        List.of(ENTRY),
        List.of("2704", "1001"));
  }
}
