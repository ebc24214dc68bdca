package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.account.StatedIndustry;

/** An application for tests: a maker of laptops that nobody knows, received in 2016. */
final class Applied {

  static final LocalDate RECEIVED = LocalDate.of(2016, 3, 1);
  private static final AtomicInteger LAST_IMPORTER = new AtomicInteger();

  private String importerNumber = "86-%07d00".formatted(LAST_IMPORTER.incrementAndGet());
  private LocalDate receivedOn = RECEIVED;
  private boolean portal = true;
  private ApplicantRole role = ApplicantRole.IMPORTER;
  private List<StatedIndustry> industries =
      List.of(
          new StatedIndustry("8471", 90L, "50000.00"), new StatedIndustry("6403", 10L, "900.00"));

  static Applied application() {
    return new Applied();
  }

  Applied importer(String number) {
    importerNumber = number;
    return this;
  }

  Applied receivedOn(LocalDate day) {
    receivedOn = day;
    return this;
  }

  Applied withoutPortalAccount() {
    portal = false;
    return this;
  }

  Applied byAgent() {
    role = ApplicantRole.AGENT;
    return this;
  }

  Applied industries(StatedIndustry... stated) {
    industries = List.of(stated);
    return this;
  }

  ParticipationFiling build() {
    return new ParticipationFiling(
        receivedOn,
        new ParticipationFiling.Applicant("Example Imports, Inc.", role),
        importerNumber,
        portal,
        industries,
        "One office for all our ports.");
  }
}
