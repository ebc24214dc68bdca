package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.centerline.account.Account;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CurrentActor;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in appeals against the Center of an account, and starts the lifecycle of every change. */
@Service
public class CenterChangeDesk {

  private static final int ORDINARY = 50;

  private final AppealCheck check;
  private final CenterChanges changes;
  private final CenterChangeEndings endings;
  private final Docket docket;
  private final CaseLog log;
  private final CaseMessages processes;
  private final CurrentActor actor;
  private final Clock clock;

  CenterChangeDesk(
      AppealCheck check,
      CenterChanges changes,
      CenterChangeEndings endings,
      Docket docket,
      CaseLog log,
      CaseMessages processes,
      CurrentActor actor,
      Clock clock) {
    this.check = check;
    this.changes = changes;
    this.endings = endings;
    this.docket = docket;
    this.log = log;
    this.processes = processes;
    this.actor = actor;
    this.clock = clock;
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
    Optional<String> underWay =
        changes.underWay(account.importerNumber().value()).map(AccountOutlook.UnderWay::caseNumber);
    AppealCheck.Read read = check.read(filing, account, underWay.isPresent(), LocalDate.now(clock));
    CenterChange appeal =
        new CenterChange(
            account.importerNumber().value(),
            CenterChange.Kind.APPEAL,
            filing.filer().name().strip(),
            read.receivedOn(),
            account.center(),
            filing.preferredCenter(),
            "%s%nBonds: %s"
                .formatted(filing.justification(), String.join(", ", filing.bondNumbers())),
            read.industries(),
            CenterChange.State.PENDING,
            null,
            null);
    String caseNumber = docketed(appeal);
    underWay.ifPresent(earlier -> endings.supersede(earlier, caseNumber));
    return start(caseNumber, appeal);
  }

  /** What the office raises is nobody's own: who did must not go on reading it as a party. */
  private String filedBy(CenterChange change) {
    return change.kind() == CenterChange.Kind.APPEAL ? actor.id() : CurrentActor.SYSTEM;
  }

  /**
   * Opens the case of a change.
   *
   * @return the case number
   * @throws EventRefused where a change of the account is under way
   */
  String open(CenterChange change) {
    return start(docketed(change), change);
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
            ORDINARY),
        filedBy(change));
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
