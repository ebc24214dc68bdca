package org.centerline.disclosure.tender;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.centerline.disclosure.DisclosureProcess;
import org.centerline.disclosure.Disclosures;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.engine.CaseTimers;
import org.centerline.engine.Due;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.StartFact;
import org.springframework.stereotype.Component;

/** Gives more time to tender, for good cause: 19 CFR 162.74(c). */
@Component
public class TenderExtension {

  private final Disclosures disclosures;
  private final CaseClocks clocks;
  private final CaseTimers timers;
  private final OfficeCalendar calendar;
  private final CaseLog log;
  private final Due due;
  private final Clock clock;

  TenderExtension(
      Disclosures disclosures,
      CaseClocks clocks,
      CaseTimers timers,
      OfficeCalendar calendar,
      CaseLog log,
      Due due,
      Clock clock) {
    this.disclosures = disclosures;
    this.clocks = clocks;
    this.timers = timers;
    this.calendar = calendar;
    this.log = log;
    this.due = due;
    this.clock = clock;
  }

  /**
   * Extends the time to tender.
   *
   * @param until the last day; where the office is closed, the next open one counts
   * @param cause why, in a sentence
   * @return the last day
   * @throws TaskRefused where the day is not after today and after the thirty days, or no notice of
   *     the calculation was sent
   */
  public LocalDate extend(String caseNumber, LocalDate until, String cause) {
    CaseClock running =
        clocks
            .find(caseNumber, ClockKind.TENDER)
            .orElseThrow(
                () -> new TaskRefused("The time to tender begins with the calculation's notice"));
    LocalDate today = LocalDate.now(clock);
    if (!until.isAfter(today) || !until.isAfter(running.rolledDue())) {
      throw new TaskRefused(
          "The time to tender ends on %s; an extension ends after that day and after today, %s"
              .formatted(running.rolledDue(), today));
    }
    Deadline extended =
        Deadline.until(
            ClockKind.TENDER,
            StartFact.NOTICE,
            running.fromDate(),
            until,
            running.citation(),
            "The time to tender was extended to %s for cause: %s.".formatted(until, cause),
            calendar);
    LocalDate last = extended.rolledDue();
    disclosures.extendTender(caseNumber, last);
    clocks.start(caseNumber, extended, ClockState.OPEN);
    timers.move(
        DisclosureProcess.ID,
        caseNumber,
        Map.of(DisclosureProcess.Timer.TENDER_OVER, due.startOf(last.plusDays(1))));
    log.record(
        caseNumber,
        "TENDER_EXTENDED",
        "The time to tender is extended: " + cause,
        running.rolledDue().toString(),
        last.toString());
    return last;
  }
}
