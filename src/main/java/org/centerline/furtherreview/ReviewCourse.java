package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/** Begins further review, takes it up again, and ends it when something else decides the case. */
@Component
class ReviewCourse {

  private static final Set<ClockKind> CLOCKS =
      EnumSet.of(ClockKind.FURTHER_REVIEW_DUE, ClockKind.SET_ASIDE, ClockKind.SET_ASIDE_ANSWER);

  private final Reviews reviews;
  private final Docket docket;
  private final FurtherReviewLifecycle lifecycle;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final Clock clock;

  ReviewCourse(
      Reviews reviews,
      Docket docket,
      FurtherReviewLifecycle lifecycle,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar,
      Clock clock) {
    this.reviews = reviews;
    this.docket = docket;
    this.lifecycle = lifecycle;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
    this.clock = clock;
  }

  void begin(CaseRecord protest, Application application) {
    String caseNumber = protest.caseNumber();
    reviews.add(caseNumber, application);
    docket.countSubmission(caseNumber);
    log.record(
        caseNumber,
        "FURTHER_REVIEW_APPLIED",
        "Applied for on %s: %s"
            .formatted(application.on(), ReviewWords.criterion(application.criterion())));
    startClock(caseNumber, application.on());
    lifecycle.start(caseNumber, protest.center());
  }

  /** An old application may come from before the law gave the thirty days: then it has no clock. */
  private void startClock(String caseNumber, LocalDate appliedOn) {
    try {
      start(caseNumber, ClockRule.FURTHER_REVIEW_DUE, appliedOn);
    } catch (StatuteException e) {
      if (e.code() != StatuteException.Code.NOT_AVAILABLE) {
        throw e;
      }
      log.record(caseNumber, "NO_CLOCK", e.getMessage());
    }
  }

  private void start(String caseNumber, ClockRule rule, LocalDate filedOn) {
    ClockFacts facts = ClockFacts.builder().filedOn(filedOn).build();
    clocks.start(caseNumber, Statute.deadline(rule, facts, calendar), ClockState.OPEN);
  }

  void setAsideAsked(CaseRecord protest, LocalDate on, String request) {
    String caseNumber = protest.caseNumber();
    reviews.askToSetAside(caseNumber, on, request);
    clocks.complete(caseNumber, ClockKind.SET_ASIDE, on);
    start(caseNumber, ClockRule.SET_ASIDE_ANSWER, on);
    log.record(
        caseNumber,
        "SET_ASIDE_ASKED",
        "Headquarters was asked on %s to set the denial of further review aside".formatted(on));
    lifecycle.setAsideAsked(caseNumber, protest.center());
  }

  /** Sixty days have passed without an answer: the request is denied by law (19 USC 1515(c)). */
  void setAsideUnanswered(String caseNumber) {
    reviews.moveTo(caseNumber, Standing.SET_ASIDE_DENIED);
    clocks.complete(caseNumber, ClockKind.SET_ASIDE_ANSWER, LocalDate.now(clock));
    log.record(
        caseNumber,
        "SET_ASIDE_DEEMED_DENIED",
        "Headquarters did not answer within 60 days; the request is denied (19 USC 1515(c))");
  }

  /** Ends that an answer binds: the denial that followed it is void. */
  void lapsed(Review answered) {
    reviews.moveTo(answered.caseNumber(), Standing.OVERTAKEN);
    log.record(
        answered.caseNumber(),
        "FURTHER_REVIEW_LAPSED",
        "The denial of the protest is void as contrary to instructions, so the direction of %s binds no more (19 USC 1515(d))"
            .formatted(answered.answeredOn()),
        answered.outcome().name(),
        null);
  }

  /** Ends what is still open of further review. */
  void overtaken(String caseNumber, String why) {
    reviews.moveTo(caseNumber, Standing.OVERTAKEN);
    clocks.stop(caseNumber, CLOCKS);
    log.record(caseNumber, "FURTHER_REVIEW_OVERTAKEN", why);
    lifecycle.overtaken(caseNumber);
  }
}
