package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a disclosure must contain, element by element (section C2). */
class PerfectionTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2025, 4, 2);
  private static final List<DisclosedImportation> NUMBERED =
      List.of(DisclosedImportation.numbered("ABC-1234567-6", "2704"));

  private static DisclosureContents without(DisclosureElement element) {
    return new DisclosureContents(
        element == DisclosureElement.MERCHANDISE ? " " : "cotton shirts",
        element == DisclosureElement.IMPORTATION ? List.of() : NUMBERED,
        element == DisclosureElement.FALSE_STATEMENT ? null : "assists were left out of the value",
        element == DisclosureElement.HOW_AND_WHEN ? "" : "by the buying office, 2021 to 2024",
        element == DisclosureElement.TRUE_INFORMATION ? "" : "the value of the assists");
  }

  @ParameterizedTest
  @EnumSource(DisclosureElement.class)
  void theMissingElementIsNamed(DisclosureElement element) {
    Perfection perfection = Perfection.of(without(element), LAST_DAY, LAST_DAY);
    assertThat(perfection.missing()).containsExactly(element);
    assertThat(perfection.findings())
        .containsExactly(
            new Finding(
                FindingCode.DISCLOSURE_INCOMPLETE,
                element.citation(),
                perfection.findings().get(0).message()));
    assertThat(perfection.findings().get(0).message()).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "MERCHANDISE, 19 CFR 162.74(b)(1), merchandise",
    "IMPORTATION, 19 CFR 162.74(b)(2), entry number",
    "FALSE_STATEMENT, 19 CFR 162.74(b)(3), false statements",
    "HOW_AND_WHEN, 19 CFR 162.74(b)(3), How and when",
    "TRUE_INFORMATION, 19 CFR 162.74(b)(4), true and accurate"
  })
  void eachElementHasItsParagraph(DisclosureElement element, String citation, String words) {
    Finding finding = Perfection.of(without(element), LAST_DAY, LAST_DAY).findings().get(0);
    assertThat(finding.citation()).isEqualTo(citation);
    assertThat(finding.message()).contains(words);
  }

  @Test
  void whatIsCompleteMeetsTheTestWhateverTheDay() {
    Perfection complete = Perfection.of(without(null), LAST_DAY, LAST_DAY.plusYears(1));
    assertThat(complete.isComplete()).isTrue();
    assertThat(complete.findings()).isEmpty();
    assertThat(complete.criterion()).isEqualTo(DisclosureCriterion.Outcome.MET);
  }

  @Test
  void whatIsMissingMayBeSuppliedUntilTheLastDay() {
    DisclosureContents contents = without(DisclosureElement.TRUE_INFORMATION);
    assertThat(Perfection.of(contents, LAST_DAY, LAST_DAY).criterion())
        .isEqualTo(DisclosureCriterion.Outcome.OPEN);
    assertThat(Perfection.of(contents, LAST_DAY, LAST_DAY.plusDays(1)).criterion())
        .isEqualTo(DisclosureCriterion.Outcome.FAILED);
  }

  @ParameterizedTest
  @CsvSource({
    "ABC-1234567-6, , , , true",
    ", 2704, 2023-01-01, 2023-12-31, true",
    ", 2704, 2023-01-01, , true",
    ", 2704, , , false",
    ", , 2023-01-01, 2023-12-31, false",
    "' ', 2704, , , false"
  })
  void anImportationIsNumberedOrDatedAtItsPort(
      String number, String port, LocalDate from, LocalDate to, boolean identified) {
    DisclosedImportation importation = new DisclosedImportation(number, port, from, to);
    assertThat(importation.isIdentified()).isEqualTo(identified);
    DisclosureContents beside =
        new DisclosureContents(
            "shirts", List.of(NUMBERED.get(0), importation), "value", "2023", "the assists");
    assertThat(beside.missing())
        .isEqualTo(identified ? Set.of() : Set.of(DisclosureElement.IMPORTATION));
  }

  @Test
  void datesRunForward() {
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () -> DisclosedImportation.dated("2704", LAST_DAY, LAST_DAY.minusDays(1)))
                .fact())
        .isEqualTo("to");
    assertThat(DisclosedImportation.dated("2704", LAST_DAY, LAST_DAY).isIdentified()).isTrue();
  }
}
