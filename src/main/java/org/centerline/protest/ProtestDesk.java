package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.docket.CaseLog;
import org.centerline.docket.Docket;
import org.centerline.docket.LineOfWork;
import org.centerline.docket.NewCase;
import org.centerline.filing.ProtestNumber;
import org.centerline.filing.ProtestNumbers;
import org.centerline.statute.ProtestableDecision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in protests: checks the form, numbers, dockets, and starts the lifecycle. */
@Service
public class ProtestDesk {

  private static final int ORDINARY = 50;

  private final ProtestCheck check;
  private final ProtestNumbers numbers;
  private final Docket docket;
  private final Protests protests;
  private final CaseLog log;
  private final ProtestLifecycle lifecycle;
  private final DeemedDenial deemedDenial;
  private final AcceleratedDisposition accelerated;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ProtestDesk(
      ProtestCheck check,
      ProtestNumbers numbers,
      Docket docket,
      Protests protests,
      CaseLog log,
      ProtestLifecycle lifecycle,
      DeemedDenial deemedDenial,
      AcceleratedDisposition accelerated,
      ApplicationEventPublisher events,
      Clock clock) {
    this.check = check;
    this.numbers = numbers;
    this.docket = docket;
    this.protests = protests;
    this.log = log;
    this.lifecycle = lifecycle;
    this.deemedDenial = deemedDenial;
    this.accelerated = accelerated;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Files a protest; afterwards it is routed, screened, and in the pool of its Center.
   *
   * @return the case number
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   */
  @Transactional
  public String file(ProtestFiling filing) {
    Protest protest = check.read(filing, LocalDate.now(clock));
    ProtestNumber number = numbers.next(protest.lead().port(), protest.receivedOn());
    String caseNumber =
        docket.open(
            new NewCase(
                LineOfWork.PROTEST,
                number.toString(),
                protest.importerNumber(),
                protest.importerNumber(),
                protest.filerName(),
                protest.receivedOn(),
                ORDINARY));
    protests.add(caseNumber, number.toString(), protest);
    log.record(
        caseNumber,
        "FILED",
        "Protest %s by %s; entries: %,d"
            .formatted(number, protest.filerName(), protest.entries().size()));
    lifecycle.start(caseNumber);
    startDeemedDenial(caseNumber, protest);
    events.publishEvent(new ProtestFiled(caseNumber, protest.decision(), protest.furtherReview()));
    return caseNumber;
  }

  private void startDeemedDenial(String caseNumber, Protest protest) {
    boolean mayBeDeemedDenied =
        protest.decision() == ProtestableDecision.EXCLUSION
            || protest.acceleratedMailedOn() != null;
    if (mayBeDeemedDenied && deemedDenial.isPossible(caseNumber)) {
      lifecycle.tell(ProtestProcess.Message.DEEMED_DENIAL_RUNS, caseNumber);
    }
    if (protest.acceleratedMailedOn() != null) {
      accelerated.filedWith(caseNumber, protest);
    }
  }
}
