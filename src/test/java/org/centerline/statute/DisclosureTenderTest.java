package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.centerline.statute.DisclosureTender.Outcome;
import org.centerline.statute.TenderFacts.Payment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tender after CBP's calculation, and its review by Headquarters (section C4). */
class DisclosureTenderTest {

  private static final LocalDate DISCLOSED = LocalDate.of(2025, 3, 3);

  /** Z37. */
  private static final LocalDate NOTICE = LocalDate.of(2025, 6, 2);

  private static final Money LOSS = Money.of("50000");

  private static Payment paid(String on, String amount) {
    return new Payment(LocalDate.parse(on), Money.of(amount));
  }

  private static DisclosureTender judge(TenderFacts facts, String today) {
    return DisclosureTender.judge(facts, LocalDate.parse(today), ReferenceData.CALENDAR);
  }

  private static TenderFacts noticed(LocalDate notice, LocalDate extendedTo, Payment... payments) {
    return new TenderFacts(DISCLOSED, LOSS, notice, extendedTo, List.of(payments));
  }

  @ParameterizedTest
  @CsvSource({
    // Z37: day 30 of 2025-06-02 is Wednesday 2025-07-02
    "2025-07-02, , 2025-07-02, IN_TIME, MET",
    "2025-07-03, , 2025-07-03, MISSED, FAILED",
    "2025-07-03, 2025-07-31, 2025-07-03, IN_TIME, MET",
    "2025-07-31, 2025-07-31, 2025-08-05, IN_TIME, MET",
    "2025-08-01, 2025-07-31, 2025-08-05, MISSED, FAILED",
    "2025-08-01, , 2025-07-02, OPEN, OPEN",
    // a payment before the disclosure or with it counts as with it
    "2025-03-03, , 2025-06-02, WITH_DISCLOSURE, MET",
    "2025-03-04, , 2025-06-02, IN_TIME, MET"
  })
  void thirtyDaysAfterTheNoticeOrAsExtended(
      String paidOn,
      LocalDate extendedTo,
      String today,
      Outcome outcome,
      DisclosureCriterion.Outcome criterion) {
    DisclosureTender tender = judge(noticed(NOTICE, extendedTo, paid(paidOn, "50000")), today);
    assertThat(tender.outcome()).isEqualTo(outcome);
    assertThat(tender.criterion()).isEqualTo(criterion);
    assertThat(tender.deadline().due()).isEqualTo("2025-07-02");
  }

  @Test
  void whatIsMissingIsSaidToTheCent() {
    TenderFacts short1 =
        noticed(NOTICE, null, paid("2025-03-03", "30000"), paid("2025-06-10", "19999.99"));
    assertThat(judge(short1, "2025-07-02").outcome()).isEqualTo(Outcome.OPEN);
    DisclosureTender missed = judge(short1, "2025-07-03");
    assertThat(missed.outcome()).isEqualTo(Outcome.MISSED);
    assertThat(missed.tendered()).isEqualTo(Money.of("49999.99"));
    assertThat(missed.outstanding()).isEqualTo(Money.of("0.01"));
    assertThat(missed.findings())
        .containsExactly(
            new Finding(
                FindingCode.TENDER_MISSED,
                "19 USC 1592(c)(4), 1593a(c)(3); 19 CFR 162.74(c)",
                "$0.01 of the loss of $50000.00 was not tendered by 2025-07-02; the disclosure's"
                    + " treatment is lost."));
  }

  @Test
  void paidLateItIsMissedThoughNothingIsOutstanding() {
    DisclosureTender late = judge(noticed(NOTICE, null, paid("2025-07-03", "60000")), "2025-07-04");
    assertThat(late.outcome()).isEqualTo(Outcome.MISSED);
    assertThat(late.outstanding()).isEqualTo(Money.ZERO);
    assertThat(late.findings().get(0).message()).startsWith("$50000.00 of the loss of $50000.00");
  }

  /** Day 30 of 2025-05-01 is Saturday 2025-05-31; Monday is 2025-06-02. */
  @ParameterizedTest
  @CsvSource({
    "2025-05-31, 2025-05-31, IN_TIME, MET",
    "2025-06-02, 2025-06-02, IN_TIME_BY_ROLL, DISCRETIONARY",
    "2025-06-03, 2025-06-02, OPEN, OPEN",
    "2025-06-03, 2025-06-03, MISSED, FAILED"
  })
  void whatIsInTimeByRollOnlyIsForAPerson(
      String paidOn, String today, Outcome outcome, DisclosureCriterion.Outcome criterion) {
    DisclosureTender tender =
        judge(noticed(LocalDate.of(2025, 5, 1), null, paid(paidOn, "50000")), today);
    assertThat(tender.outcome()).isEqualTo(outcome);
    assertThat(tender.criterion()).isEqualTo(criterion);
    assertThat(tender.lastDay()).isEqualTo("2025-06-02");
    if (outcome == Outcome.IN_TIME_BY_ROLL) {
      assertThat(tender.findings())
          .extracting(Finding::code)
          .containsExactly(FindingCode.TIMELY_BY_ROLL);
    }
  }

  @Test
  void beforeTheNoticeNothingIsDueAndWithoutLossNothingAtAll() {
    TenderFacts waiting =
        new TenderFacts(DISCLOSED, null, null, null, List.of(paid("2025-03-03", "10")));
    assertThat(judge(waiting, "2026-03-03").outcome()).isEqualTo(Outcome.AWAITS_NOTICE);
    assertThat(judge(waiting, "2026-03-03").deadline()).isNull();
    assertThat(judge(waiting, "2026-03-03").outstanding()).isNull();
    assertThat(judge(waiting, "2026-03-03").criterion())
        .isEqualTo(DisclosureCriterion.Outcome.OPEN);
    TenderFacts nothing = new TenderFacts(DISCLOSED, Money.ZERO, null, null, List.of());
    assertThat(judge(nothing, "2026-03-03").outcome()).isEqualTo(Outcome.NOTHING_LOST);
    assertThat(judge(nothing, "2026-03-03").criterion()).isEqualTo(DisclosureCriterion.Outcome.MET);
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThat(refusal(() -> new TenderFacts(DISCLOSED, null, NOTICE, null, List.of())))
        .isEqualTo("loss");
    assertThat(refusal(() -> noticed(DISCLOSED.minusDays(1), null))).isEqualTo("noticeOn");
    assertThat(refusal(() -> noticed(null, NOTICE))).isEqualTo("noticeOn");
    assertThat(refusal(() -> paid("2025-03-03", "0"))).isEqualTo("amount");
    assertThat(refusal(() -> judge(noticed(NOTICE, LocalDate.of(2025, 7, 1)), "2025-06-03")))
        .isEqualTo("extendedTo");
  }

  private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(StatuteException.class, call).fact();
  }

  @ParameterizedTest
  @CsvSource({
    "100000.01, 100000.01, 2024-03-01, VALUE, ",
    "100000.00, 100000.00, 2024-03-01, VALUE, REVIEW_AMOUNT",
    "100000.01, 100000.00, 2024-03-01, VALUE, REVIEW_NOT_DEPOSITED",
    "100000.01, 100000.01, 2024-03-02, VALUE, REVIEW_TIME",
    "100000.01, 100000.01, 2024-03-01, OTHER, REVIEW_ISSUE",
    "100000.01, 100000.01, 2024-03-01, CLASSIFICATION, ",
    "100000.01, 100000.01, 2024-03-01, RATE, ",
    "100000.01, 100000.01, 2024-03-01, SPECIAL_PROGRAM, "
  })
  void headquartersReviewsUnderFourConditions(
      Money calculated,
      Money deposited,
      LocalDate requested,
      HeadquartersReview.Issue issue,
      FindingCode code) {
    // the limitation ends 2025-03-02
    HeadquartersReview review = review(calculated, deposited, requested, Set.of(issue));
    assertThat(review.isEligible()).isEqualTo(code == null);
    assertThat(review.findings())
        .extracting(Finding::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  private static HeadquartersReview review(
      Money calculated, Money deposited, LocalDate on, Set<HeadquartersReview.Issue> issues) {
    Limitation limitation = Limitation.of(Culpability.NEGLIGENCE, LocalDate.of(2020, 3, 2), null);
    return HeadquartersReview.of(calculated, deposited, limitation, on, issues);
  }

  @Test
  void everyFailedConditionIsNamed() {
    HeadquartersReview review =
        review(
            Money.of("90000"),
            Money.ZERO,
            LocalDate.of(2025, 1, 2),
            EnumSet.of(HeadquartersReview.Issue.OTHER, HeadquartersReview.Issue.RATE));
    assertThat(review.findings())
        .extracting(Finding::code)
        .containsExactly(
            FindingCode.REVIEW_AMOUNT,
            FindingCode.REVIEW_NOT_DEPOSITED,
            FindingCode.REVIEW_TIME,
            FindingCode.REVIEW_ISSUE);
    assertThat(review.findings().get(3).message()).endsWith("asked: rate, other.");
    assertThat(review.findings()).allMatch(one -> one.citation().equals("19 CFR 162.74(c)"));
  }
}
