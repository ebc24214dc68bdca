package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in applications to take part in a Center: checks, dockets, and starts the lifecycle. */
@Service
public class ParticipationDesk {

  private static final int ORDINARY = 50;

  private final ParticipationCheck check;
  private final Docket docket;
  private final Participations participations;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  ParticipationDesk(
      ParticipationCheck check,
      Docket docket,
      Participations participations,
      CaseLog log,
      CaseMessages processes,
      Clock clock) {
    this.check = check;
    this.docket = docket;
    this.participations = participations;
    this.log = log;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Takes an application; afterwards it waits in the pool of the Center, or is answered at once
   * where all importers are assigned.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   * @throws EventRefused where an application of the importer waits or was accepted
   */
  @Transactional
  public String file(ParticipationFiling filing) {
    Participation filed = check.read(filing, LocalDate.now(clock));
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.PARTICIPATION,
                null,
                filed.importerNumber(),
                filed.importerNumber(),
                filed.applicantName(),
                filed.receivedOn(),
                ORDINARY));
    if (!participations.add(caseNumber, filed)) {
      throw current(filed.importerNumber());
    }
    log.record(
        caseNumber,
        "FILED",
        "Applied by %s, %s".formatted(filed.applicantName(), filed.applicantRole().words()));
    processes.start(ParticipationProcess.ID, caseNumber, Map.of());
    return caseNumber;
  }

  /** Whose application it is may not be the applicant's to know, so no case is named. */
  private EventRefused current(String importerNumber) {
    boolean waits =
        participations.current(importerNumber).map(Participations.Current::state).stream()
            .anyMatch(Participation.State.PENDING::equals);
    return waits
        ? new EventRefused(
            "APPLICATION_PENDING",
            CenterRegime.VOLUNTARY.citation(),
            "An application of this importer waits for its answer")
        : new EventRefused(
            "TAKES_PART_ALREADY",
            CenterRegime.VOLUNTARY.citation(),
            "This importer was accepted already; it withdraws before it applies anew");
  }
}
