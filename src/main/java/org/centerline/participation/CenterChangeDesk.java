package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.centerline.account.Account;
import org.centerline.account.Assignment;
import org.centerline.account.CenterDecisions;
import org.centerline.account.IndustryShare;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what may change the Center of an account, and starts the lifecycle. */
@Service
public class CenterChangeDesk {

  private static final int ORDINARY = 50;
  private static final String SYSTEM = "Centerline, by filed entries";

  private final AppealCheck check;
  private final FiledEntries entries;
  private final CenterDecisions centers;
  private final CenterChanges changes;
  private final CenterChangeEndings endings;
  private final Docket docket;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  CenterChangeDesk(
      AppealCheck check,
      FiledEntries entries,
      CenterDecisions centers,
      CenterChanges changes,
      CenterChangeEndings endings,
      Docket docket,
      CaseLog log,
      CaseMessages processes,
      Clock clock) {
    this.check = check;
    this.entries = entries;
    this.centers = centers;
    this.changes = changes;
    this.endings = endings;
    this.docket = docket;
    this.log = log;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Recomputes the industries of an account from its filed entries.
   *
   * @return the case in which a change waits for a person; empty where the Center fits
   * @throws EventRefused where a change of the account is under way
   */
  @Transactional
  public Optional<String> review(Account account) {
    List<IndustryShare> filed = entries.of(account.importerNumber().value());
    return centers
        .best(filed)
        .filter(best -> !best.centerId().equals(account.center()))
        .map(best -> proposal(account, best, filed))
        .map(change -> start(docketed(change), change));
  }

  private CenterChange proposal(Account account, Assignment best, List<IndustryShare> filed) {
    return proposed(
        account,
        CenterChange.Kind.FILED_ENTRIES,
        SYSTEM,
        LocalDate.now(clock),
        best.centerId(),
        "Of the entries filed since %s: %s".formatted(entries.since(), best.explanation()),
        filed);
  }

  /**
   * Takes an appeal against the Center of an account, at any time (D4; 81 FR 92978). It takes the
   * place of a change that waits or is planned: the Office of Field Operations decides anew.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   * @throws EventRefused where another appeal for the account waits for its decision
   */
  @Transactional
  public String appeal(Account account, AppealFiling filing) {
    Optional<String> underWay = changes.underWay(account.importerNumber().value());
    AppealCheck.Read read = check.read(filing, account, underWay.isPresent(), LocalDate.now(clock));
    CenterChange appeal =
        proposed(
            account,
            CenterChange.Kind.APPEAL,
            filing.filer().name().strip(),
            read.receivedOn(),
            filing.preferredCenter(),
            "%s%nBonds: %s"
                .formatted(filing.justification(), String.join(", ", filing.bondNumbers())),
            read.industries());
    String caseNumber = docketed(appeal);
    underWay.ifPresent(earlier -> endings.supersede(earlier, caseNumber));
    return start(caseNumber, appeal);
  }

  private static CenterChange proposed(
      Account account,
      CenterChange.Kind kind,
      String applicant,
      LocalDate receivedOn,
      String center,
      String grounds,
      List<IndustryShare> industries) {
    return new CenterChange(
        account.importerNumber().value(),
        kind,
        applicant,
        receivedOn,
        account.center(),
        center,
        grounds,
        industries,
        CenterChange.State.PENDING,
        null,
        null);
  }

  private String docketed(CenterChange change) {
    return docket.open(
        new NewCase(
            LineOfWork.PARTICIPATION,
            null,
            change.importerNumber(),
            change.importerNumber(),
            change.applicantName(),
            change.receivedOn(),
            ORDINARY));
  }

  private String start(String caseNumber, CenterChange change) {
    if (!changes.add(caseNumber, change)) {
      throw new EventRefused(
          "CHANGE_UNDER_WAY",
          CenterRegime.ALL_ASSIGNED.citation(),
          "A change of the Center of this account is under way");
    }
    log.record(caseNumber, "FILED", change.grounds());
    processes.start(CenterChangeProcess.ID, caseNumber, Map.of());
    return caseNumber;
  }
}
