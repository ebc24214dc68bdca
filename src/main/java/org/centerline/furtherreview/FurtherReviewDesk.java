package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.EventRefused;
import org.centerline.filing.Violations;
import org.centerline.protest.CaseGate;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Service;

/**
 * Takes in applications for further review that come after the protest, and requests to set a
 * denial aside. The caller has locked the case.
 */
@Service
public class FurtherReviewDesk {

  private static final String APPLICATION_RULE = "19 CFR 174.23";
  private static final String SET_ASIDE_RULE = "19 USC 1515(c)";
  private static final int TEXT_LENGTH = 20_000;

  private final Reviews reviews;
  private final ReviewCourse course;
  private final CaseGate gate;
  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final Clock clock;

  FurtherReviewDesk(
      Reviews reviews,
      ReviewCourse course,
      CaseGate gate,
      CaseClocks clocks,
      CaseFindings findings,
      Clock clock) {
    this.reviews = reviews;
    this.course = course;
    this.gate = gate;
    this.clocks = clocks;
    this.findings = findings;
    this.clock = clock;
  }

  /**
   * Takes in an application; the same one twice counts once.
   *
   * @throws org.centerline.filing.FilingRefused when its form is not in order
   * @param received the day on which it came, by which it is in time or not; null for its own day
   * @throws EventRefused when the case or a passed clock does not let it count
   */
  public void apply(CaseRecord protest, Application filed, LocalDate received) {
    CaseGate.mustBeProtest(protest);
    Application application = dated(filed);
    check(application, protest);
    Review earlier = reviews.find(protest.caseNumber()).orElse(null);
    boolean again = earlier != null && isOver(earlier, protest);
    if (earlier != null && !again) {
      if (earlier.application().equals(application)) {
        return;
      }
      throw alreadyApplied(earlier);
    }
    gate.mustBeOpen(protest, APPLICATION_RULE);
    refuseAfterTheWindow(protest.caseNumber(), received == null ? application.on() : received);
    if (again) {
      reviews.remove(protest.caseNumber());
    }
    course.begin(protest, application);
  }

  /** Whether the denial that ended the earlier review was voided, so that there can be another. */
  private static boolean isOver(Review earlier, CaseRecord protest) {
    return earlier.standing() == Standing.OVERTAKEN && protest.determination() == null;
  }

  private static EventRefused alreadyApplied(Review earlier) {
    return new EventRefused(
        "ALREADY_APPLIED",
        APPLICATION_RULE,
        "Further review was applied for on %s; a protest has one application"
            .formatted(earlier.appliedOn()));
  }

  private Application dated(Application filed) {
    return filed.on() != null
        ? filed
        : new Application(
            LocalDate.now(clock), filed.criterion(), filed.question(), filed.justification());
  }

  private void check(Application application, CaseRecord protest) {
    Violations found = Violations.none();
    checkDay(application.on(), protest.filedOn(), "day the protest was received", found.at("on"));
    found.at("criterion").present(application.criterion());
    checkText(application.question(), found.at("question"));
    checkText(application.justification(), found.at("justification"));
    found.refuseIfAny();
  }

  private void checkDay(LocalDate on, LocalDate earliest, String name, Violations found) {
    if (found.notInFuture(on, LocalDate.now(clock))) {
      found.notBefore(on, earliest, name);
    }
  }

  private static void checkText(String text, Violations found) {
    if (text != null && !text.isEmpty()) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }

  private void refuseAfterTheWindow(String caseNumber, LocalDate on) {
    clocks
        .find(caseNumber, ClockKind.PROTEST_WINDOW)
        .filter(window -> on.isAfter(window.rolledDue()))
        .ifPresent(
            window -> {
              throw new EventRefused(
                  "WINDOW_CLOSED",
                  APPLICATION_RULE,
                  "Further review is applied for while the protest may be filed, which was until %s"
                      .formatted(window.rolledDue()));
            });
  }

  /**
   * Takes in a request that Headquarters set the denial of further review aside; the same one twice
   * counts once, until it is answered.
   *
   * @param on the day of the request, null for today
   * @param received the day on which it came, by which it is in time or not; null for that day
   * @param request why, as the filer puts it; may be null
   * @throws org.centerline.filing.FilingRefused when its form is not in order
   * @throws EventRefused when nothing was denied, the sixty days have passed, or Headquarters has
   *     been asked otherwise or has answered
   */
  public void askToSetAside(CaseRecord protest, LocalDate on, LocalDate received, String request) {
    CaseGate.mustBeProtest(protest);
    LocalDate day = on == null ? LocalDate.now(clock) : on;
    Violations found = Violations.none();
    checkText(request, found.at("reason"));
    Review review = reviews.find(protest.caseNumber()).orElse(null);
    if (review != null && review.standing() == Standing.SET_ASIDE_ASKED) {
      refuseAnother(review, day, request);
      return;
    }
    CaseClock notified = notified(review, protest.caseNumber());
    checkDay(day, notified.fromDate(), "notice of the denial", found.at("on"));
    found.refuseIfAny();
    LocalDate came = received == null ? day : received;
    if (came.isAfter(notified.rolledDue())) {
      throw new EventRefused(
          "SET_ASIDE_CLOSED",
          SET_ASIDE_RULE,
          "A denial of further review is set aside on a request within 60 days after its notice,"
              + " which was until "
              + notified.rolledDue());
    }
    findings.noteByRoll(notified, "The request to set the denial aside", came);
    course.setAsideAsked(protest, day, request);
  }

  private static void refuseAnother(Review asked, LocalDate day, String request) {
    if (!day.equals(asked.setAsideOn()) || !Objects.equals(request, asked.setAsideRequest())) {
      throw new EventRefused(
          "ALREADY_ASKED",
          SET_ASIDE_RULE,
          "Headquarters was asked on %s to set this denial aside and answers that request; another day or another reason is not taken in"
              .formatted(asked.setAsideOn()));
    }
  }

  private CaseClock notified(Review review, String caseNumber) {
    if (review == null || review.standing() != Standing.DENIED) {
      throw new EventRefused(
          "NO_DENIAL",
          SET_ASIDE_RULE,
          review == null
              ? "Further review was not applied for, so nothing was denied"
              : "There is no denial of further review to set aside: "
                  + ReviewWords.toParty(review));
    }
    return clocks
        .find(caseNumber, ClockKind.SET_ASIDE)
        .orElseThrow(
            () ->
                new EventRefused(
                    "NO_NOTICE",
                    SET_ASIDE_RULE,
                    "The notice of the denial has not been issued yet; the 60 days begin with it"));
  }
}
