package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.filing.Violations;
import org.springframework.stereotype.Component;

/** What every event of a disclosure must keep: an open disclosure, and a day that can be. */
@Component
public class DisclosureGate {

  private final Disclosures disclosures;
  private final Clock clock;

  DisclosureGate(Disclosures disclosures, Clock clock) {
    this.disclosures = disclosures;
    this.clock = clock;
  }

  /**
   * The disclosure of a case that can still be told of something.
   *
   * @throws EventRefused where it is another kind of case, or decided
   */
  public Disclosure open(CaseRecord record) {
    if (record.lineOfWork() != LineOfWork.DISCLOSURE) {
      throw new EventRefused(
          "NOT_A_DISCLOSURE", "19 CFR 162.74", "Only a prior disclosure can be told of this");
    }
    if (record.determination() != null) {
      throw new EventRefused(
          "ALREADY_DECIDED",
          "19 CFR 162.74",
          "The disclosure was decided on " + record.determinedOn());
    }
    return disclosures.get(record.caseNumber());
  }

  /** Checks a day of receipt: not before the disclosure, not in the future. */
  public void checkDay(LocalDate on, LocalDate filedOn, Violations found) {
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, filedOn, "day of the disclosure");
    }
  }
}
