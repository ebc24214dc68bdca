package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.centerline.account.CenterDecisions;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;

/**
 * An importer takes its application or its appeal back, or takes part no longer. Whoever calls
 * holds the lock of the case.
 */
@Service
public class Withdrawals {

  private static final int TEXT_LENGTH = 20_000;

  private final Participations participations;
  private final CenterChangeEndings changes;
  private final CenterDecisions accounts;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseMessages processes;
  private final CaseLog log;
  private final Clock clock;

  Withdrawals(
      Participations participations,
      CenterChangeEndings changes,
      CenterDecisions accounts,
      Docket docket,
      CaseClocks clocks,
      CaseMessages processes,
      CaseLog log,
      Clock clock) {
    this.participations = participations;
    this.changes = changes;
    this.accounts = accounts;
    this.docket = docket;
    this.clocks = clocks;
    this.processes = processes;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Withdraws; told twice it counts once.
   *
   * @param on the day from which it counts: not in the future, not before the application or the
   *     first day of the participation
   * @param reason may be null
   * @throws org.centerline.filing.FilingRefused where day or reason are not in order
   * @throws EventRefused where nothing is left to withdraw
   */
  public void withdraw(CaseRecord record, LocalDate on, String reason) {
    participations
        .find(record.caseNumber())
        .ifPresentOrElse(
            applied -> withdraw(record, applied, on, reason),
            () -> changes.withdraw(record, on, reason));
  }

  private void withdraw(CaseRecord record, Participation applied, LocalDate on, String reason) {
    String caseNumber = record.caseNumber();
    boolean joined = applied.joinedOn() != null;
    check(
        on,
        joined ? applied.joinedOn() : applied.receivedOn(),
        joined ? "first day of the participation" : "day on which the application was received",
        reason,
        clock);
    if (on.equals(applied.withdrawnOn()) && Objects.equals(reason, applied.withdrawalReason())) {
      return;
    }
    switch (applied.state()) {
      case PENDING -> takeBack(record, on, reason);
      case ACCEPTED -> accounts.leave(ImporterNumber.parse(applied.importerNumber()), on);
      default -> throw nothingLeft(applied);
    }
    participations.withdraw(caseNumber, on, reason);
    log.record(caseNumber, "WITHDRAWN", reason == null ? "No reason was given" : reason);
    if (!processes.tell(ParticipationProcess.Message.WITHDRAWN, caseNumber)) {
      throw allAssigned();
    }
  }

  private void takeBack(CaseRecord record, LocalDate on, String reason) {
    docket.determine(
        record.caseNumber(),
        Participation.State.WITHDRAWN.name(),
        on,
        reason == null ? "Withdrawn by the applicant" : reason,
        record.submissions(),
        CaseStatus.DECIDED);
    clocks.stopAll(record.caseNumber());
  }

  static void check(
      LocalDate on, LocalDate earliest, String earliestIs, String reason, Clock clock) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      at.notBefore(on, earliest, earliestIs);
    }
    if (reason != null) {
      found.at("reason").paragraphs(reason, TEXT_LENGTH);
    }
    found.refuseIfAny();
  }

  private static EventRefused nothingLeft(Participation applied) {
    return applied.state() == Participation.State.NOT_NEEDED
        ? allAssigned()
        : new EventRefused(
            "NOTHING_TO_WITHDRAW",
            CenterRegime.VOLUNTARY.citation(),
            "The application was %s"
                .formatted(
                    applied.state() == Participation.State.DECLINED ? "declined" : "withdrawn"));
  }

  /** The process of the participation has ended with the regime. */
  private static EventRefused allAssigned() {
    return new EventRefused(
        "ALL_ASSIGNED",
        CenterRegime.ALL_ASSIGNED.citation(),
        "Since %s every importer is assigned to a Center, and nobody withdraws"
            .formatted(CenterRegime.ALL_ASSIGNED.since()));
  }
}
