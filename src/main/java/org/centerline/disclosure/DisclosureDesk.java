package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in prior disclosures: checks the form, dockets, and starts the lifecycle. */
@Service
public class DisclosureDesk {

  private static final int ORDINARY = 50;

  private final DisclosureCheck check;
  private final Docket docket;
  private final Disclosures disclosures;
  private final DisclosureTenders tenders;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final CaseMessages processes;
  private final CurrentActor actor;
  private final OfficeCalendar calendar;
  private final Clock clock;

  DisclosureDesk(
      DisclosureCheck check,
      Docket docket,
      Disclosures disclosures,
      DisclosureTenders tenders,
      CaseClocks clocks,
      CaseLog log,
      CaseMessages processes,
      CurrentActor actor,
      OfficeCalendar calendar,
      Clock clock) {
    this.check = check;
    this.docket = docket;
    this.disclosures = disclosures;
    this.tenders = tenders;
    this.clocks = clocks;
    this.log = log;
    this.processes = processes;
    this.actor = actor;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Files a disclosure; afterwards it awaits the answer of the investigations office.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   */
  @Transactional
  public String file(DisclosureFiling filing) {
    Disclosure disclosure = check.read(filing, LocalDate.now(clock));
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.DISCLOSURE,
                null,
                disclosure.importerNumber(),
                disclosure.importerNumber(),
                disclosure.filerName(),
                disclosure.receipt().filedOn(),
                ORDINARY),
            filing.filer().userId() == null ? actor.id() : filing.filer().userId());
    disclosures.add(caseNumber, disclosure);
    log.record(
        caseNumber,
        "FILED",
        "Prior disclosure by %s. %s"
            .formatted(disclosure.filerName(), disclosure.receipt().explanation()));
    if (filing.tender() != null) {
      tenders.add(caseNumber, filing.tender().on(), Money.of(filing.tender().amount()));
    }
    startClocks(caseNumber, disclosure);
    processes.start(DisclosureProcess.ID, caseNumber, Map.of());
    return caseNumber;
  }

  private void startClocks(String caseNumber, Disclosure disclosure) {
    ClockFacts facts = ClockFacts.builder().disclosedOn(disclosure.receipt().filedOn()).build();
    if (disclosure.isOral()) {
      start(caseNumber, ClockRule.ORAL_CONFIRMATION, facts);
    }
    if (!disclosure.contents().missing().isEmpty()) {
      start(caseNumber, ClockRule.PERFECTION, facts);
    }
  }

  private void start(String caseNumber, ClockRule rule, ClockFacts facts) {
    clocks.start(caseNumber, Statute.deadline(rule, facts, calendar), ClockState.OPEN);
  }
}
