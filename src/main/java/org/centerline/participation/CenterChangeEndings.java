package org.centerline.participation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CaseMessages;
import org.centerline.participation.CenterChange.State;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Component;

/**
 * What ends a change of the Center before it takes effect: an appeal takes its place, or whoever
 * appealed withdraws. Neither brings back what went before.
 */
@Component
class CenterChangeEndings {

  private final CenterChanges changes;
  private final Docket docket;
  private final CaseMessages processes;
  private final CaseLog log;
  private final Clock clock;

  CenterChangeEndings(
      CenterChanges changes, Docket docket, CaseMessages processes, CaseLog log, Clock clock) {
    this.changes = changes;
    this.docket = docket;
    this.processes = processes;
    this.log = log;
    this.clock = clock;
  }

  /**
   * An appeal takes the place of a change that waits, or is planned; nothing happens where it was
   * refused or took effect meanwhile.
   *
   * @throws EventRefused where the change is an appeal that waits for its decision
   */
  void supersede(String caseNumber, String appeal) {
    // Whoever decides the change at this moment is waited for.
    docket.lock(caseNumber);
    CenterChange change = changes.get(caseNumber);
    if (change.isAppeal() && change.state() == State.PENDING) {
      throw new EventRefused(
          "APPEAL_PENDING",
          CenterRegime.ALL_ASSIGNED.citation(),
          "An appeal waits for its decision; withdraw it to appeal anew");
    }
    if (change.isUnderWay()) {
      end(
          docket.get(caseNumber),
          State.SUPERSEDED,
          LocalDate.now(clock),
          "The appeal %s takes its place".formatted(appeal));
    }
  }

  /**
   * Whoever appealed withdraws; told twice it counts once.
   *
   * @param on the day from which it counts: not in the future, not before the appeal
   * @param reason may be null
   * @throws org.centerline.filing.FilingRefused where day or reason are not in order
   * @throws EventRefused where the case is no appeal, or it is decided
   */
  void withdraw(CaseRecord record, LocalDate on, String reason) {
    CenterChange change = changes.get(record.caseNumber());
    Withdrawals.check(
        on, change.receivedOn(), "day on which the appeal was received", reason, clock);
    String words = reason == null ? "Withdrawn by the importer" : reason;
    if (change.state() == State.WITHDRAWN
        && on.equals(record.determinedOn())
        && words.equals(record.determinationReason())) {
      return;
    }
    if (!change.isAppeal() || change.state() != State.PENDING) {
      throw new EventRefused(
          "NOTHING_TO_WITHDRAW",
          CenterRegime.ALL_ASSIGNED.citation(),
          change.isAppeal() ? "The appeal waits no longer" : "Only an appeal is withdrawn");
    }
    end(record, State.WITHDRAWN, on, words);
  }

  private void end(CaseRecord record, State state, LocalDate on, String words) {
    String caseNumber = record.caseNumber();
    if (record.determination() == null) {
      docket.determine(
          caseNumber, state.name(), on, words, record.submissions(), CaseStatus.DECIDED);
    }
    changes.become(caseNumber, state);
    log.record(caseNumber, state.name(), words);
    processes.tell(CenterChangeProcess.Message.CHANGE_TAKEN_BACK, caseNumber);
  }
}
