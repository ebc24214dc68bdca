package org.centerline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.centerline.filing.HtsNumber;
import org.centerline.statute.Money;
import org.junit.jupiter.api.Test;

class CenterAssignmentTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

  private final CenterAssignment centers = TestCenters.assignment("consumer-products");

  @Test
  void theCenterWithTheMostEntryLinesHasTheAccount() {
    assertThat(predominant(share("8471", 120, "50000.00"), share("6403", 30, "900000.00")))
        .isEqualTo(
            new Assignment(
                "electronics",
                TODAY,
                AssignmentBasis.PREDOMINANT_INDUSTRY,
                "120 of 150 entry lines (80 %) are in Electronics."));
  }

  @Test
  void sixtyPercentAutomobilesAndFortyPercentComputersIsAnAutomotiveAccount() {
    assertThat(predominant(share("8471", 40, "9.00"), share("8703", 60, "1.00")).centerId())
        .isEqualTo("automotive");
  }

  @Test
  void linesOfOneCenterCountTogetherWhateverTheirHeading() {
    assertThat(
            predominant(
                    share("8703", 50, "0.00"), share("7208", 30, "0.00"), share("8481", 30, "0.00"))
                .explanation())
        .isEqualTo("60 of 110 entry lines (55 %) are in Base Metals & Machinery.");
  }

  @Test
  void greaterValueBreaksATieOfLines() {
    Assignment assignment = predominant(share("3004", 5, "99.99"), share("8471", 5, "100.00"));

    assertThat(assignment.centerId()).isEqualTo("electronics");
    assertThat(assignment.explanation())
        .isEqualTo(
            "5 of 10 entry lines (50 %) are in Electronics, as many as in Pharmaceuticals, Health"
                + " & Chemicals; $100.00 against $99.99 of value decide.");
  }

  @Test
  void theLowerTeamCodeBreaksATieOfLinesAndValue() {
    Assignment assignment = predominant(share("8471", 5, "100.00"), share("3004", 5, "100.00"));

    assertThat(assignment.centerId()).isEqualTo("pharmaceuticals");
    assertThat(assignment.explanation())
        .isEqualTo(
            "5 of 10 entry lines (50 %) are in Pharmaceuticals, Health & Chemicals, as many and of"
                + " the same value as in Electronics; the lower team code, 001, decides.");
  }

  @Test
  void specialProvisionsDoNotVote() {
    assertThat(predominant(share("9903", 500, "1.00"), share("5208", 1, "1.00")).explanation())
        .isEqualTo("1 of 1 entry lines (100 %) are in Textiles, Wearing Apparel & Footwear.");
  }

  @Test
  void industriesThatPointNowhereAssignNothing() {
    assertThat(centers.predominant(List.of(), TODAY)).isEmpty();
    assertThat(centers.predominant(List.of(share("9801", 1, "1.00")), TODAY)).isEmpty();
  }

  @Test
  void aFirstFilingAssignsByItsOwnHtsNumbersAndAsksForAPerson() {
    Assignment assignment = forFiling("8471.30.01.00", "8471.30.01.00", "6403.91.60");

    assertThat(assignment)
        .isEqualTo(
            new Assignment(
                "electronics",
                TODAY,
                AssignmentBasis.FILING_HTS,
                "2 of 3 HTS numbers of the first filing (67 %) are in Electronics."));
    assertThat(assignment.basis().provisional()).isTrue();
  }

  @Test
  void aFirstFilingThatPointsNowhereGoesToTheDefaultCenterAndAsksForAPerson() {
    Assignment assignment = forFiling("9903.88.03");

    assertThat(assignment.centerId()).isEqualTo("consumer-products");
    assertThat(assignment.basis()).isEqualTo(AssignmentBasis.UNASSIGNED_DEFAULT);
    assertThat(assignment.basis().provisional()).isTrue();
  }

  @Test
  void anUnknownDefaultCenterStopsTheStart() {
    assertThatThrownBy(() -> TestCenters.assignment("shoes"))
        .hasMessage("There is no Center 'shoes'.");
  }

  private Assignment predominant(IndustryShare... shares) {
    return centers.predominant(List.of(shares), TODAY).orElseThrow();
  }

  private Assignment forFiling(String... hts) {
    return centers.forFiling(Stream.of(hts).map(HtsNumber::parse).toList(), TODAY);
  }

  private static IndustryShare share(String hts, long lines, String value) {
    return new IndustryShare(HtsNumber.parse(hts), lines, Money.of(value));
  }
}
