package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a refusal names as the way that remains is open on the day of the refusal. */
class RemainingWayTest {

  private static final LocalDate PEA = LocalDate.of(2000, 12, 28);
  private static final LocalDate LETTERS_END = LocalDate.of(2007, 9, 20);
  private static final LocalDate CORRECTIONS = LocalDate.of(2011, 7, 25);
  private static final LocalDate PEA_ENDS_IN_ACE = LocalDate.of(2011, 9, 22);
  private static final LocalDate THREE_HUNDRED = LocalDate.of(2017, 1, 14);

  @ParameterizedTest
  @CsvSource({
    // an error of $20 or more after the letters ended for summaries in ACE, with and without ACE
    "PEA_QUARTERLY, ACS, 2012-04-10, 2012-01-20, 2012-11-30, QUARTERLY_LIMIT, FILE_INDIVIDUAL_LETTER",
    "PEA_QUARTERLY, ACS, 2012-11-19, 2012-01-20, 2012-11-30, QUARTERLY_LIMIT, WAIT_AND_PROTEST",
    "PEA_QUARTERLY, ACE, 2012-04-10, 2012-01-20, 2012-11-30, PEA_ENDED_FOR_ACE, FILE_PSC_IN_ACE",
    "PEA_QUARTERLY, ACE, 2012-04-10, 2012-01-20, 2012-11-30, QUARTERLY_LIMIT, FILE_PSC_IN_ACE",
    // twenty-one days are left by the limits of 2011, then no correction either
    "PEA_QUARTERLY, ACE, 2012-11-09, 2012-02-20, 2012-11-30, PEA_ENDED_FOR_ACE, FILE_PSC_IN_ACE",
    "PEA_QUARTERLY, ACE, 2012-11-10, 2012-02-20, 2012-11-30, PEA_ENDED_FOR_ACE, WAIT_AND_PROTEST",
    // the quarter ends on 2011-09-30, when a summary in ACE takes no report any more
    "PEA_QUARTERLY, ACE, 2011-09-20, 2011-07-26, 2012-06-08, QUARTER_OPEN, FILE_PSC_IN_ACE",
    "PEA_QUARTERLY, ACS, 2011-09-20, 2011-07-26, 2012-06-08, QUARTER_OPEN, WAIT_FOR_QUARTER_END",
    // before post-entry amendments a letter; by 2008 neither was left
    "PSC, ACS, 2000-12-27, 2000-10-02, 2001-08-17, PSC_NOT_YET, FILE_SUPPLEMENTAL_LETTER",
    "PSC, ACS, 2008-11-09, 2008-01-15, 2008-11-28, PSC_NOT_YET, WAIT_AND_PROTEST",
    "SIL, ACE, 2026-03-10, 2026-01-20, 2026-12-04, SIL_ENDED, FILE_PSC_IN_ACE",
    "SIL, ACE, 2026-11-19, 2026-01-20, 2026-12-04, SIL_ENDED, WAIT_AND_PROTEST",
    // day 180 after 2025-03-14 is 2025-09-10
    "SIL, ACE, 2025-09-10, 2024-05-01, 2025-03-14, LIQUIDATED, PROTEST",
    "SIL, ACE, 2025-09-11, 2024-05-01, 2025-03-14, LIQUIDATED, NONE",
    "SIL, ACE, 2025-09-11, 2024-05-01, 2025-03-14, SIL_ENDED, NONE"
  })
  void aWayThatHasGoneIsNotNamed(
      AmendmentKind kind,
      SummarySystem system,
      String received,
      String entered,
      String scheduled,
      RefusalCode code,
      RemainingWay way) {
    AmendmentSample sample = AmendmentSample.of(kind, received, entered, scheduled);
    sample.system = system;
    sample.revenueEffect = Map.of(ClassCode.DUTY, Money.of("20.00"));
    assertThat(sample.examine().refusals())
        .filteredOn(refusal -> refusal.code() == code)
        .extracting(Refusal::remainingWay)
        .containsExactly(way);
  }

  /** What bars every amendment of the entry leaves no refusal that says to send it again. */
  @ParameterizedTest
  @CsvSource({
    "CANCELLED, NONE, NONE",
    "UNDER_INVESTIGATION, PRIOR_DISCLOSURE, PRIOR_DISCLOSURE",
    "RECONCILIATION, RECONCILE, RECONCILE",
    "DRAWBACK_CLAIMED, WAIT_AND_PROTEST, WAIT_AND_PROTEST",
    "UNPAID, PAY_AND_SEND_AGAIN, SEND_AGAIN_CORRECTED"
  })
  void everyRefusalRespectsWhatTheOthersBar(
      SummaryFlag flag, RemainingWay own, RemainingWay explanation) {
    AmendmentSample sample = new AmendmentSample();
    sample.flags = Set.of(flag);
    sample.explanation = "N/A";
    assertThat(sample.examine().refusals())
        .extracting(Refusal::remainingWay)
        .containsExactly(own, explanation);
  }

  @Test
  void informalEntriesWaitForTheirLiquidation() {
    AmendmentSample sample = new AmendmentSample();
    sample.entryType = "11";
    sample.amendedType = "11";
    assertThat(sample.way()).isEqualTo(RemainingWay.WAIT_AND_PROTEST);
  }

  @Property(tries = 4000)
  void theWayIsLawfulOnTheDayOfTheRefusal(
      @ForAll @IntRange(min = 0, max = 10_600) int entered,
      @ForAll @IntRange(min = 0, max = 420) int sent,
      @ForAll @IntRange(min = 1, max = 420) int cycle,
      @ForAll AmendmentKind kind,
      @ForAll SummarySystem system,
      @ForAll boolean explained,
      @ForAll boolean paid,
      @ForAll @IntRange(min = 0, max = 3) int type) {
    AmendmentSample sample = new AmendmentSample();
    sample.kind = kind;
    sample.entryDate = LocalDate.of(1997, 1, 1).plusDays(entered);
    sample.receivedOn = sample.entryDate.plusDays(sent);
    sample.scheduled = sample.entryDate.plusDays(cycle);
    sample.system = system;
    sample.explanation = explained ? "The value of line 1 was overstated." : " ";
    sample.flags = paid ? Set.of() : Set.of(SummaryFlag.UNPAID);
    sample.entryType = List.of("01", "03", "02", "11").get(type);
    sample.amendedType = sample.entryType;
    sample.revenueEffect = Map.of(ClassCode.DUTY, Money.of("20.00"));
    sample
        .examine()
        .refusals()
        .forEach(refusal -> assertThat(isLawful(refusal, sample)).as("%s", refusal).isTrue());
  }

  private static boolean isLawful(Refusal refusal, AmendmentSample sample) {
    LocalDate day = sample.receivedOn;
    boolean liquidated = !sample.scheduled.isAfter(day);
    return switch (refusal.remainingWay()) {
      case PROTEST -> liquidated && !day.isAfter(lastDayToProtest(sample).plusDays(5));
      case NONE -> liquidated && day.isAfter(lastDayToProtest(sample));
      case WAIT_AND_PROTEST -> !liquidated;
      case FILE_SUPPLEMENTAL_LETTER -> isOpen(AmendmentKind.SIL, day, sample);
      case FILE_PEA, FILE_INDIVIDUAL_LETTER -> isOpen(AmendmentKind.PEA_INDIVIDUAL, day, sample);
      case FILE_PSC_IN_ACE -> isOpen(AmendmentKind.PSC, day, sample);
      case WAIT_FOR_QUARTER_END -> {
        LocalDate after = sample.entryDate.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
        yield isOpen(AmendmentKind.PEA_QUARTERLY, after, sample);
      }
      case SEND_AGAIN_CORRECTED, PAY_AND_SEND_AGAIN -> isOpen(sample.kind, day, sample);
      default -> false;
    };
  }

  private static LocalDate lastDayToProtest(AmendmentSample sample) {
    boolean old = sample.entryDate.isBefore(LocalDate.of(2004, 12, 18));
    return sample.scheduled.plusDays(old ? 90 : 180);
  }

  private static boolean isOpen(AmendmentKind kind, LocalDate day, AmendmentSample sample) {
    if (!sample.scheduled.isAfter(day)) {
      return false;
    }
    long left = ChronoUnit.DAYS.between(day, sample.scheduled);
    boolean informal = sample.entryType.equals("11");
    return switch (kind) {
      case SIL -> day.isBefore(LETTERS_END);
      case PEA_QUARTERLY -> isPea(day, sample) && !informal;
      case PEA_INDIVIDUAL ->
          isPea(day, sample) && !informal && (day.isBefore(LETTERS_END) || left >= 20);
      case PSC ->
          !day.isBefore(CORRECTIONS)
              && sample.system == SummarySystem.ACE
              && !informal
              && (day.isBefore(THREE_HUNDRED)
                  ? !sample.entryType.equals("02")
                      && left >= 21
                      && !day.isAfter(sample.entryDate.plusDays(270))
                  : left >= 16 && !day.isAfter(sample.entryDate.plusDays(300)));
    };
  }

  private static boolean isPea(LocalDate day, AmendmentSample sample) {
    return !day.isBefore(PEA)
        && (sample.system == SummarySystem.ACS || day.isBefore(PEA_ENDS_IN_ACE));
  }
}
