package org.centerline.furtherreview;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.protest.ProtestDecided;
import org.centerline.protest.ProtestFiled;
import org.centerline.protest.ProtestFiling;
import org.centerline.protest.ProtestOutcome;
import org.centerline.protest.ProtestReopened;
import org.centerline.protest.SummonsFiled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to a protest, as far as it concerns its further review. */
@Component
class FurtherReviewEvents {

  /** After these nobody needs a denial of further review set aside. */
  private static final Set<ProtestOutcome> NOTHING_LEFT_TO_ASK =
      EnumSet.of(ProtestOutcome.ALLOWED, ProtestOutcome.REJECTED, ProtestOutcome.WITHDRAWN);

  /** What the log calls the Center's decision on a protest. */
  private static final String DETERMINED = "DETERMINED";

  private final Reviews reviews;
  private final ReviewCourse course;
  private final Docket docket;
  private final CaseLog log;

  FurtherReviewEvents(Reviews reviews, ReviewCourse course, Docket docket, CaseLog log) {
    this.reviews = reviews;
    this.course = course;
    this.docket = docket;
    this.log = log;
  }

  /** An application may come with the protest; also one that is late is decided by a person. */
  @EventListener
  void filed(ProtestFiled protest) {
    ProtestFiling.FurtherReview filed = protest.furtherReview();
    if (filed != null) {
      CaseRecord record = docket.get(protest.caseNumber());
      LocalDate on = filed.appliedOn() == null ? record.filedOn() : filed.appliedOn();
      course.begin(record, new Application(on, filed.criterion(), null, filed.justification()));
    }
  }

  /**
   * A decided protest needs no review any more, but whoever was denied both may still ask that the
   * denial of further review be set aside (19 USC 1515(c)).
   */
  @EventListener
  void decided(ProtestDecided protest) {
    reviews
        .find(protest.caseNumber())
        .map(Review::standing)
        .filter(
            standing ->
                standing.isPending()
                    || (standing.isOpen() && NOTHING_LEFT_TO_ASK.contains(protest.outcome())))
        .ifPresent(
            standing ->
                course.overtaken(
                    protest.caseNumber(),
                    "The protest came to its end (%s) before further review did"
                        .formatted(protest.outcome().name())));
  }

  /**
   * A denial is void because it was contrary to instructions, and so is the direction that it
   * followed (19 USC 1515(d)). A review that is still to be answered goes on, and an answer that
   * came after the denial is for the decision to come (19 CFR 174.27).
   */
  @EventListener
  void reopened(ProtestReopened protest) {
    reviews
        .find(protest.caseNumber())
        .filter(review -> review.standing() == Standing.ANSWERED)
        .filter(review -> isDecidedSinceAnswered(review.caseNumber()))
        .ifPresent(course::lapsed);
  }

  /** Both can happen on one day, so their dates do not tell; the log does. */
  private boolean isDecidedSinceAnswered(String caseNumber) {
    List<String> events = log.of(List.of(caseNumber)).stream().map(CaseEvent::type).toList();
    return events.lastIndexOf(DETERMINED) > events.lastIndexOf(ReviewAnswers.ANSWERED);
  }

  /** Once an action is in court, administrative action is void (19 USC 1515(c)). */
  @EventListener
  void sued(SummonsFiled summons) {
    reviews
        .find(summons.caseNumber())
        .map(Review::standing)
        .filter(Standing::isOpen)
        .ifPresent(
            standing ->
                course.overtaken(
                    summons.caseNumber(), "An action was commenced in court (19 USC 1515(c))"));
  }
}
