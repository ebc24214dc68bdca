package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.centerline.statute.DisclosureScope.Named;
import org.junit.jupiter.api.Test;

/** What of the entries found a disclosure covers: 19 CFR 162.74(b)(2), (e)(2), (h), (i); C2, C6. */
class DisclosureScopeTest {

  private static final LocalDate DISCLOSED = LocalDate.of(2025, 5, 5);
  private static final LocalDate NOTICE = LocalDate.of(2025, 9, 2);
  private static final String FIRST = "ABC-1234567-6";
  private static final String SECOND = "SP7-0000001-4";

  private static EntryLoss lost(String number, String port) {
    return new EntryLoss(
        number,
        port,
        LocalDate.of(2024, 6, 3),
        null,
        new TreeMap<>(Map.of(ClassCode.DUTY, Money.of("100"))));
  }

  private static Named numbered(String number, LocalDate on) {
    return new Named(DisclosedImportation.numbered(number, "2704"), on);
  }

  private static Named dated(String port, String from, String to) {
    return new Named(
        DisclosedImportation.dated(port, LocalDate.parse(from), LocalDate.parse(to)), DISCLOSED);
  }

  private static DisclosureScope scope(List<Named> named, EntryLoss... found) {
    return DisclosureScope.of(named, List.of(found), NOTICE, List.of());
  }

  /** Z38: 2704 is listed, entries were also made at 3001. */
  @Test
  void aPortIsNotCoveredUntilItIsAdded() {
    Named here = dated("2704", "2024-01-01", "2024-12-31");
    DisclosureScope part = scope(List.of(here), lost(FIRST, "2704"), lost(SECOND, "3001"));
    assertThat(part.ports()).containsExactly("3001");
    assertThat(part.entries()).containsExactly(SECOND);
    assertThat(part.isWhole()).isFalse();
    assertThat(part.findings())
        .containsExactly(
            new Finding(
                FindingCode.PORT_NOT_COVERED,
                "19 CFR 162.74(e)(2)",
                "The disclosure does not list port 3001; the entries made there (SP7-0000001-4) are"
                    + " not covered until it is added."));
    assertThat(
            scope(
                    List.of(here, dated("3001", "2024-01-01", "2024-12-31")),
                    lost(FIRST, "2704"),
                    lost(SECOND, "3001"))
                .isWhole())
        .isTrue();
  }

  /** Who gives the number that the notice gave of an entry that was covered names nothing new. */
  @Test
  void whatWasCoveredBeforeTheNoticeIsNotNamedLate() {
    DisclosureScope whole =
        scope(
            List.of(dated("2704", "2024-01-01", "2024-12-31"), numbered(FIRST, NOTICE.plusDays(1))),
            lost(FIRST, "2704"));
    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.isDoubtful()).isFalse();
    assertThat(whole.findings()).isEmpty();
  }

  /** One who names entries discloses these, not whatever else lies at their port. */
  @Test
  void amongNumbersAnEntryThatIsNotNamedIsNotCovered() {
    DisclosureScope part =
        scope(List.of(numbered(FIRST, DISCLOSED)), lost(FIRST, "2704"), lost(SECOND, "2704"));
    assertThat(part.entries()).containsExactly(SECOND);
    assertThat(part.isWhole()).isFalse();
    assertThat(part.isDoubtful()).isFalse();
    assertThat(part.findings())
        .containsExactly(
            new Finding(
                FindingCode.ENTRY_NOT_COVERED,
                "19 CFR 162.74(b)(2), (h)",
                "The disclosure names its importations by number; not named, and so not covered:"
                    + " SP7-0000001-4."));
  }

  /** 162.74(b)(2) takes a port with approximate dates for the numbers. */
  @Test
  void namedByPortAndDatesTheEntriesOfTheseDatesAreCovered() {
    Named year = dated("2704", "2024-06-03", "2024-06-03");
    DisclosureScope all =
        scope(List.of(year, numbered(FIRST, DISCLOSED)), lost(FIRST, "2704"), lost(SECOND, "2704"));
    assertThat(all.isWhole()).isTrue();
    assertThat(all.isDoubtful()).isFalse();
    assertThat(all.entries()).isEmpty();
  }

  @Test
  void outsideApproximateDatesTheOfficerDecides() {
    for (Named other :
        List.of(
            dated("2704", "2024-06-04", "2024-12-31"), dated("2704", "2024-01-01", "2024-06-02"))) {
      DisclosureScope part = scope(List.of(other), lost(FIRST, "2704"));
      assertThat(part.isWhole()).isTrue();
      assertThat(part.isDoubtful()).isTrue();
      assertThat(part.entries()).containsExactly(FIRST);
      assertThat(part.findings())
          .extracting(Finding::code)
          .containsExactly(FindingCode.ENTRY_OUTSIDE_DATES);
    }
  }

  /** Told by CBP of the violation, the discloser is presumed to know (162.74(i)); rebuttable. */
  @Test
  void whatIsNamedOnlyAfterTheNoticeIsSaid() {
    DisclosureScope late =
        scope(
            List.of(numbered(FIRST, DISCLOSED), numbered(SECOND, NOTICE.plusDays(1))),
            lost(FIRST, "2704"),
            lost(SECOND, "2704"));
    assertThat(late.isWhole()).isTrue();
    assertThat(late.isDoubtful()).isTrue();
    assertThat(late.entries()).containsExactly(SECOND);
    assertThat(late.findings()).hasSize(1);
    assertThat(late.findings().get(0).inWords())
        .contains("2025-09-02", "SP7-0000001-4 on 2025-09-03", "presumed", "19 CFR 162.74(e), (i)")
        .doesNotContain(FIRST);
    assertThat(
            scope(
                    List.of(
                        numbered(FIRST, DISCLOSED),
                        numbered(SECOND, NOTICE),
                        numbered(FIRST, NOTICE.plusDays(1))),
                    lost(SECOND, "2704"))
                .findings())
        .isEmpty();
  }

  @Test
  void aFurtherViolationIsNotCovered() {
    DisclosureScope part =
        DisclosureScope.of(
            List.of(),
            List.of(),
            null,
            List.of(
                new DisclosureScope.Additional("country of origin", LocalDate.of(2025, 6, 3)),
                new DisclosureScope.Additional("royalties", null)));
    assertThat(part.violations()).containsExactly("country of origin", "royalties");
    assertThat(part.findings())
        .extracting(Finding::code)
        .containsOnly(FindingCode.VIOLATION_NOT_COVERED);
    assertThat(part.findings().get(0).message())
        .isEqualTo(
            "The disclosure does not cover a further violation: country of origin. An"
                + " investigation of it was recorded with the date of 2025-06-03.");
    assertThat(part.findings().get(1).message()).endsWith("violation: royalties.");
  }
}
