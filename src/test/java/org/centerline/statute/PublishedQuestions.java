package org.centerline.statute;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The questions that published cases put to the statute. */
final class PublishedQuestions {

  private PublishedQuestions() {}

  static Deadline deadline(ClockRule rule, ClockFacts.Builder facts) {
    return Statute.deadline(rule, facts.build(), ReferenceData.CALENDAR);
  }

  static StatuteException.Code refusal(ClockRule rule, ClockFacts.Builder facts) {
    return catchThrowableOfType(StatuteException.class, () -> deadline(rule, facts)).code();
  }

  static Deadline protestOf(LocalDate liquidated) {
    return deadline(ClockRule.PROTEST_WINDOW, ClockFacts.builder().liquidationDate(liquidated));
  }

  static Examination examine(
      LocalDate received,
      FilerRole role,
      ProtestableDecision decision,
      Set<ProtestableDecision> reliquidationOf,
      EntryFacts entry) {
    return ProtestExamination.examine(
        new ProtestFacts(
            received,
            role,
            decision,
            null,
            ExclusionFace.of(decision, null),
            reliquidationOf,
            List.of(entry),
            true,
            true,
            true,
            null,
            false,
            List.of()),
        ReferenceData.CALENDAR);
  }
}
