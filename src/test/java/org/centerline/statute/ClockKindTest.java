package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of clock says what it means and what would change it. */
class ClockKindTest {

  /** What whoever asks, the Centers' policy or a calculation sets; the law is not asked for it. */
  private static final Set<ClockKind> NO_LAW =
      EnumSet.of(
          ClockKind.INFORMATION_DUE,
          ClockKind.ANSWER_DUE,
          ClockKind.FOLLOW_UP,
          ClockKind.LIMITATION);

  private static final Set<StartFact> OF_NO_LAW =
      EnumSet.of(
          StartFact.QUESTION,
          StartFact.INQUIRY,
          StartFact.ANSWER,
          StartFact.FOLLOW_UP,
          StartFact.VIOLATION);

  @ParameterizedTest
  @EnumSource(ClockKind.class)
  void isExplainedInSentencesWithTheirSource(ClockKind kind) {
    assertThat(kind.meaning()).endsWith(".");
    assertThat(kind.changes())
        .isNotEmpty()
        .allSatisfy(
            change -> {
              assertThat(change.sentence()).endsWith(".").doesNotContain("..");
              assertThat(change.citation()).containsPattern("\\d+ (USC|CFR|FR) \\d|USCIT Rule");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "PROTEST_WINDOW, 174.16, reliquidation opens a window of its own",
    "PROTEST_WINDOW, 1514(c)(3), mailing of the demand on its bond",
    "DECISION_DUE, 174.21(a), two years then run from the last",
    "DECISION_DUE, 174.22, 30 days after its mailing",
    "ACCELERATED_DUE, 174.22(a), Only a certified or registered mailing",
    "EXCLUSION_DUE, 174.21(b), does not say on its face",
    "SET_ASIDE, 1515(c), civil action",
    "LIMITATION, 1621, fraud the five years run from its discovery",
    "LIMITATION, 162.74(c), Headquarters",
    "SUMMONS, 1515(d), Voiding the denial",
    "ARGUMENT_CONFIRMATION, 174.28, no further argument"
  })
  void namesWhatTheLawNames(ClockKind kind, String citation, String words) {
    assertThat(kind.changes())
        .anyMatch(
            change -> change.citation().contains(citation) && change.sentence().contains(words));
  }

  @Test
  void everyRuleGivesDeadlinesOfItsOwnKind() {
    assertThat(
            Arrays.stream(ClockKind.values())
                .filter(kind -> !NO_LAW.contains(kind))
                .map(ClockRule::of))
        .allMatch(Optional::isPresent)
        .doesNotHaveDuplicates()
        .hasSize(ClockRule.values().length);
    assertThat(NO_LAW).extracting(ClockRule::of).allMatch(Optional::isEmpty);
  }

  /** Day 60 of March 25 2003 is a Saturday; the Monday is Memorial Day (HQ 966507). */
  @Test
  void skippedDaysComeWithTheirReasons() {
    assertThat(ReferenceData.CALENDAR.skipped(LocalDate.of(2003, 5, 24), LocalDate.of(2003, 5, 27)))
        .isEqualTo(
            List.of(
                new SkippedDay(LocalDate.of(2003, 5, 24), "a Saturday"),
                new SkippedDay(LocalDate.of(2003, 5, 25), "a Sunday"),
                new SkippedDay(LocalDate.of(2003, 5, 26), "Memorial Day")));
    assertThat(ReferenceData.CALENDAR.skipped(LocalDate.of(2003, 5, 27), LocalDate.of(2003, 5, 27)))
        .isEmpty();
  }

  @Test
  void aStartFactIsFoundByItsNameAmongTheFacts() {
    assertThat(StartFact.named("demandMailedOn")).contains(StartFact.DEMAND);
    assertThat(StartFact.named("onItsFace")).isEmpty();
    assertThat(StartFact.named(null)).isEmpty();
    assertThat(
            Arrays.stream(StartFact.values())
                .filter(start -> !OF_NO_LAW.contains(start))
                .map(StartFact::fact))
        .isSubsetOf(
            Arrays.stream(ClockFacts.class.getRecordComponents())
                .map(component -> component.getName())
                .toList());
  }
}
