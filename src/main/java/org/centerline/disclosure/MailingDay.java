package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.centerline.disclosure.DisclosureProcess.Answer;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseLog;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.engine.Answers;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.Statute;
import org.springframework.stereotype.Component;

/**
 * The day of mailing is taken as stated, until the FP&amp;F officer who has the envelope corrects
 * it (19 CFR 162.74(d)): while the time to complete the disclosure is all that it has moved.
 */
@Component
class MailingDay {

  static final Set<String> ANSWERS =
      Set.of(Answer.MAILING, Answer.MAILED_ON, Answer.MAILING_REASON);

  private static final int TEXT_LENGTH = 4000;

  private enum Mailing {
    AS_STATED,
    OTHER,
    NONE
  }

  private final Disclosures disclosures;
  private final Docket docket;
  private final CaseClocks clocks;
  private final OfficeCalendar calendar;
  private final ReceiptLetters letters;
  private final CaseLog log;

  MailingDay(
      Disclosures disclosures,
      Docket docket,
      CaseClocks clocks,
      OfficeCalendar calendar,
      ReceiptLetters letters,
      CaseLog log) {
    this.disclosures = disclosures;
    this.docket = docket;
    this.clocks = clocks;
    this.calendar = calendar;
    this.letters = letters;
    this.log = log;
  }

  /**
   * Corrects the day where the officer says so.
   *
   * @throws TaskRefused where something has followed from the day that was stated, or nothing says
   *     why it is corrected
   * @throws org.centerline.statute.StatuteException where it cannot be the day
   */
  void take(String caseNumber, Answers answers) {
    Mailing mailing =
        answers.text(Answer.MAILING, TEXT_LENGTH).isEmpty()
            ? Mailing.AS_STATED
            : answers.choice(Answer.MAILING, Mailing.class);
    if (mailing != Mailing.AS_STATED) {
      correct(
          caseNumber,
          mailing == Mailing.OTHER ? answers.date(Answer.MAILED_ON) : null,
          answers.requiredText(Answer.MAILING_REASON, TEXT_LENGTH));
    }
  }

  private void correct(String caseNumber, LocalDate mailedOn, String reason) {
    docket.lock(caseNumber);
    Disclosure before = disclosures.get(caseNumber);
    DisclosureReceipt receipt =
        new DisclosureReceipt(before.receipt().form(), before.receipt().receivedOn(), mailedOn);
    Optional<CaseClock> perfection = clocks.find(caseNumber, ClockKind.PERFECTION);
    if (receipt.equals(before.receipt())) {
      throw new TaskRefused("The disclosure counts from that day already");
    }
    refuseWhereItWasActedOn(before, perfection);
    refuseWhereItNamesLater(before, mailedOn);
    Deadline completeBy = noEarlier(completeBy(receipt), before.completeBy());
    disclosures.correct(caseNumber, receipt, completeBy.rolledDue());
    docket.correctFiledOn(caseNumber, receipt.filedOn());
    perfection.ifPresent(running -> clocks.start(caseNumber, completeBy, ClockState.OPEN));
    log.record(
        caseNumber,
        "MAILING_DAY_CORRECTED",
        "The disclosure counts from %s, not %s: %s"
            .formatted(receipt.filedOn(), before.receipt().filedOn(), reason),
        before.receipt().filedOn().toString(),
        receipt.filedOn().toString());
    letters.mailingCorrected(caseNumber, receipt, reason);
  }

  private static void refuseWhereItWasActedOn(Disclosure before, Optional<CaseClock> perfection) {
    if (before.extensions() > 0
        || perfection.filter(running -> running.state() != ClockState.OPEN).isPresent()) {
      throw new TaskRefused(
          "Something has followed from the day of mailing: the time to complete the disclosure is"
              + " extended or over. Weigh the day with the outcome");
    }
  }

  private static void refuseWhereItNamesLater(Disclosure before, LocalDate mailedOn) {
    before
        .latestNamed()
        .filter(from -> mailedOn != null && from.isAfter(mailedOn))
        .ifPresent(
            from -> {
              throw new TaskRefused(
                  "A disclosure mailed on %s cannot name an importation of %s"
                      .formatted(mailedOn, from));
            });
  }

  /** The discloser was told a last day, and may have relied on it (19 CFR 162.74(b)(4)). */
  private Deadline noEarlier(Deadline counted, LocalDate told) {
    return told == null || !counted.rolledDue().isBefore(told)
        ? counted
        : Deadline.until(
            counted.kind(),
            counted.start(),
            counted.from(),
            told,
            counted.citation(),
            "%s The last day that was written to the discloser, %s, stays."
                .formatted(counted.explanation(), told),
            calendar);
  }

  private Deadline completeBy(DisclosureReceipt receipt) {
    return Statute.deadline(
        ClockRule.PERFECTION,
        ClockFacts.builder().disclosedOn(receipt.filedOn()).build(),
        calendar);
  }
}
