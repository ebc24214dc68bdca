package org.centerline.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Deadline;
import org.centerline.statute.Interest;
import org.centerline.statute.InterestAccrual;
import org.centerline.statute.InterestKind;
import org.centerline.statute.InterestRates;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
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

  LawController(OfficeCalendar calendar, InterestRates rates) {
    this.calendar = calendar;
    this.rates = rates;
  }

  /** Which period, on which facts; {@code actOn} asks whether an act on that day is in time. */
  record ClockQuestion(ClockRule rule, ClockFacts facts, LocalDate actOn) {}

  /** A period with its reason; the verdict is null when no day was asked about. */
  record ClockAnswer(
      String kind,
      LocalDate from,
      LocalDate due,
      LocalDate rolledDue,
      String citation,
      String explanation,
      String state,
      Verdict verdict,
      ClockBasis basis) {}

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
    Deadline deadline = Statute.deadline(question.rule(), facts(question), calendar);
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
        ClockBasis.of(deadline, calendar));
  }

  /** The rules of a post summary correction are those of the day on which it is sent. */
  private static ClockFacts facts(ClockQuestion question) {
    return question.rule() == ClockRule.PSC_WINDOW
        ? question.facts().filedOnUnlessGiven(question.actOn())
        : question.facts();
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
