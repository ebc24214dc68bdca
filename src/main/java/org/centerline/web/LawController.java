package org.centerline.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.centerline.filing.Violations;
import org.centerline.statute.BoundaryAnswer;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockKind;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.Interest;
import org.centerline.statute.InterestAccrual;
import org.centerline.statute.InterestKind;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PscReading;
import org.centerline.statute.PscWindow;
import org.centerline.statute.Statute;
import org.centerline.statute.StatuteException;
import org.centerline.statute.Verdict;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Says what the law would say. Nothing is stored. */
@ApiController("/api/v1")
class LawController {

  private final OfficeCalendar calendar;
  private final InterestRates rates;
  private final PscReading reading;

  /**
   * Answers.
   *
   * @param reading how the last day of a correction is read, as for those that are filed
   */
  LawController(OfficeCalendar calendar, InterestRates rates, PscReading reading) {
    this.calendar = calendar;
    this.rates = rates;
    this.reading = reading;
  }

  /** Which period, on which facts; {@code actOn} asks whether an act on that day is in time. */
  record ClockQuestion(ClockRule rule, ClockFacts facts, LocalDate actOn) {}

  /**
   * A period with its reason; the verdict is null when no day was asked about. A correction that
   * nothing limits while liquidation is suspended or extended is {@code STOPPED} and has no last
   * day: {@code due}, {@code rolledDue} and {@code basis} are null.
   *
   * @param boundaries for a post summary correction, the last day by ACE and by the notice, for the
   *     days before liquidation and for those from entry; else empty
   */
  record ClockAnswer(
      String kind,
      LocalDate from,
      LocalDate due,
      LocalDate rolledDue,
      String citation,
      String explanation,
      String state,
      Verdict verdict,
      ClockBasis basis,
      List<BoundaryAnswer> boundaries) {}

  /** On what, from when to when, at which rate. */
  record InterestQuestion(
      String principal, LocalDate from, LocalDate to, InterestKind kind, Boolean corporate) {}

  /** The interest in dollars, with the stretches of one rate that it is made of. */
  record InterestAnswer(String interest, List<Segment> segments) {}

  /** Days at one rate. */
  record Segment(
      LocalDate from, LocalDate to, long days, BigDecimal ratePercent, String interest) {}

  @PostMapping("/clocks")
  ClockAnswer clock(@RequestBody ClockQuestion question) {
    Violations found = Violations.none();
    found.at("rule").present(question.rule());
    found.at("facts").present(question.facts());
    found.refuseIfAny();
    if (question.rule() != ClockRule.PSC_WINDOW) {
      return answer(
          Statute.deadline(question.rule(), question.facts(), calendar), question, List.of());
    }
    PscWindow window = Statute.pscWindow(question.facts(), reading, question.actOn(), calendar);
    return window.deadline() == null
        ? unlimited(window.unlimited(), question)
        : answer(window.deadline(), question, window.boundaries());
  }

  /** While nothing limits a correction there is no last day, and every day is in time. */
  private static ClockAnswer unlimited(PscWindow.Unlimited window, ClockQuestion question) {
    LocalDate entry = question.facts().entryDate();
    LocalDate actOn = question.actOn();
    return new ClockAnswer(
        ClockKind.AMENDMENT_WINDOW.name(),
        entry,
        null,
        null,
        window.citation(),
        window.explanation(),
        "STOPPED",
        actOn == null ? null : actOn.isBefore(entry) ? Verdict.PREMATURE : Verdict.TIMELY,
        null,
        List.of());
  }

  private ClockAnswer answer(
      Deadline deadline, ClockQuestion question, List<BoundaryAnswer> boundaries) {
    Verdict verdict = question.actOn() == null ? null : deadline.verdict(question.actOn());
    return new ClockAnswer(
        deadline.kind().name(),
        deadline.from(),
        deadline.due(),
        deadline.rolledDue(),
        deadline.citation(),
        deadline.explanation(),
        state(verdict),
        verdict,
        ClockBasis.of(deadline, calendar),
        boundaries);
  }

  private static String state(Verdict verdict) {
    if (verdict == null || verdict == Verdict.PREMATURE) {
      return "OPEN";
    }
    return verdict == Verdict.UNTIMELY ? "MISSED" : "MET";
  }

  @PostMapping("/interest")
  InterestAnswer interest(@RequestBody InterestQuestion question) {
    Violations found = Violations.none();
    Money principal = found.at("principal").money(question.principal()).orElse(null);
    found.at("from").present(question.from());
    found.at("to").present(question.to());
    found.at("kind").present(question.kind());
    found.refuseIfAny();
    InterestAccrual accrual = accrual(principal, question);
    return new InterestAnswer(
        accrual.interest().toString(),
        accrual.segments().stream()
            .map(
                s ->
                    new Segment(
                        s.from(), s.to(), s.days(), s.ratePercent(), s.interest().toString()))
            .toList());
  }

  private InterestAccrual accrual(Money principal, InterestQuestion question) {
    try {
      return Interest.on(
          principal,
          question.from(),
          question.to(),
          question.kind(),
          Boolean.TRUE.equals(question.corporate()),
          rates);
    } catch (StatuteException e) {
      throw new BadRequest(
          HttpStatus.UNPROCESSABLE_ENTITY, "/" + e.fact(), e.code().name(), e.getMessage());
    }
  }
}
