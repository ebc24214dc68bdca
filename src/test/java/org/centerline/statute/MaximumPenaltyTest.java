package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The penalty table and the track that follows (C8, C10; Z36). */
class MaximumPenaltyTest {

  private static PenaltyFacts facts(
      PenaltyStatute statute,
      Culpability culpability,
      boolean valid,
      String loss,
      String domestic,
      int earlier) {
    return new PenaltyFacts(
        statute,
        culpability,
        valid,
        Money.of(loss),
        Money.of("200000"),
        Money.of(domestic),
        Money.of("426.36"),
        earlier);
  }

  @ParameterizedTest
  @CsvSource({
    // Z36: interest only; 100 % of 50,000; 10 % of 200,000
    "NEGLIGENCE, true, 50000, 300000, 426.36, 19 USC 1592(c)(4)(B)",
    "GROSS_NEGLIGENCE, true, 50000, 300000, 426.36, 19 USC 1592(c)(4)(B)",
    "NEGLIGENCE, true, 0, 300000, 0.00, 19 USC 1592(c)(4)(B)",
    "FRAUD, true, 50000, 300000, 50000.00, 19 USC 1592(c)(4)(A)(i)",
    "FRAUD, true, 0, 300000, 20000.00, 19 USC 1592(c)(4)(A)(ii)",
    // without disclosure: domestic value; 4 x and 2 x 50,000; 40 and 20 % of 200,000
    "FRAUD, false, 50000, 300000, 300000.00, 19 USC 1592(c)(1)",
    "FRAUD, false, 0, 300000, 300000.00, 19 USC 1592(c)(1)",
    "GROSS_NEGLIGENCE, false, 50000, 300000, 200000.00, 19 USC 1592(c)(2)(A)",
    "GROSS_NEGLIGENCE, false, 50000, 199999.99, 199999.99, 19 USC 1592(c)(2)(A)",
    "GROSS_NEGLIGENCE, false, 0, 300000, 80000.00, 19 USC 1592(c)(2)(B)",
    "NEGLIGENCE, false, 50000, 300000, 100000.00, 19 USC 1592(c)(3)(A)",
    "NEGLIGENCE, false, 50000, 99999.99, 99999.99, 19 USC 1592(c)(3)(A)",
    "NEGLIGENCE, false, 0, 300000, 40000.00, 19 USC 1592(c)(3)(B)"
  })
  void forEntries(
      Culpability culpability,
      boolean valid,
      String loss,
      String domestic,
      Money maximum,
      String citation) {
    MaximumPenalty penalty =
        MaximumPenalty.of(
            facts(PenaltyStatute.SECTION_1592, culpability, valid, loss, domestic, 0));
    assertThat(penalty.amount()).isEqualTo(maximum);
    assertThat(penalty.citation())
        .isEqualTo(citation + "; 19 CFR 162.73(" + (valid ? "b" : "a") + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "FRAUD, true, 50000, 0, 50000.00, 100 percent of the revenue lost",
    "NEGLIGENCE, true, 50000, 0, 426.36, interest from the overpayment to the tender on the revenue lost",
    "NEGLIGENCE, true, 0, 0, 0.00, interest from the overpayment to the tender on the revenue lost",
    "FRAUD, false, 50000, 0, 150000.00, three times the revenue lost",
    "NEGLIGENCE, false, 50000, 0, 10000.00, 20 percent of the revenue lost",
    "NEGLIGENCE, false, 50000, 1, 25000.00, 50 percent of the revenue lost",
    "NEGLIGENCE, false, 50000, 2, 50000.00, 100 percent of the revenue lost",
    "NEGLIGENCE, false, 50000, 9, 50000.00, 100 percent of the revenue lost"
  })
  void forDrawbackClaims(
      Culpability culpability,
      boolean valid,
      String loss,
      int earlier,
      Money maximum,
      String words) {
    MaximumPenalty penalty =
        MaximumPenalty.of(
            facts(PenaltyStatute.SECTION_1593A, culpability, valid, loss, "0", earlier));
    assertThat(penalty.amount()).isEqualTo(maximum);
    assertThat(penalty.words()).isEqualTo(words);
    assertThat(penalty.citation()).startsWith("19 USC 1593a(c)");
  }

  /** 10 % of 0.19 is 0.019; "not to exceed". */
  @Test
  void aFractionOfACentIsDropped() {
    PenaltyFacts fraud =
        new PenaltyFacts(
            PenaltyStatute.SECTION_1592,
            Culpability.FRAUD,
            true,
            Money.ZERO,
            Money.of("0.19"),
            null,
            null,
            0);
    assertThat(MaximumPenalty.of(fraud).amount()).isEqualTo(Money.of("0.01"));
  }

  @ParameterizedTest
  @CsvSource({
    "FRAUD, false, 1, domesticValue",
    "NEGLIGENCE, false, 1, domesticValue",
    "NEGLIGENCE, false, 0, dutiableValue",
    "FRAUD, true, 0, dutiableValue",
    "NEGLIGENCE, true, 1, interest"
  })
  void theAmountNeededIsNamed(Culpability culpability, boolean valid, String loss, String fact) {
    PenaltyFacts bare =
        new PenaltyFacts(
            PenaltyStatute.SECTION_1592, culpability, valid, Money.of(loss), null, null, null, 0);
    StatuteException refusal =
        catchThrowableOfType(StatuteException.class, () -> MaximumPenalty.of(bare));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.MISSING_FACT);
    assertThat(refusal.fact()).isEqualTo(fact);
  }

  @Test
  void drawbackKnowsNoGrossNegligence() {
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () ->
                        facts(
                            PenaltyStatute.SECTION_1593A,
                            Culpability.GROSS_NEGLIGENCE,
                            true,
                            "1",
                            "0",
                            0))
                .fact())
        .isEqualTo("culpability");
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () ->
                        facts(
                            PenaltyStatute.SECTION_1592, Culpability.FRAUD, true, "-0.01", "0", 0))
                .fact())
        .isEqualTo("loss");
  }

  /** Where goods are worth what was lost on them at least, more guilt never costs less. */
  @Property(tries = 300)
  void theMaximumNeverFallsWithCulpability(
      @ForAll @LongRange(min = 0, max = 100_000_000) long loss,
      @ForAll @LongRange(min = 0, max = 900_000_000) long more,
      @ForAll boolean valid) {
    Money previous = Money.ZERO;
    for (Culpability culpability : Culpability.values()) {
      Money next =
          MaximumPenalty.of(
                  new PenaltyFacts(
                      PenaltyStatute.SECTION_1592,
                      culpability,
                      valid,
                      Money.cents(loss),
                      Money.cents(loss + more),
                      Money.cents(loss + more),
                      Money.cents(loss / 5),
                      0))
              .amount();
      assertThat(next).isGreaterThanOrEqualTo(previous);
      previous = next;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SECTION_1593A, NEGLIGENCE, 1000.00, NOT_ISSUED, false, 19 USC 1593a(b)(1)(B)",
    "SECTION_1593A, FRAUD, 1000.00, NOT_ISSUED, false, 19 USC 1593a(b)(1)(B)",
    "SECTION_1593A, NEGLIGENCE, 1000.01, REQUIRED, false, 19 USC 1593a(b)(1)(A)",
    "SECTION_1593A, FRAUD, 1000.01, REQUIRED, true, '19 USC 1593a(b)(1)(A), (C)'",
    "SECTION_1592, NEGLIGENCE, 1000.00, NOT_REQUIRED, false, 19 USC 1592(b)(1)(B)(ii)",
    "SECTION_1592, FRAUD, 1000.01, REQUIRED, false, 19 USC 1592(b)(1)(A)"
  })
  void aNoticeGoesBeforeAPenaltyOfMoreThanAThousand(
      PenaltyStatute statute,
      Culpability culpability,
      Money penalty,
      PrePenaltyNotice.Need need,
      boolean headquarters,
      String citation) {
    PrePenaltyNotice notice = PrePenaltyNotice.of(statute, culpability, penalty);
    assertThat(notice.need()).isEqualTo(need);
    assertThat(notice.headquartersApproves()).isEqualTo(headquarters);
    assertThat(notice.citation()).isEqualTo(citation);
    assertThat(notice.sentence()).contains("$" + penalty).endsWith(".");
  }

  private static AnswerPeriod answer(String mailed, Integer days) {
    // the limitation ends 2025-03-02
    Limitation limitation = Limitation.of(Culpability.NEGLIGENCE, LocalDate.of(2020, 3, 2), null);
    return AnswerPeriod.of(LocalDate.parse(mailed), limitation, days, ReferenceData.CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, , 2024-03-31, 2024-04-01, true",
    "2024-03-02, 30, 2024-04-01, 2024-04-01, true",
    // less than a year is left
    "2024-03-04, , 2024-04-03, 2024-04-03, false",
    "2024-03-04, 7, 2024-03-11, 2024-03-11, false",
    "2024-03-04, 12, 2024-03-16, 2024-03-18, false"
  })
  void theNoticeIsAnsweredWithinThirtyDaysOrAsSet(
      String mailed, Integer days, LocalDate due, LocalDate rolled, boolean extensible) {
    AnswerPeriod period = answer(mailed, days);
    assertThat(period.due()).isEqualTo(due);
    assertThat(period.rolledDue()).isEqualTo(rolled);
    assertThat(period.extensible()).isEqualTo(extensible);
    assertThat(period.explanation()).contains(due.toString());
  }

  @ParameterizedTest
  @CsvSource({"2024-03-02, 29", "2024-03-04, 6", "2024-03-04, 31", "2024-03-02, 31"})
  void fewerOrMoreDaysAreRefused(String mailed, Integer days) {
    assertThat(catchThrowableOfType(StatuteException.class, () -> answer(mailed, days)).fact())
        .isEqualTo("daysSet");
  }
}
