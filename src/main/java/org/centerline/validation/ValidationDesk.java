package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens validations: checks the form, dockets, and starts the lifecycle. */
@Service
public class ValidationDesk {

  private static final int ORDINARY = 50;

  private final ValidationCheck check;
  private final Docket docket;
  private final Validations validations;
  private final Liquidations liquidations;
  private final Findings findings;
  private final CaseLog log;
  private final CaseMessages processes;
  private final Clock clock;

  ValidationDesk(
      ValidationCheck check,
      Docket docket,
      Validations validations,
      Liquidations liquidations,
      Findings findings,
      CaseLog log,
      CaseMessages processes,
      Clock clock) {
    this.check = check;
    this.docket = docket;
    this.validations = validations;
    this.liquidations = liquidations;
    this.findings = findings;
    this.log = log;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Opens a validation by hand; afterwards it waits in the pool of the account's Center.
   *
   * @return the case number
   * @throws FilingRefused when the form is not in order, or the entry is validated already; nothing
   *     is kept
   */
  @Transactional
  public String open(ValidationFiling filing) {
    Validation validation = check.read(filing, LocalDate.now(clock));
    mustNotRun(validation);
    String caseNumber = docket(validation, validation.concern());
    start(caseNumber);
    return caseNumber;
  }

  /**
   * Opens a validation that the table selected; whoever calls holds the entry's lock.
   *
   * @return the case number; null where the entry is validated already
   */
  String openSelected(Validation summary, Selection selection) {
    if (!validations.undecided(summary.entryNumber()).isEmpty()) {
      return null;
    }
    String caseNumber =
        docket(summary.because(selection.issue(), selection.concern()), selection.words());
    if (selection.isHighRisk()) {
      findings.tellPort(caseNumber, selection.concern());
    }
    start(caseNumber);
    return caseNumber;
  }

  private void start(String caseNumber) {
    processes.start(ValidationProcess.ID, caseNumber, Map.of());
  }

  /** The party to the case is the filer of the summary, which is asked and reads the case. */
  private String docket(Validation validation, String why) {
    NewCase opened =
        new NewCase(
            LineOfWork.VALIDATION,
            null,
            validation.importerNumber(),
            validation.importerNumber(),
            validation.filerName(),
            validation.receivedOn(),
            ORDINARY);
    String caseNumber =
        validation.filerUser() == null
            ? docket.open(opened)
            : docket.open(opened, validation.filerUser());
    validations.add(caseNumber, validation);
    log.announce(
        caseNumber, "VALIDATION_OPENED", "The Center validates entry " + validation.entry());
    log.record(caseNumber, "VALIDATION_CHOSEN", why);
    return caseNumber;
  }

  /** Of two people at once one waits for the entry, and is refused. */
  private void mustNotRun(Validation validation) {
    liquidations.lock(validation.entryNumber());
    validations.undecided(validation.entryNumber()).stream()
        .findFirst()
        .ifPresent(
            running -> {
              throw new FilingRefused(
                  FilingRefused.Kind.CONFLICT,
                  List.of(
                      new Violation(
                          "/entry/entryNumber",
                          "VALIDATED_ALREADY",
                          "The entry is validated already; its case runs.")));
            });
  }
}
