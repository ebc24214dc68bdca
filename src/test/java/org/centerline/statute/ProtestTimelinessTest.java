package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.statute.ProtestSample.ENTRY;
import static org.centerline.statute.ProtestSample.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProtestTimelinessTest {

  private final ProtestSample protest = new ProtestSample();

  private static List<FindingCode> codes(Examination examination) {
    return examination.findings().stream().map(Finding::code).toList();
  }

  @Test
  void aLateProtestIsUntimelyAndSaysWhen() {
    protest.receivedOn = LocalDate.of(2025, 9, 11);
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.UNTIMELY);
    assertThat(examination.findings())
        .containsExactly(
            new Finding(
                FindingCode.UNTIMELY,
                "19 CFR 174.12(e)",
                "Received on 2025-09-11, after the time to protest for entry ABC-1234567-6."
                    + " The entry was liquidated on 2025-03-14 (day 0);"
                    + " day 180 is 2025-09-10 (Wednesday)."));
  }

  @Test
  void lateEntriesAreNamedBesideOnesInTime() {
    protest.entries = List.of(entry("XJ5-0000123-6", "2024-01-02", "2024-11-15"), ENTRY);
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.PARTLY_UNTIMELY);
    assertThat(codes(examination)).containsExactly(FindingCode.PARTLY_UNTIMELY);
    assertThat(examination.findings().get(0).message())
        .contains("XJ5-0000123-6", "2025-05-14")
        .doesNotContain("ABC-1234567-6");
    // the window that ends first governs
    assertThat(examination.window().due()).isEqualTo("2025-05-14");
  }

  @Test
  void aProtestBetweenTheStatutoryAndTheRolledDayIsTimelyByRoll() {
    // Z5
    protest.entries = List.of(entry("ABC-1234567-6", "2023-08-18", "2024-06-28"));
    protest.receivedOn = LocalDate.of(2024, 12, 26);
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.TIMELY_BY_ROLL);
    assertThat(examination.findings().get(0).message())
        .contains("2024-12-25 is Christmas Day; the next open day is 2024-12-26");
  }

  @Test
  void anUnliquidatedEntryMakesAProtestPremature() {
    // Z6
    protest.entries = List.of(ENTRY, entry("XJ5-0000123-6", "2025-06-02", null));
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.PREMATURE);
    assertThat(codes(examination)).containsExactly(FindingCode.PREMATURE);
    assertThat(examination.findings().get(0).message()).endsWith("on entry XJ5-0000123-6.");
    assertThat(examination.window().due()).isEqualTo("2025-09-10");
  }

  @ParameterizedTest
  @CsvSource({"2025-03-13, PREMATURE", "2025-03-14, TIMELY"})
  void theDayOfLiquidationIsInTimeAndTheDayBeforeIsNot(LocalDate day, Timeliness timeliness) {
    protest.receivedOn = day;
    assertThat(protest.examine().timeliness()).isEqualTo(timeliness);
  }

  @Test
  void anExclusionCountsFromItsOwnDateAndNeedsIt() {
    protest.decision = ProtestableDecision.EXCLUSION;
    protest.claim = false;
    assertThat(codes(protest.examine())).containsExactly(FindingCode.INCOMPLETE);
    protest.decisionDate = LocalDate.of(2025, 3, 17);
    Examination examination = protest.examine();
    assertThat(examination.findings()).isEmpty();
    assertThat(examination.window().due()).isEqualTo("2025-09-13");
  }

  @Test
  void tenThousandEntriesAreExaminedAtOnceAndFiveAreNamed() {
    List<EntryFacts> many = new ArrayList<>(List.of(ENTRY));
    IntStream.range(1, 10_000)
        .mapToObj(
            i ->
                new EntryFacts(
                    "E" + i,
                    LocalDate.of(2023, 1, 1).plusDays(i % 300),
                    LocalDate.of(2024, 1, 5).plusDays(i % 350)))
        .forEach(many::add);
    protest.entries = many;
    Examination examination = protest.examine();
    assertThat(examination.timeliness()).isEqualTo(Timeliness.PARTLY_UNTIMELY);
    assertThat(examination.findings().get(0).message())
        .contains("for 9999 entries: E1, E2, E3, E4, E5 and 9994 more.");
  }
}
