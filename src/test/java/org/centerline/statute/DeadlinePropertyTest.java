package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DeadlinePropertyTest {

  private static final LocalDate FIRST = LocalDate.of(1999, 7, 1);

  private static final Set<ClockRule> MOVED_PAST_CLOSED_DAYS =
      Set.of(
          ClockRule.PROTEST_WINDOW,
          ClockRule.PROTEST_AMENDMENT,
          ClockRule.ARGUMENT_CONFIRMATION,
          ClockRule.SET_ASIDE,
          ClockRule.VOID_DENIAL,
          ClockRule.ORAL_CONFIRMATION,
          ClockRule.PERFECTION,
          ClockRule.TENDER,
          ClockRule.REFUND_DUE,
          ClockRule.BILL_DUE,
          ClockRule.REQUEST_DUE,
          ClockRule.NOTICE_DUE);

  private static ClockFacts everyFactOn(LocalDate day) {
    return ClockFacts.builder()
        .entryDate(day)
        .decisionDate(day)
        .mailedOn(day.plusDays(120))
        .filedOn(day)
        .arguedOn(day)
        .noticeOn(day)
        .disclosedOn(day)
        .build();
  }

  private static Deadline deadline(ClockRule rule, LocalDate day) {
    ClockFacts facts =
        switch (rule) {
          case REFUND_DUE -> ClockFacts.builder().liquidationDate(day).build();
          case PSC_WINDOW -> ClockFacts.builder().entryDate(day.plusDays(4500)).build();
          case DEPOSIT_DUE ->
              ClockFacts.builder().filedOn(day.plusDays(8500)).entryType("03").build();
          default -> everyFactOn(day);
        };
    return Statute.deadline(rule, facts, ReferenceData.CALENDAR);
  }

  @Property
  void aDeadlineNeverPrecedesItsStartNorItsRolledDateIt(
      @ForAll ClockRule rule, @ForAll @IntRange(max = 12_000) int offset) {
    Deadline deadline = deadline(rule, FIRST.plusDays(offset));
    assertThat(deadline.due()).isAfter(deadline.from());
    assertThat(deadline.rolledDue()).isAfterOrEqualTo(deadline.due());
    assertThat(ReferenceData.CALENDAR.skipped(deadline.due(), deadline.rolledDue()))
        .hasSize((int) deadline.due().until(deadline.rolledDue(), ChronoUnit.DAYS));
    assertThat(deadline.verdict(deadline.from().minusDays(1))).isEqualTo(Verdict.PREMATURE);
    assertThat(deadline.verdict(deadline.from())).isEqualTo(Verdict.TIMELY);
    // An exclusion must be decided before the day on which it is denied: 19 USC 1499(c)(5)(B).
    assertThat(deadline.verdict(deadline.due()))
        .isEqualTo(rule == ClockRule.EXCLUSION_DUE ? Verdict.UNTIMELY : Verdict.TIMELY);
    assertThat(deadline.verdict(deadline.due().minusDays(1))).isEqualTo(Verdict.TIMELY);
    assertThat(deadline.verdict(deadline.rolledDue().plusDays(1))).isEqualTo(Verdict.UNTIMELY);
  }

  @Property
  void aLastDayAtCustomsNeverRollsOntoAClosedDay(
      @ForAll ClockRule rule, @ForAll @IntRange(max = 12_000) int offset) {
    Deadline deadline = deadline(rule, FIRST.plusDays(offset));
    if (MOVED_PAST_CLOSED_DAYS.contains(rule)) {
      assertThat(ReferenceData.CALENDAR.isOpen(deadline.rolledDue())).isTrue();
    } else if (rule != ClockRule.SUMMONS) {
      assertThat(deadline.rolledDue()).isEqualTo(deadline.due());
    }
  }

  @Property
  void aPeriodIsNeverShorterForALaterStart(
      @ForAll ClockRule rule, @ForAll @IntRange(max = 12_000) int offset) {
    LocalDate day = FIRST.plusDays(offset);
    assertThat(deadline(rule, day.plusDays(1)).due()).isAfterOrEqualTo(deadline(rule, day).due());
  }

  @Property
  void everyAnswerIsExplained(@ForAll ClockRule rule, @ForAll @IntRange(max = 12_000) int offset) {
    Deadline deadline = deadline(rule, FIRST.plusDays(offset));
    assertThat(deadline.citation()).isNotBlank();
    assertThat(deadline.explanation())
        .contains(deadline.from().toString(), deadline.due().toString())
        .endsWith(".")
        .doesNotContain("%", "null");
    if (deadline.rolledDue().isAfter(deadline.due())) {
      assertThat(deadline.explanation()).contains("the next open day is " + deadline.rolledDue());
    }
  }
}
