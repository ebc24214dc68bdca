package org.centerline.inquiry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.EventRefused;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.CaseMessages;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockKind;
import org.centerline.statute.StartFact;
import org.springframework.stereotype.Service;

/** An asker says, once, that the answer does not help. Whoever calls holds the lock of the case. */
@Service
public class FollowUps {

  private static final int TEXT_LENGTH = 20_000;
  private static final String POLICY = "19 CFR 101.10";

  private final Inquiries inquiries;
  private final ServiceTargets targets;
  private final Docket docket;
  private final CaseClocks clocks;
  private final CaseMessages processes;
  private final CaseLog log;
  private final Clock clock;

  FollowUps(
      Inquiries inquiries,
      ServiceTargets targets,
      Docket docket,
      CaseClocks clocks,
      CaseMessages processes,
      CaseLog log,
      Clock clock) {
    this.inquiries = inquiries;
    this.targets = targets;
    this.docket = docket;
    this.clocks = clocks;
    this.processes = processes;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Takes the case up again, with the pool that answered; told twice it counts once.
   *
   * @param on the day of the follow-up
   * @param text why the answer does not help
   * @throws org.centerline.filing.FilingRefused where day or text are not in order
   * @throws EventRefused before the answer, after the time for it, and the second time
   */
  public void followUp(CaseRecord record, LocalDate on, String text) {
    if (record.lineOfWork() != LineOfWork.INQUIRY) {
      throw new EventRefused("NOT_AN_INQUIRY", POLICY, "Only an inquiry is followed up");
    }
    String caseNumber = record.caseNumber();
    Inquiry inquiry = inquiries.get(caseNumber);
    if (inquiry.followedUpOn() != null
        && inquiry.followedUpOn().equals(on)
        && inquiry.followUp().equals(text)) {
      return;
    }
    check(record, on, text);
    LocalDate last = lastDay(record, inquiry);
    inquiries.followUp(caseNumber, on, text);
    clocks.complete(caseNumber, ClockKind.FOLLOW_UP, on);
    docket.reopen(caseNumber, CaseStatus.UNDER_REVIEW);
    targets.start(caseNumber, inquiry, StartFact.FOLLOW_UP, on);
    log.record(caseNumber, "FOLLOWED_UP", text);
    boolean heard =
        processes.tell(
            InquiryProcess.Message.FOLLOWED_UP,
            caseNumber,
            Map.of(InquiryProcess.Variable.FOLLOWED_UP, true));
    if (!heard) {
      throw over(last);
    }
  }

  private void check(CaseRecord record, LocalDate on, String text) {
    Violations found = Violations.none();
    Violations at = found.at("on");
    if (at.notInFuture(on, LocalDate.now(clock))) {
      boolean answered = record.determinedOn() != null;
      at.notBefore(
          on,
          answered ? record.determinedOn() : record.filedOn(),
          answered ? "answer" : "question");
    }
    found.at("text").paragraphs(text, TEXT_LENGTH);
    found.refuseIfAny();
  }

  /**
   * The day on which it is keyed in counts: once the time is over nothing waits for it any more.
   */
  private LocalDate lastDay(CaseRecord record, Inquiry inquiry) {
    if (inquiry.followedUpOn() != null) {
      throw new EventRefused(
          "FOLLOWED_UP_BEFORE",
          POLICY,
          "The question was followed up on %s, which is done once; ask anew"
              .formatted(inquiry.followedUpOn()));
    }
    LocalDate last =
        clocks
            .find(record.caseNumber(), ClockKind.FOLLOW_UP)
            .map(CaseClock::rolledDue)
            .orElseThrow(
                () ->
                    new EventRefused(
                        "NOT_ANSWERED", POLICY, "The answer to the question is not sent yet"));
    if (LocalDate.now(clock).isAfter(last)) {
      throw over(last);
    }
    return last;
  }

  private static EventRefused over(LocalDate last) {
    return new EventRefused(
        "FOLLOW_UP_OVER", POLICY, "An answer was followed up until %s; ask anew".formatted(last));
  }
}
