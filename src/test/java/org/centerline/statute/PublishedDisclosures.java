package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.centerline.statute.InvestigationFacts.Commencement;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;
import org.centerline.statute.InvestigationFacts.Sign;

/** The published cases of kind prior_disclosure. */
final class PublishedDisclosures {

  private static final LocalDate ENTERED = LocalDate.of(2024, 6, 3);

  private PublishedDisclosures() {}

  /**
   * Assumed, as the opinion read gives no dates: an investigation recorded with the date of
   * 1990-06-04, an agent's inquiry of 1990-07-02, the disclosure of 1991-03-04; and that what the
   * undeclared value may have lost bears the average rate of what was declared, and that interest
   * is as high as the unpaid duties. The penalty imposed is within the maximum without disclosure,
   * and beyond what a valid one would have left.
   */
  static void disclosureAfterInquiry(PublishedFacts facts) {
    FormalInvestigation investigation =
        FormalInvestigation.judge(
            new InvestigationFacts(
                LocalDate.of(1991, 3, 4),
                Commencement.on(LocalDate.of(1990, 6, 4)),
                List.of(new Sign(KnowledgeGround.AGENT_INQUIRED, LocalDate.of(1990, 7, 2))),
                LackOfKnowledge.NOT_SHOWN,
                List.of()));
    assertThat(investigation.criterion()).isEqualTo(DisclosureCriterion.Outcome.FAILED);
    BigDecimal declared = amount(facts, "declared_value").amount();
    BigDecimal rate =
        amount(facts, "duties_paid_approx").amount().divide(declared, 6, RoundingMode.HALF_UP);
    BigDecimal undeclared = amount(facts, "undeclared_value").amount();
    Money loss = Money.of(undeclared.multiply(rate).setScale(2, RoundingMode.HALF_UP));
    Money domestic = Money.of(declared.add(undeclared));
    Money interest = amount(facts, "unpaid_duties");
    assertThat(maximum(Culpability.GROSS_NEGLIGENCE, false, loss, domestic, interest))
        .isGreaterThanOrEqualTo(amount(facts, "penalty"));
    assertThat(maximum(Culpability.GROSS_NEGLIGENCE, true, loss, domestic, interest))
        .isLessThan(amount(facts, "penalty"));
  }

  /** Assumed: domestic value 300,000, dutiable value 200,000, loss 50,000. A is the wrong one. */
  static void maximumPenalties(PublishedFacts facts) {
    Money loss = Money.of("50000");
    Money domestic = Money.of("300000");
    Money dutiable = Money.of("200000");
    assertThat(facts.node().get("statements").has("A")).isFalse();
    assertThat(maximum(Culpability.FRAUD, false, loss, domestic, null))
        .as("A: domestic, not transaction value")
        .isEqualTo(domestic)
        .isNotEqualTo(dutiable);
    assertThat(maximum(Culpability.GROSS_NEGLIGENCE, false, loss, domestic, null))
        .as("B")
        .isEqualTo(Money.of("200000"));
    assertThat(maximum(Culpability.GROSS_NEGLIGENCE, false, loss, Money.of("150000"), null))
        .as("B")
        .isEqualTo(Money.of("150000"));
    assertThat(maximum(Culpability.NEGLIGENCE, false, loss, domestic, null))
        .as("C")
        .isEqualTo(Money.of("100000"));
    assertThat(maximum(Culpability.FRAUD, true, loss, domestic, null)).as("D").isEqualTo(loss);
    assertThat(maximum(Culpability.FRAUD, true, Money.ZERO, domestic, null))
        .as("E")
        .isEqualTo(Money.of("20000"));
  }

  private static Money maximum(
      Culpability culpability, boolean valid, Money loss, Money domestic, Money interest) {
    return MaximumPenalty.of(
            new PenaltyFacts(
                PenaltyStatute.SECTION_1592,
                culpability,
                valid,
                loss,
                Money.of("200000"),
                domestic,
                interest,
                0))
        .amount();
  }

  /** Assumed: told on Monday 2025-05-05; the days published after it are Thursday and Friday. */
  static void confirmedWithinTenDays(PublishedFacts facts) {
    LocalDate told = LocalDate.of(2025, 5, 5);
    LocalDate last = told.plusDays(facts.node().get("written_confirmation_days").asLong());
    assertThat(confirmed(told, last, false)).isEqualTo(OralConfirmation.Outcome.CONFIRMED);
    assertThat(confirmed(told, last.plusDays(1), false))
        .isEqualTo(OralConfirmation.Outcome.DENIABLE);
    assertThat(confirmed(told, last.plusDays(1), true)).isEqualTo(OralConfirmation.Outcome.WAIVED);
  }

  private static OralConfirmation.Outcome confirmed(LocalDate told, LocalDate on, boolean waived) {
    return OralConfirmation.of(
            new DisclosureReceipt(DisclosureForm.ORAL, told, null),
            on,
            waived,
            on,
            ReferenceData.CALENDAR)
        .outcome();
  }

  /**
   * Superseded: the first opinion held the protest timely, Slip Op. 04-157 untimely. Ours is the
   * latter: day 90 of the demand is Monday 1995-01-16, a holiday; the protest came on day 115.
   */
  static void supersededAuthorityIsNotFollowed(PublishedFacts facts) {
    Deadline window =
        PublishedQuestions.deadline(
            ClockRule.PROTEST_WINDOW,
            ClockFacts.builder().decisionDate(facts.date("customs_demand_date")));
    assertThat(window.due()).isEqualTo("1995-01-16");
    assertThat(window.verdict(facts.date("second_protest_date"))).isEqualTo(Verdict.UNTIMELY);
  }

  /** Assumed: what was tendered was lost on one entry and as much overpaid on another. */
  static void noOffsetAcrossEntries(PublishedFacts facts) {
    Money tendered = amount(facts, "tender_paid_and_claimed_back");
    LossOfRevenue loss =
        loss(line("lost", Money.ZERO, tendered), line("overpaid", tendered, Money.ZERO));
    assertThat(loss.total()).isEqualTo(tendered);
    assertThat(loss.overpaid()).isEqualTo(tendered);
  }

  /** Assumed: $1,000 overpaid on a liquidated entry, nothing lost; no interest is owed on it. */
  static void noInterestOnOverpayments(PublishedFacts facts) {
    LossOfRevenue loss = loss(line("overpaid", Money.of("1000"), Money.ZERO));
    DisclosureInterest interest =
        DisclosureInterest.of(loss, LocalDate.of(2025, 7, 2), ReferenceData.RATES);
    assertThat(interest.entries()).isEmpty();
    assertThat(interest.total()).isEqualTo(Money.ZERO);
  }

  /**
   * Assumed: one entry, $700 lost on one line and $300 overpaid on another, whose false value lost
   * nothing. Twice 700, and beside it 20 percent of the value of 200,000.
   */
  static void noOffsetWithinAnEntry(PublishedFacts facts) {
    assertThat(facts.node().get("entries").asInt()).isEqualTo(1);
    LossOfRevenue loss =
        loss(
            line("only", Money.of("300"), Money.of("1000")),
            line("only", Money.of("500"), Money.of("200")));
    assertThat(loss.total()).isEqualTo(Money.of("700"));
    Money domestic = Money.of("300000");
    assertThat(
            maximum(Culpability.NEGLIGENCE, false, loss.total(), domestic, null)
                .plus(maximum(Culpability.NEGLIGENCE, false, Money.ZERO, domestic, null)))
        .isEqualTo(Money.of("41400"));
  }

  private static RevenueDifference line(String entry, Money paid, Money owed) {
    return new RevenueDifference(
        entry, "2704", ENTERED, LocalDate.of(2025, 4, 18), ClassCode.DUTY, paid, owed);
  }

  private static LossOfRevenue loss(RevenueDifference... lines) {
    return LossOfRevenue.of(
        List.of(lines), LocalDate.of(2025, 5, 5), LossOfRevenue.Basis.EVERY_ENTRY);
  }

  private static Money amount(PublishedFacts facts, String name) {
    return Money.of(facts.node().get("amounts").get(name).asText());
  }
}
