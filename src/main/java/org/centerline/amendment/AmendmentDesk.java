package org.centerline.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centerline.amendment.summary.Difference;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.SummaryFilers;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.amendment.summary.SummaryVersions.Held;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in amendments: checks the form, dockets, and starts the lifecycle. */
@Service
public class AmendmentDesk {

  private static final int ORDINARY = 50;

  private final AmendmentCheck check;
  private final SummaryVersions versions;
  private final SummaryFilers filers;
  private final Docket docket;
  private final Amendments amendments;
  private final CaseFindings findings;
  private final CaseLog log;
  private final CaseMessages processes;
  private final CurrentActor actor;
  private final Clock clock;

  AmendmentDesk(
      AmendmentCheck check,
      SummaryVersions versions,
      SummaryFilers filers,
      Docket docket,
      Amendments amendments,
      CaseFindings findings,
      CaseLog log,
      CaseMessages processes,
      CurrentActor actor,
      Clock clock) {
    this.check = check;
    this.versions = versions;
    this.filers = filers;
    this.docket = docket;
    this.amendments = amendments;
    this.findings = findings;
    this.log = log;
    this.processes = processes;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * Files an amendment; afterwards it is refused, accepted, or in the pool of its Center.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   */
  @Transactional
  public String file(AmendmentFiling filing) {
    Amendment filed = check.read(filing, LocalDate.now(clock));
    versions.lock(filed.entryNumber());
    Optional<EntrySummary> held = held(filed);
    Amendment amendment = held.map(filed::against).orElse(filed);
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.AMENDMENT,
                null,
                amendment.importerNumber(),
                amendment.importerNumber(),
                amendment.filerName(),
                amendment.receivedOn(),
                ORDINARY));
    amendments.add(caseNumber, amendment);
    log.record(
        caseNumber,
        "FILED",
        "%s of entry %s, version %d, by %s"
            .formatted(
                amendment.kind().words(),
                amendment.entryNumber(),
                amendment.version(),
                amendment.filerName()));
    held.filter(summary -> !Difference.between(filed.old(), summary).isEmpty())
        .ifPresent(summary -> noteOther(caseNumber, amendment));
    processes.start(AmendmentProcess.ID, caseNumber, Map.of());
    return caseNumber;
  }

  /** The version that the filing amends, where it is held and the filer may know it. */
  private Optional<EntrySummary> held(Amendment filed) {
    if (!filers.mayAmend(filed, actor.id())) {
      return Optional.empty();
    }
    return versions
        .current(filed.entryNumber())
        .filter(current -> current.version() == filed.version())
        .map((Held current) -> versions.stated(current.caseNumber(), current.side()));
  }

  private void noteOther(String caseNumber, Amendment amendment) {
    findings.record(
        List.of(
            new CaseFinding(
                caseNumber,
                "HELD_VERSION_DIFFERS",
                "19 CFR 101.9(b)",
                ("Version %d of the summary is held otherwise than the filing states it; the amendment"
                        + " is compared with the version that is held.")
                    .formatted(amendment.version()))));
  }
}
