package org.centerline.statute;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether the actual loss was tendered with the disclosure or within 30 days after CBP's written
 * notice of its calculation, or longer as extended: 19 USC 1592(c)(4), 1593a(c)(3)(B); 19 CFR
 * 162.74(c). Without it the disclosure is denied, by a person (Z37).
 *
 * @param outcome how the tender stands
 * @param deadline the 30 days after the notice; null before it
 * @param lastDay the last day, extended or moved past closed days; null before the notice
 * @param tendered what was tendered so far
 * @param outstanding what is missing to the loss; null before CBP calculated it
 * @param findings what a person has to weigh
 */
public record DisclosureTender(
    Outcome outcome,
    Deadline deadline,
    LocalDate lastDay,
    Money tendered,
    Money outstanding,
    List<Finding> findings) {

  private static final String CITATION = "19 USC 1592(c)(4), 1593a(c)(3); 19 CFR 162.74(c)";

  /** How a tender stands. */
  public enum Outcome {
    /** There is no actual loss. */
    NOTHING_LOST(DisclosureCriterion.Outcome.MET),
    /** All of it with the disclosure. */
    WITH_DISCLOSURE(DisclosureCriterion.Outcome.MET),
    /** All of it in time after the notice. */
    IN_TIME(DisclosureCriterion.Outcome.MET),
    /** In time only if the last day moves past closed days. */
    IN_TIME_BY_ROLL(DisclosureCriterion.Outcome.DISCRETIONARY),
    /** CBP has not given notice of its calculation. */
    AWAITS_NOTICE(DisclosureCriterion.Outcome.OPEN),
    /** Something is outstanding; time is left. */
    OPEN(DisclosureCriterion.Outcome.OPEN),
    /** Not all was tendered in time: the treatment is lost. */
    MISSED(DisclosureCriterion.Outcome.FAILED);

    private final DisclosureCriterion.Outcome test;

    Outcome(DisclosureCriterion.Outcome test) {
      this.test = test;
    }
  }

  /** Takes a copy. */
  public DisclosureTender {
    findings = List.copyOf(findings);
  }

  /**
   * Judges the tender.
   *
   * @param today the day on which is judged; later payments do not count
   * @throws StatuteException where an extension ends before the 30 days
   */
  public static DisclosureTender judge(
      TenderFacts facts, LocalDate today, OfficeCalendar calendar) {
    Money tendered = facts.tenderedBy(today);
    Money outstanding = facts.loss() == null ? null : missing(facts, today);
    Deadline deadline = facts.noticeOn() == null ? null : deadline(facts, calendar);
    LocalDate due = deadline == null ? null : due(facts, deadline);
    LocalDate lastDay = due == null ? null : calendar.nextOpenDay(due);
    Outcome outcome = outcome(facts, due, lastDay, today);
    return new DisclosureTender(
        outcome, deadline, lastDay, tendered, outstanding, findings(outcome, facts, due, lastDay));
  }

  private static Deadline deadline(TenderFacts facts, OfficeCalendar calendar) {
    return Statute.deadline(
        ClockRule.TENDER, ClockFacts.builder().noticeOn(facts.noticeOn()).build(), calendar);
  }

  private static LocalDate due(TenderFacts facts, Deadline deadline) {
    if (facts.extendedTo() == null) {
      return deadline.due();
    }
    if (facts.extendedTo().isBefore(deadline.due())) {
      throw StatuteException.contradictory(
          "extendedTo",
          "extendedTo %s is before %s, the end of the 30 days."
              .formatted(facts.extendedTo(), deadline.due()));
    }
    return facts.extendedTo();
  }

  private static Outcome outcome(
      TenderFacts facts, LocalDate due, LocalDate lastDay, LocalDate today) {
    if (facts.loss() != null && facts.loss().isZero()) {
      return Outcome.NOTHING_LOST;
    }
    if (facts.loss() != null && isPaid(facts, earlier(facts.disclosedOn(), today))) {
      return Outcome.WITH_DISCLOSURE;
    }
    if (due == null) {
      return Outcome.AWAITS_NOTICE;
    }
    if (isPaid(facts, earlier(due, today))) {
      return Outcome.IN_TIME;
    }
    if (isPaid(facts, earlier(lastDay, today))) {
      return Outcome.IN_TIME_BY_ROLL;
    }
    return today.isAfter(lastDay) ? Outcome.MISSED : Outcome.OPEN;
  }

  private static boolean isPaid(TenderFacts facts, LocalDate by) {
    return missing(facts, by).isZero();
  }

  private static Money missing(TenderFacts facts, LocalDate by) {
    Money missing = facts.loss().minus(facts.tenderedBy(by));
    return missing.isNegative() ? Money.ZERO : missing;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static List<Finding> findings(
      Outcome outcome, TenderFacts facts, LocalDate due, LocalDate lastDay) {
    return switch (outcome) {
      case MISSED ->
          List.of(
              new Finding(
                  FindingCode.TENDER_MISSED,
                  CITATION,
                  "$%s of the loss of $%s was not tendered by %s; the disclosure's treatment is lost."
                      .formatted(missing(facts, lastDay), facts.loss(), lastDay)));
      case IN_TIME_BY_ROLL ->
          List.of(
              new Finding(
                  FindingCode.TIMELY_BY_ROLL,
                  CITATION,
                  "The loss was tendered after %s, in time only if that day moves past closed days to %s."
                      .formatted(due, lastDay)));
      default -> List.of();
    };
  }

  /** What it means for {@link DisclosureCriterion#TENDER}. */
  public DisclosureCriterion.Outcome criterion() {
    return outcome.test;
  }
}
