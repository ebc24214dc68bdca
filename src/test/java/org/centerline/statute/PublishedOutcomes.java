package org.centerline.statute;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.centerline.statute.PublishedQuestions.deadline;
import static org.centerline.statute.PublishedQuestions.examine;
import static org.centerline.statute.PublishedQuestions.protestOf;
import static org.centerline.statute.PublishedQuestions.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the published cases decided, as assertions; dates not published are assumed by name. */
final class PublishedOutcomes {

  /** Asserts the outcome of one case from its facts. */
  interface Check {
    void of(PublishedFacts facts);
  }

  static final Map<String, String> UNTESTABLE =
      Map.ofEntries(
          entry("cit-netchem", "no dates; three defects are named for unlike entries together"),
          entry(
              "cit-philip-morris-1989",
              "no dates; it turns on a second protest that was never filed"),
          entry("hq-226337", "asks with which office to file, not when; routing decides that"),
          entry(
              "hq-966932",
              "a demand for liquidated damages is none of the eight protestable decisions, so it"
                  + " cannot be stated as a protest here"),
          entry(
              "cafc-itc-412", "asks at which rate an entry is deemed liquidated; no date to count"),
          entry("cit-nec-2003-80", "asks what counts as notice to Customs; no date to count"));

  static final Map<String, Check> TESTED =
      Map.ofEntries(
          entry("hq-952021", PublishedOutcomes::noReconsideration),
          entry("hq-967501", PublishedOutcomes::setAsideOnDayFiftySix),
          entry("hq-968070", PublishedOutcomes::protestOnDayNinety),
          entry("hq-h117359", PublishedOutcomes::setAsideUnanswered),
          entry("cafc-acquisition-362", PublishedProtests::laterInstructionsOpenNothing),
          entry("cafc-juice-farms", PublishedProtests::afterNinetyDays),
          entry("cble-571", PublishedProtests::courtAfterDenial),
          entry("cit-american-power-pull", PublishedProtests::secondSummons),
          entry("cit-sears", PublishedProtests::voidRequestTollsNothing),
          entry("custct-railway-express", PublishedProtests::sixtiethDayASunday),
          entry("hq-220997", PublishedProtests::protestOnDayTwentySix),
          entry("hq-222005", PublishedProtests::bulletinNotSystem),
          entry("hq-224846", PublishedProtests::dayBeforeLiquidation),
          entry("hq-227879", PublishedProtests::refusalOfFreeTradeClaim),
          entry("hq-962034", PublishedProtests::exclusionUndecided),
          entry("hq-h291416", PublishedProtests::finalLiquidationReopened),
          entry("hq-h328370", PublishedProtests::refusalProtestedInTime),
          entry("cafc-hitachi", PublishedOutcomes::twoYearsDenyNothing),
          entry("cfr-174-31", PublishedOutcomes::summonsFromEachDenial),
          entry("hq-h332459", PublishedOutcomes::acceleratedUndecided),
          // all of its dates are invented; published is only that no protest was timely
          entry("cafc-arp-materials", PublishedCorrections::neitherCorrectedNorProtested),
          entry("cbp-psc-type-change", PublishedCorrections::typesAndLateCorrections),
          entry("cafc-ford-1286", PublishedDisclosures::disclosureAfterInquiry),
          entry("cble-2003-04-65", PublishedDisclosures::maximumPenalties),
          entry("cfr-162-74-oral", PublishedDisclosures::confirmedWithinTenDays),
          entry("cit-alcan-2004-99", PublishedDisclosures::supersededAuthorityIsNotFollowed),
          entry("cit-brother-2003-156", PublishedDisclosures::noOffsetAcrossEntries),
          entry("cit-otter-2023-43", PublishedDisclosures::noInterestOnOverpayments),
          entry("cit-snuggles", PublishedDisclosures::noOffsetWithinAnEntry),
          entry("cafc-alden-leeds", PublishedOutcomes::deemedLiquidationUnprotested));

  private PublishedOutcomes() {}

  private static void noReconsideration(PublishedFacts facts) {
    LocalDate denied = facts.date("denial_date");
    ClockFacts.Builder denial = ClockFacts.builder().noticeOn(denied);
    assertThat(refusal(ClockRule.SET_ASIDE, denial)).isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(refusal(ClockRule.VOID_DENIAL, denial))
        .isEqualTo(StatuteException.Code.NOT_AVAILABLE);
    assertThat(deadline(ClockRule.SUMMONS, denial).due()).isEqualTo("1992-10-17");
  }

  /** Assumed: further review was denied with the protest. */
  private static void setAsideOnDayFiftySix(PublishedFacts facts) {
    Deadline setAside =
        deadline(ClockRule.SET_ASIDE, ClockFacts.builder().noticeOn(facts.date("denial_date")));
    assertThat(setAside.verdict(facts.date("request_to_set_aside_date"))).isEqualTo(Verdict.TIMELY);
    assertThat(setAside.due()).isEqualTo("2004-12-13");
  }

  private static void protestOnDayNinety(PublishedFacts facts) {
    Deadline window = protestOf(facts.date("liquidation_date"));
    LocalDate filed = facts.date("protest_filed_date");
    assertThat(window.verdict(filed)).isEqualTo(Verdict.TIMELY);
    assertThat(window.verdict(filed.plusDays(1))).isEqualTo(Verdict.UNTIMELY);
  }

  private static void setAsideUnanswered(PublishedFacts facts) {
    Deadline answer =
        deadline(
            ClockRule.SET_ASIDE_ANSWER,
            ClockFacts.builder().filedOn(facts.date("request_to_set_aside_date")));
    assertThat(answer.due()).isEqualTo("2010-09-20");
  }

  /** Assumed: filed 2005-05-16; no request for accelerated disposition was ever mailed. */
  private static void twoYearsDenyNothing(PublishedFacts facts) {
    ClockFacts.Builder protest = ClockFacts.builder().filedOn(LocalDate.of(2005, 5, 16));
    Deadline decision = deadline(ClockRule.DECISION_DUE, protest);
    assertThat(decision.due()).isEqualTo("2007-05-16");
    assertThat(decision.explanation()).contains("Nothing is deemed denied");
    assertThat(refusal(ClockRule.ACCELERATED_DUE, protest))
        .isEqualTo(StatuteException.Code.MISSING_FACT);
  }

  /** Assumed: a notice of Monday 2025-03-03, and deemed denial on the same day. */
  private static void summonsFromEachDenial(PublishedFacts facts) {
    LocalDate denied = LocalDate.of(2025, 3, 3);
    for (ClockFacts.Builder denial :
        List.of(ClockFacts.builder().noticeOn(denied), ClockFacts.builder().decisionDate(denied))) {
      assertThat(deadline(ClockRule.SUMMONS, denial).due()).isEqualTo("2025-08-30");
    }
  }

  /** Assumed: filed 2008-03-03, the request mailed 2008-06-02. */
  private static void acceleratedUndecided(PublishedFacts facts) {
    Deadline accelerated =
        deadline(
            ClockRule.ACCELERATED_DUE,
            ClockFacts.builder()
                .entryDate(facts.date("entry_date_range", 0))
                .filedOn(LocalDate.of(2008, 3, 3))
                .mailedOn(LocalDate.of(2008, 6, 2)));
    assertThat(accelerated.due()).isEqualTo("2008-07-02");
    assertThat(accelerated.explanation()).contains("deemed denied on that day");
  }

  /** Assumed: the notice of deemed liquidation was posted 2007-11-09; a protest on day 181. */
  private static void deemedLiquidationUnprotested(PublishedFacts facts) {
    Examination examination =
        examine(
            LocalDate.of(2008, 5, 8),
            FilerRole.IMPORTER,
            ProtestableDecision.LIQUIDATION,
            Set.of(),
            new EntryFacts("entry", facts.date("review_period", 0), LocalDate.of(2007, 11, 9)));
    assertThat(examination.timeliness()).isEqualTo(Timeliness.UNTIMELY);
  }
}
