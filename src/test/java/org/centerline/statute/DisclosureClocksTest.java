package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureClocksTest {

  private static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  private static ClockFacts.Builder disclosed(String date) {
    return ClockFacts.builder().disclosedOn(LocalDate.parse(date));
  }

  @ParameterizedTest
  @CsvSource({
    // Z35: day 10 of 2025-05-01 is a Sunday, so day 11 is in time by roll only
    "2025-05-01, 2025-05-11, TIMELY",
    "2025-05-01, 2025-05-12, TIMELY_BY_ROLL",
    "2025-05-01, 2025-05-13, UNTIMELY",
    "2025-05-05, 2025-05-15, TIMELY",
    "2025-05-05, 2025-05-16, UNTIMELY"
  })
  void anOralDisclosureIsConfirmedWithinTenDays(String told, LocalDate written, Verdict verdict) {
    assertThat(deadline(ClockRule.ORAL_CONFIRMATION, disclosed(told)).verdict(written))
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // 30, 30 + 30, 30 + 30 + 60 days
    "2025-03-03, 0, 2025-04-02",
    "2025-03-03, 1, 2025-05-02",
    "2025-03-03, 2, 2025-07-01",
    // before the directive: 30, 90, 150, 180
    "2021-10-29, 1, 2022-01-27",
    "2021-10-29, 2, 2022-03-28",
    "2021-10-29, 3, 2022-04-27"
  })
  void aDisclosureIsCompletedWithinThirtyDaysAndItsExtensions(
      String told, int extensions, LocalDate due) {
    assertThat(deadline(ClockRule.PERFECTION, disclosed(told).extensionsGranted(extensions)).due())
        .isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    // the day before the directive and its first day: 30 + 60, 30 + 30
    "2021-10-31, 1, 2022-01-29",
    "2021-11-01, 1, 2021-12-31",
    "2021-11-01, 0, 2021-12-01"
  })
  void theStepsAreThoseOfTheDayOfTheDisclosure(String told, int extensions, LocalDate due) {
    assertThat(deadline(ClockRule.PERFECTION, disclosed(told).extensionsGranted(extensions)).due())
        .isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    // day 30 of 2025-03-03 is a Wednesday
    "2025-03-03, 2025-04-02, TIMELY",
    "2025-03-03, 2025-04-03, UNTIMELY",
    // day 30 of 2025-05-01 is Saturday 2025-05-31
    "2025-05-01, 2025-05-31, TIMELY",
    "2025-05-01, 2025-06-02, TIMELY_BY_ROLL",
    "2025-05-01, 2025-06-03, UNTIMELY"
  })
  void completionOnDayThirtyIsInTime(String told, LocalDate completed, Verdict verdict) {
    assertThat(deadline(ClockRule.PERFECTION, disclosed(told)).verdict(completed))
        .isEqualTo(verdict);
  }

  @Test
  void aDisclosureByCertifiedMailCountsFromItsMailing() {
    ClockFacts.Builder mailed =
        ClockFacts.builder().mailedOn(LocalDate.of(2025, 3, 3)).filedOn(LocalDate.of(2025, 3, 6));
    assertThat(deadline(ClockRule.PERFECTION, mailed).from()).isEqualTo("2025-03-03");
    ClockFacts.Builder handedIn = ClockFacts.builder().filedOn(LocalDate.of(2025, 3, 6));
    assertThat(deadline(ClockRule.PERFECTION, handedIn).due()).isEqualTo("2025-04-05");
    assertThat(deadline(ClockRule.ORAL_CONFIRMATION, handedIn).due()).isEqualTo("2025-03-16");
  }

  @Test
  void aThirdExtensionIsNoCountOfDays() {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class,
            () -> deadline(ClockRule.PERFECTION, disclosed("2025-03-03").extensionsGranted(3)));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal.fact()).isEqualTo("extensionsGranted");
  }

  /** Beyond the routine it is not the calendar that answers, before the directive or since. */
  @Test
  void whoGrantsMoreTimeIsSaid() {
    assertThat(refusal("2025-03-03", 3))
        .hasMessageContaining("the Assistant Director, Field Operations - Trade approves it");
    assertThat(refusal("2021-10-29", 4)).hasMessageContaining("about 180 days");
  }

  private static StatuteException refusal(String told, int extensions) {
    return catchThrowableOfType(
        StatuteException.class,
        () -> deadline(ClockRule.PERFECTION, disclosed(told).extensionsGranted(extensions)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-03, 0, 30, OFFICER",
    "2025-03-03, 1, 60, OFFICER",
    "2025-03-03, 2, 0, HIGHER",
    "2025-03-03, 7, 0, HIGHER",
    "2021-10-31, 0, 60, OFFICER",
    "2021-10-31, 1, 60, OFFICER",
    "2021-10-31, 2, 30, OFFICER",
    "2021-10-31, 3, 0, HIGHER"
  })
  void theNextExtensionIsKnownBeforeItIsAskedFor(
      LocalDate told, int granted, int days, PerfectionExtension.Approval approval) {
    PerfectionExtension next = PerfectionExtension.next(told, granted);
    assertThat(next.days()).isEqualTo(days);
    assertThat(next.approval()).isEqualTo(approval);
    assertThat(next.citation()).startsWith("19 CFR 162.74(b)(4)");
    assertThat(next.sentence()).endsWith(".");
  }

  /** The step foreseen is the step counted. */
  @Property
  void theClockMovesByTheExtensionForeseen(
      @ForAll @IntRange(max = 10_000) int offset, @ForAll @IntRange(max = 2) int granted) {
    LocalDate told = LocalDate.of(1998, 6, 29).plusDays(offset);
    PerfectionExtension next = PerfectionExtension.next(told, granted);
    Assume.that(next.days() > 0);
    assertThat(due(told, granted + 1)).isEqualTo(due(told, granted).plusDays(next.days()));
  }

  private static LocalDate due(LocalDate told, int granted) {
    return deadline(
            ClockRule.PERFECTION, ClockFacts.builder().disclosedOn(told).extensionsGranted(granted))
        .due();
  }

  @ParameterizedTest
  @CsvSource({"2025-07-02, TIMELY", "2025-07-03, UNTIMELY"})
  void theTenderFollowsTheCalculationWithinThirtyDays(LocalDate paid, Verdict verdict) {
    // Z37
    ClockFacts.Builder notice = ClockFacts.builder().noticeOn(LocalDate.of(2025, 6, 2));
    assertThat(deadline(ClockRule.TENDER, notice).verdict(paid)).isEqualTo(verdict);
  }

  /** Day 30 of 2025-11-25 is Christmas; the Friday after was closed by order, so Monday. */
  @ParameterizedTest
  @CsvSource({"2025-12-25, TIMELY", "2025-12-29, TIMELY_BY_ROLL", "2025-12-30, UNTIMELY"})
  void theTenderMovesPastHolidaysAndClosings(LocalDate paid, Verdict verdict) {
    ClockFacts.Builder notice = ClockFacts.builder().noticeOn(LocalDate.of(2025, 11, 25));
    assertThat(deadline(ClockRule.TENDER, notice).verdict(paid)).isEqualTo(verdict);
  }

  @Test
  void anExtensionOfTheTenderIsNoCountOfDays() {
    ClockFacts.Builder notice = ClockFacts.builder().noticeOn(LocalDate.of(2025, 6, 2));
    assertThat(deadline(ClockRule.TENDER, notice.extensionsGranted(0)).due())
        .isEqualTo("2025-07-02");
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class, () -> deadline(ClockRule.TENDER, notice.extensionsGranted(1)));
    assertThat(refusal.code()).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal.fact()).isEqualTo("extensionsGranted");
  }

  @Test
  void thePresentTextOfTheRegulationHoldsSince1998() {
    for (ClockRule rule : new ClockRule[] {ClockRule.ORAL_CONFIRMATION, ClockRule.PERFECTION}) {
      assertThat(
              catchThrowableOfType(
                      StatuteException.class, () -> deadline(rule, disclosed("1998-06-28")))
                  .code())
          .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
      assertThat(deadline(rule, disclosed("1998-06-29")).from()).isEqualTo("1998-06-29");
    }
  }
}
