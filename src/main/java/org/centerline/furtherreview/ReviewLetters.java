package org.centerline.furtherreview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.centerline.correspondence.CaseMail;
import org.centerline.correspondence.NoticeOfDecision.Right;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.protest.ProtestOutcome;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/** The letters of further review; the date of the denial's notice starts the sixty days. */
@Component
class ReviewLetters {

  private final Reviews reviews;
  private final Docket docket;
  private final CaseMail mail;
  private final CaseClocks clocks;
  private final OfficeCalendar calendar;
  private final Clock clock;

  ReviewLetters(
      Reviews reviews,
      Docket docket,
      CaseMail mail,
      CaseClocks clocks,
      OfficeCalendar calendar,
      Clock clock) {
    this.reviews = reviews;
    this.docket = docket;
    this.mail = mail;
    this.clocks = clocks;
    this.calendar = calendar;
    this.clock = clock;
  }

  void notifyDenial(String caseNumber) {
    Review review = reviews.get(caseNumber);
    ClockFacts facts = ClockFacts.builder().noticeOn(LocalDate.now(clock)).build();
    Deadline setAside = Statute.deadline(ClockRule.SET_ASIDE, facts, calendar);
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Notice of Denial of Further Review",
            "19 USC 1515(a) and (c); 19 CFR 174.24 to 174.26",
            List.of(
                "Your application of %s for further review of this protest is denied."
                    .formatted(review.appliedOn()),
                "Reason: " + review.reason(),
                "This does not decide the protest itself, of which you have notice apart."),
            List.of(right(setAside)),
            CaseMail.Sender.CENTER));
    clocks.start(caseNumber, setAside, ClockState.OPEN);
  }

  private static Right right(Deadline setAside) {
    return new Right(
        "Request to set this denial aside",
        "You may ask the Commissioner of CBP to set this denial aside, on the record that the Center"
            + " had before it. "
            + setAside.explanation(),
        setAside.due(),
        setAside.citation());
  }

  /**
   * Tells the filer that Headquarters has voided the denial of the protest, and whether the protest
   * is under review again at once.
   *
   * @param deniedOn the day of that denial
   */
  void notifyVoiding(String caseNumber, LocalDate deniedOn) {
    String determination = docket.get(caseNumber).determination();
    mail.send(
        caseNumber,
        new CaseMail.Content(
            "Notice that the denial is void",
            "19 USC 1515(c)",
            List.of(
                "The denial of this protest of %s is void, because Headquarters has set the denial of further review aside."
                    .formatted(deniedOn),
                ProtestOutcome.ALLOWED_IN_PART.name().equals(determination)
                    ? "The protest will be under review again once what it allowed has been paid."
                    : "The protest is under review again.",
                "The time to sue that ran from that denial runs no more.",
                "If you asked that the denial be voided (19 USC 1515(d)), this answers that request."),
            List.of(),
            CaseMail.Sender.HEADQUARTERS));
  }

  void notifySetAside(String caseNumber) {
    Review review = reviews.get(caseNumber);
    boolean granted = review.standing() != Standing.SET_ASIDE_DENIED;
    mail.send(
        caseNumber,
        new CaseMail.Content(
            granted ? "Denial of Further Review Set Aside" : "Request to Set Aside Refused",
            "19 USC 1515(c)",
            List.of(
                granted
                    ? "At your request of %s the denial of further review is set aside. The protest is reviewed at Headquarters."
                        .formatted(review.setAsideOn())
                    : "Your request of %s to set the denial of further review aside is refused."
                        .formatted(review.setAsideOn()),
                "Reason: " + review.setAsideReason(),
                granted
                    ? "Where the protest itself had been denied, that denial is void; you have a"
                        + " notice of that apart."
                    : "The date of a denial of the protest, from which the time to sue runs, does"
                        + " not change by this."),
            List.of(),
            CaseMail.Sender.HEADQUARTERS));
  }
}
