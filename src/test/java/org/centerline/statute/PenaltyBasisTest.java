package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.centerline.statute.DisclosureOpinion.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The most that a penalty of a disclosed violation can be (C8; Z36). */
class PenaltyBasisTest {

  private static PenaltyBasis basis(String covered, String uncovered, String interest) {
    return new PenaltyBasis(
        PenaltyStatute.SECTION_1592,
        Money.of(covered),
        Money.of(uncovered),
        interest == null ? null : Money.of(interest),
        Money.ZERO,
        Money.of("200000"),
        null);
  }

  /** Where all is valid there is nothing that is not covered, and its interest is owed too. */
  @Test
  void allBeingValidTheInterestIsThatOfAll() {
    PenaltyBasis basis =
        new PenaltyBasis(
            PenaltyStatute.SECTION_1592,
            Money.of("30000"),
            Money.of("20000"),
            Money.of("100"),
            Money.of("60"),
            null,
            null);
    assertThat(basis.limit(DisclosureOutcome.VALID, Culpability.NEGLIGENCE).amount())
        .isEqualTo(Money.of("160"));
  }

  /**
   * Z36, loss 50,000 and interest 1,234.56: valid, negligence and gross negligence cost the
   * interest and fraud the loss; without loss fraud costs 10 percent of 200,000. Not valid,
   * negligence costs twice 50,000, below the domestic value of 900,000, gross negligence four
   * times.
   */
  @ParameterizedTest
  @CsvSource({
    "VALID, NEGLIGENCE, 50000, 1234.56",
    "VALID, GROSS_NEGLIGENCE, 50000, 1234.56",
    "VALID, FRAUD, 50000, 50000",
    "VALID, FRAUD, 0, 20000",
    "VALID, NEGLIGENCE, 0, 0",
    "INVALID, NEGLIGENCE, 50000, 100000",
    "INVALID, GROSS_NEGLIGENCE, 50000, 200000",
    "INVALID, FRAUD, 50000, 900000"
  })
  void aValidDisclosureCostsLess(
      DisclosureOutcome outcome, Culpability culpability, String loss, Money limit) {
    assertThat(
            basis(loss, "0", "1234.56")
                .with(null, Money.of("900000"))
                .limit(outcome, culpability)
                .amount())
        .isEqualTo(limit);
  }

  /**
   * Interest of 100.00 on what is covered is decided with the outcome. Twice the 20,000 of what is
   * not is the penalty track's: no penalty without a notice of its own (19 USC 1592(b)(1)).
   */
  @Test
  void validInPartOnlyWhatIsCoveredIsPenalizedWithTheOutcome() {
    PenaltyBasis basis = basis("30000", "20000", "100").with(null, Money.of("900000"));
    assertThat(basis.limit(DisclosureOutcome.VALID_IN_PART, Culpability.NEGLIGENCE).inWords())
        .startsWith("$100.00, interest")
        .contains("19 USC 1592(c)(4)(B)");
    assertThat(basis.ofUncovered(Culpability.NEGLIGENCE).inWords())
        .startsWith("$40000.00, the lesser of the domestic value and two times")
        .contains("19 USC 1592(c)(3)(A)");
  }

  @Test
  void whatTheLimitDependsOnMustBeKnown() {
    assertThatThrownBy(
            () -> basis("50000", "0", "1").limit(DisclosureOutcome.INVALID, Culpability.NEGLIGENCE))
        .isInstanceOf(StatuteException.class)
        .hasMessageContaining("domesticValue is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "VALID, VALID, false",
    "VALID, INVALID, true",
    "VALID, VALID_IN_PART, true",
    "INVALID, VALID, true",
    "INVALID, UNDECIDED, false",
    "VALID, UNDECIDED, false"
  })
  void whereTheLawLeavesItOpenNoProposalIsAgainstItsAdvice(
      DisclosureOutcome proposed, Validity advice, boolean against) {
    assertThat(proposed.isAgainst(advice)).isEqualTo(against);
  }
}
