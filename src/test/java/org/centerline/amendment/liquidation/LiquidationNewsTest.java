package org.centerline.amendment.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.centerline.amendment.AmendmentProcess;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.engine.CenterRole;
import org.centerline.engine.Time;
import org.centerline.filing.FilingRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.SuspensionBasis;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.InTurn;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Today;
import org.centerline.testing.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a waiting amendment is told of its entry's liquidation, and what it makes of it. */
@CenterlineTest
class LiquidationNewsTest {

  private static final LocalDate LIQUIDATION = LocalDate.of(2026, 12, 4);
  private static final LocalDate LATER = LocalDate.of(2027, 6, 4);

  private final AmendmentSteps amendments;
  private final LiquidationChanges changes;
  private final CaseFindings findings;
  private final EntryLiquidations liquidations;
  private final Amendments filed;
  private final JdbcClient jdbc;
  private final Cases cases;
  private final Steps steps;
  private final Work work;
  private final Jobs jobs;
  private final InTurn inTurn;
  private final Today today;

  LiquidationNewsTest(
      AutowireCapableBeanFactory beans,
      LiquidationChanges changes,
      CaseFindings findings,
      EntryLiquidations liquidations,
      Amendments filed,
      JdbcClient jdbc,
      Cases cases,
      Steps steps,
      Work work,
      Jobs jobs,
      InTurn inTurn,
      Today today) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.changes = changes;
    this.findings = findings;
    this.liquidations = liquidations;
    this.filed = filed;
    this.jdbc = jdbc;
    this.cases = cases;
    this.steps = steps;
    this.work = work;
    this.jobs = jobs;
    this.inTurn = inTurn;
    this.today = today;
  }

  private static AmendmentForms refund() {
    return AmendmentForms.correction().duty("201.00");
  }

  private void extend(String caseNumber, LocalDate on, LocalDate until) {
    amendments.tell(caseNumber, record -> changes.extend(record, on, until));
  }

  private void suspend(String caseNumber, LocalDate on, SuspensionBasis basis) {
    amendments.tell(caseNumber, record -> changes.suspend(record, on, basis, null));
  }

  private void lift(String caseNumber, LocalDate on) {
    amendments.tell(caseNumber, record -> changes.lift(record, on));
  }

  /**
   * 84 FR 40430: extended, only the days before liquidation count; ACE leaves until the 16th day
   * before June 4 2027, which is May 19.
   */
  @Test
  void anExtensionMovesBothClocksAndTheDayOnWhichSomebodyAsks() {
    String caseNumber = amendments.answered(refund());
    assertThat(clock(caseNumber, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2026-11-16");
    assertThat(asksOn(caseNumber)).isEqualTo("2026-12-05");
    extend(caseNumber, Today.FIRST, LATER);
    extend(caseNumber, Today.FIRST, LATER);
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.due()).isEqualTo("2027-05-19");
    assertThat(window.state()).isEqualTo(ClockState.MET);
    CaseClock liquidation = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(liquidation.due()).isEqualTo(LATER);
    assertThat(liquidation.citation()).contains("1504(b)");
    assertThat(liquidation.explanation()).contains("extension 1 of at most 3", "2028-01-20");
    assertThat(asksOn(caseNumber)).isEqualTo("2027-06-05");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("LIQUIDATION_EXTENDED");
  }

  /** 19 CFR 159.12(e): the correction of an extension is no second one; two years to 2028-01-20. */
  @Test
  void anExtensionOfTheSameDayIsCorrectedAndStaysOne() {
    String caseNumber = amendments.answered(refund());
    extend(caseNumber, Today.FIRST, LATER);
    extend(caseNumber, Today.FIRST, LATER.minusMonths(1));
    CaseClock liquidation = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(liquidation.due()).isEqualTo("2027-05-04");
    assertThat(liquidation.explanation()).contains("extension 1 of at most 3");
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce("LIQUIDATION_EXTENDED", "EXTENSION_CORRECTED");
    for (String day : List.of("2026-03-09", "2028-01-21")) {
      assertThatThrownBy(() -> extend(caseNumber, Today.FIRST, LocalDate.parse(day)))
          .isInstanceOf(FilingRefused.class);
    }
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-05-04");
  }

  /** Set for December 4 2026, or for none; extended on December 10, not to a day before. */
  @ParameterizedTest
  @CsvSource({"2026-12-04, 2026-12-09", ", 2026-12-31"})
  void nothingIsExtendedIntoThePastOrWithinTheTimeThatRuns(LocalDate scheduled, LocalDate until) {
    String caseNumber = amendments.answered(refund().scheduled(scheduled));
    LocalDate on = LocalDate.of(2026, 12, 10);
    today.is(on);
    assertThatThrownBy(() -> extend(caseNumber, on, until)).isInstanceOf(FilingRefused.class);
    assertThat(cases.events(caseNumber)).doesNotContain("LIQUIDATION_EXTENDED");
  }

  @Test
  void aSuspensionIsNotOverBeforeItBegan() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, null);
    assertThatThrownBy(() -> lift(caseNumber, Today.FIRST.minusDays(1)))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("first day of the suspension");
    lift(caseNumber, Today.FIRST);
    assertThat(cases.events(caseNumber)).containsOnlyOnce("SUSPENSION_LIFTED");
  }

  /** The second amendment is under review when the first one's case is told. */
  @Test
  void whatIsToldToOneCaseCountsForAllThatRunAndNoneIsExaminedAnew() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    String second = cases.file(form.again(2).duty("150.00"));
    extend(first, Today.FIRST, LATER);
    assertThat(clock(second, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2027-05-19");
    assertThat(clock(second, ClockKind.LIQUIDATION_DUE).due()).isEqualTo(LATER);
    assertThat(cases.events(second)).contains("LIQUIDATION_EXTENDED");
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    amendments.review(second, "ACCEPT");
    assertThat(clock(second, ClockKind.LIQUIDATION_DUE).due()).isEqualTo(LATER);
  }

  /** What closes has no clock left that could be missed. */
  @Test
  void aRejectedAmendmentLeavesNoClockRunning() {
    String caseNumber = cases.file(refund());
    extend(caseNumber, Today.FIRST, LATER);
    amendments.review(caseNumber, "REJECT");
    amendments.answer(caseNumber);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.STOPPED);
    assertThatThrownBy(() -> extend(caseNumber, Today.FIRST, LATER.plusDays(7)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("Nothing of this amendment waits");
  }

  /** What a later filing states counts against it: on November 1 a liquidation on 6 is too near. */
  @Test
  void aNearerLiquidationThatAFilingStatesRefusesThatFilingOnly() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    today.is(LocalDate.of(2026, 11, 1));
    String next = cases.file(form.again(2).duty("150.00").scheduled(LocalDate.of(2026, 11, 6)));
    assertThat(cases.get(next).determination()).isEqualTo("REJECTED");
    assertThat(cases.get(next).determinationReason()).contains("2026-11-06");
    assertThat(clock(first, ClockKind.LIQUIDATION_DUE).due()).isEqualTo(LIQUIDATION);
    String third = cases.file(form.again(2).duty("150.00"));
    assertThat(cases.get(third).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
  }

  /**
   * December 4 is on file, so ACE leaves until November 16, 300 days after the entry; that the
   * liquidation is later, extended or suspended is for staff to tell, not for the filer.
   */
  @ParameterizedTest
  @CsvSource({
    "2027-01-20, UNLIQUIDATED",
    "2027-06-04, EXTENDED",
    ", SUSPENDED",
    "2026-12-04, EXTENDED"
  })
  void noLaterFilingMovesTheLiquidationOnFile(LocalDate scheduled, LiquidationStatus status) {
    AmendmentForms form = refund();
    amendments.answered(form);
    today.is(LocalDate.of(2026, 11, 17));
    String next =
        cases.file(form.again(2).duty("150.00").scheduled(scheduled).liquidationStatus(status));
    assertThat(cases.get(next).determination()).isEqualTo("REJECTED");
    assertThat(cases.get(next).determinationReason())
        .contains("300 days are open, until 2026-11-16");
    assertThat(findings.of(List.of(next)))
        .extracting(CaseFinding::code)
        .contains("LIQUIDATION_ON_FILE_DIFFERS");
  }

  /** Before the window ends the same statement refuses nothing; the entry's clock does not move. */
  @Test
  void aFilingInTimeIsTakenAndItsClocksAreThoseOfTheLiquidationOnFile() {
    AmendmentForms form = refund();
    amendments.answered(form);
    String next =
        cases.file(
            form.again(2)
                .duty("150.00")
                .scheduled(LATER)
                .liquidationStatus(LiquidationStatus.EXTENDED));
    assertThat(cases.get(next).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(clock(next, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2026-11-16");
    amendments.review(next, "ACCEPT");
    assertThat(clock(next, ClockKind.LIQUIDATION_DUE).due()).isEqualTo(LIQUIDATION);
  }

  /** The migration puts on file what amendments stated that were filed before it. */
  @Test
  void whatWasFiledBeforeTheMigrationIsOnFileAfterIt() throws IOException {
    AmendmentForms form = refund().liquidationStatus(LiquidationStatus.EXTENDED);
    amendments.answered(form);
    EntryLiquidation kept = liquidations.find(form.entryNumber()).orElseThrow();
    assertThat(kept.scheduledOn()).isEqualTo(LIQUIDATION);
    assertThat(kept.extensions()).isEqualTo(1);
    jdbc.sql("delete from entry_liquidation where entry_number = :entry")
        .param("entry", form.entryNumber())
        .update();
    String migration = Files.readString(Path.of("db/migration/V19__what_an_amendment_states.sql"));
    jdbc.sql(migration.substring(migration.indexOf("insert into entry_liquidation"))).update();
    assertThat(liquidations.find(form.entryNumber())).contains(kept);
  }

  /** Staff are told of an extension; then the 300 days do not count (84 FR 40430). */
  @Test
  void whatStaffTellCountsForLaterFilingsWhateverTheyState() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    extend(first, Today.FIRST, LATER);
    today.is(LocalDate.of(2026, 11, 17));
    String next = cases.file(form.again(2).duty("150.00"));
    assertThat(cases.get(next).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(clock(next, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2027-05-19");
  }

  @Test
  void withoutADayAnExtensionAddsAYearAndThereAreThree() {
    String caseNumber = amendments.answered(refund());
    extend(caseNumber, LocalDate.of(2026, 3, 8), null);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-12-04");
    extend(caseNumber, LocalDate.of(2026, 3, 9), null);
    extend(caseNumber, LocalDate.of(2026, 3, 10), null);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2029-12-04");
    assertThatThrownBy(() -> extend(caseNumber, LocalDate.of(2026, 3, 7), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("three times at most (19 CFR 159.12(e))");
  }

  /** One year, and with one extension two, to January 20 2028. */
  @Test
  void anExtensionEndsWithinItsYearAndLaterThanTheDaySetBefore() {
    String caseNumber = amendments.answered(refund());
    assertThatThrownBy(() -> extend(caseNumber, Today.FIRST, LocalDate.of(2028, 1, 21)))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("2028-01-20");
    assertThatThrownBy(() -> extend(caseNumber, Today.FIRST, LIQUIDATION))
        .isInstanceOf(FilingRefused.class);
    today.is(LocalDate.of(2027, 1, 21));
    assertThatThrownBy(() -> extend(caseNumber, LocalDate.of(2027, 1, 21), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("deemed liquidated");
    assertThat(cases.events(caseNumber)).doesNotContain("LIQUIDATION_EXTENDED");
  }

  /** Notice of September 30 2026; six months end on March 30 2027. */
  @Test
  void aSuspensionStopsTheClockAndSixMonthsRunFromItsEnd() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.STOPPED);
    assertThat(asksOn(caseNumber)).isEqualTo("2027-03-10");
    assertThatThrownBy(() -> extend(caseNumber, Today.FIRST, LATER))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("suspended");
    today.is(LocalDate.of(2026, 10, 1));
    lift(caseNumber, LocalDate.of(2026, 9, 30));
    lift(caseNumber, LocalDate.of(2026, 9, 30));
    CaseClock resumed = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(resumed.state()).isEqualTo(ClockState.OPEN);
    assertThat(resumed.due()).isEqualTo("2027-03-30");
    assertThat(resumed.citation()).isEqualTo("19 USC 1504(d)");
    assertThat(asksOn(caseNumber)).isEqualTo("2027-03-31");
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce("LIQUIDATION_SUSPENDED", "SUSPENSION_LIFTED");
    assertThatThrownBy(() -> lift(caseNumber, LocalDate.of(2026, 10, 1)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("not suspended");
  }

  /**
   * Notice of March 10 2026: six months end on September 10, and 16 days before that, on August 25,
   * the window, which comes before the 300 days. After September 10 the entry is deemed liquidated.
   */
  @ParameterizedTest
  @CsvSource({
    "2026-08-25, ",
    "2026-08-26, B51",
    "2026-09-10, B51",
    "2026-09-11, ended on 2026-09-10 and the entry is deemed liquidated"
  })
  void theWindowAfterASuspensionEndsWithTheSixMonths(LocalDate sent, String refused) {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    suspend(first, Today.FIRST, SuspensionBasis.AD);
    lift(first, Today.FIRST);
    assertThat(clock(first, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2026-09-10");
    assertThat(clock(first, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2026-08-25");
    today.is(sent);
    String next = cases.file(form.again(2).duty("150.00").scheduled(null));
    if (refused == null) {
      assertThat(cases.get(next).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    } else {
      assertThat(cases.get(next).determinationReason()).contains(refused);
    }
  }

  /** Deemed liquidated after January 20 2027 (19 USC 1504(a)), which no suspension undoes. */
  @Test
  void whatIsDeemedLiquidatedIsNotSuspended() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2027, 2, 1));
    assertThatThrownBy(() -> suspend(caseNumber, LocalDate.of(2027, 1, 21), SuspensionBasis.AD))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("ended on 2027-01-20 and the entry is deemed liquidated");
    assertThat(cases.events(caseNumber)).doesNotContain("LIQUIDATION_SUSPENDED");
    suspend(caseNumber, LocalDate.of(2027, 1, 20), SuspensionBasis.AD);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.STOPPED);
  }

  /** A retry of the first suspension after its end; then another one, whose end is its own. */
  @Test
  void aSuspensionThatIsOverDoesNotBeginAgainAndAnotherOneDoes() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    today.is(LocalDate.of(2026, 10, 1));
    lift(caseNumber, LocalDate.of(2026, 9, 30));
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-03-30");
    assertThatThrownBy(() -> suspend(caseNumber, LocalDate.of(2026, 9, 29), SuspensionBasis.AD))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("Notice came on 2026-09-30 that the suspension is over");
    assertThat(cases.events(caseNumber)).containsOnlyOnce("LIQUIDATION_SUSPENDED");

    suspend(caseNumber, LocalDate.of(2026, 10, 1), SuspensionBasis.INJUNCTION);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.STOPPED);
    today.is(LocalDate.of(2026, 12, 1));
    lift(caseNumber, LocalDate.of(2026, 12, 1));
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-06-01");
  }

  /**
   * 19 USC 1504(d): six months from the notice of January 4 2028 unless extended under (b): a year
   * more from July 4 2028, though two years from the entry of January 20 2026 are over by then.
   */
  @Test
  void anExtensionAfterASuspensionAddsAYearToTheSixMonths() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    today.is(LocalDate.of(2028, 2, 1));
    lift(caseNumber, LocalDate.of(2028, 1, 4));
    extend(caseNumber, LocalDate.of(2028, 2, 1), null);
    extend(caseNumber, LocalDate.of(2028, 2, 1), null);
    CaseClock due = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(due.due()).isEqualTo("2029-07-04");
    assertThat(due.explanation()).contains("is deemed liquidated", "2029-07-04");
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce("LIQUIDATION_SUSPENDED", "LIQUIDATION_EXTENDED");
    assertThatThrownBy(() -> extend(caseNumber, LocalDate.of(2028, 1, 31), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("What happened on 2028-02-01 was told already");
    today.is(LocalDate.of(2028, 2, 2));
    assertThatThrownBy(() -> extend(caseNumber, LocalDate.of(2028, 2, 2), LocalDate.of(2030, 7, 5)))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("2030-07-04");
  }

  /**
   * B1: type 03 suspended under an antidumping order has no limit from entry, and no day of
   * liquidation from which any counts back. Entered on January 20 2026; without the suspension
   * deemed liquidated on January 20 2027. Lifted, the 300 days to November 16 count again.
   */
  @Test
  void aSuspensionStopsTheWindowSaysWhyAndItsEndMovesItAgain() {
    String caseNumber = suspendedDumping();
    CaseClock due = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(due.state()).isEqualTo(ClockState.STOPPED);
    assertThat(due.citation()).isEqualTo("19 USC 1504(b), (d)");
    assertThat(due.explanation())
        .contains("suspended since 2026-03-10", "basis AD", "six months run", "2027-01-20")
        .doesNotContain("2026-12-04");
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.state()).isEqualTo(ClockState.STOPPED);
    assertThat(window.explanation())
        .contains("suspended since 2026-03-10", "basis AD", "no last day to amend runs")
        .doesNotContain("2026-12-04");
    today.is(LocalDate.of(2026, 10, 1));
    lift(caseNumber, LocalDate.of(2026, 9, 30));
    CaseClock again = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(again.state()).isEqualTo(ClockState.MET);
    assertThat(again.due()).isEqualTo("2026-11-16");
    assertThat(again.explanation()).doesNotContain("suspended");
    extend(caseNumber, LocalDate.of(2026, 10, 1), LATER);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.OPEN);
    assertThat(clock(caseNumber, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2027-05-19");
  }

  /** Told otherwise, the basis is corrected: only with OTHER do the 300 days count. */
  @Test
  void anotherBasisCorrectsTheFirstAndExplainsBothClocksAnew() {
    String caseNumber = suspendedDumping();
    suspend(caseNumber, Today.FIRST, null);
    assertThat(cases.events(caseNumber)).doesNotContain("SUSPENSION_CORRECTED");
    suspend(caseNumber, Today.FIRST, SuspensionBasis.OTHER);
    suspend(caseNumber, Today.FIRST, SuspensionBasis.OTHER);
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.state()).isEqualTo(ClockState.MET);
    assertThat(window.due()).isEqualTo("2026-11-16");
    assertThat(window.explanation()).contains("suspended (basis OTHER, type 03)");
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).explanation())
        .contains("since 2026-03-10", "basis OTHER");
    assertThat(cases.events(caseNumber))
        .containsOnlyOnce("LIQUIDATION_SUSPENDED", "SUSPENSION_CORRECTED");
    assertThat(
            jdbc.sql(
                    """
                    select before_value || ' ' || after_value from case_event
                    where case_number = :case and type = 'SUSPENSION_CORRECTED'""")
                .param("case", caseNumber)
                .query(String.class)
                .single())
        .isEqualTo("AD OTHER");
  }

  /** Type 01: the days from entry alone leave November 16, also without a basis. */
  @Test
  void underTypeOneTheDaysFromEntryCountOnWhileLiquidationIsSuspended() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, null);
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.state()).isEqualTo(ClockState.MET);
    assertThat(window.due()).isEqualTo("2026-11-16");
    assertThat(window.explanation())
        .contains("suspended (basis AD, type 01)", "2026-11-16")
        .doesNotContain("2026-12-04");
    assertThat(cases.events(caseNumber)).contains("SUSPENSION_CORRECTED");
  }

  /** Filed under a suspension, the clocks stand from the first day. */
  @Test
  void whatIsFiledWhileSuspendedShowsItsStoppedClocks() {
    AmendmentForms form =
        refund().type("03").scheduled(null).liquidationStatus(LiquidationStatus.SUSPENDED);
    String caseNumber = amendments.answered(form);
    for (ClockKind kind : List.of(ClockKind.AMENDMENT_WINDOW, ClockKind.LIQUIDATION_DUE)) {
      assertThat(clock(caseNumber, kind).state()).isEqualTo(ClockState.STOPPED);
      assertThat(clock(caseNumber, kind).explanation())
          .contains("suspended as the filing states, basis not stated");
    }
    suspend(caseNumber, Today.FIRST, SuspensionBasis.CVD);
    assertThat(clock(caseNumber, ClockKind.AMENDMENT_WINDOW).explanation())
        .contains("since 2026-03-10", "basis CVD");
  }

  private String suspendedDumping() {
    String caseNumber = amendments.answered(refund().type("03"));
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    return caseNumber;
  }

  /** What stood still is done all the same, and the clock says on which day. */
  @Test
  void theClockOfASuspendedEntryIsMetByItsLiquidation() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, SuspensionBasis.AD);
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
    CaseClock clock = clock(caseNumber, ClockKind.LIQUIDATION_DUE);
    assertThat(clock.state()).isEqualTo(ClockState.MET);
    assertThat(clock.due()).isEqualTo(LIQUIDATION);
    assertThat(clock.citation()).isEqualTo("19 USC 1504(b), (d)");
    assertThat(clock.explanation()).contains("suspended", "liquidated on 2026-12-04");
  }

  @Test
  void aLiquidationThatNobodyToldOfIsAskedForAndTheAnswerSettles() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2026, 12, 5));
    jobs.run(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE);
    chase(caseNumber, Map.of("liquidationFound", "NOT_YET", "chaseNote", "Team 007 looks at it"));
    assertThat(cases.events(caseNumber)).contains("LIQUIDATION_CHASED");
    assertThat(asksOn(caseNumber)).isEqualTo("2027-01-04");
    today.is(LocalDate.of(2026, 12, 21));
    jobs.run(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE);
    assertThatThrownBy(
            () ->
                chase(
                    caseNumber,
                    Map.of("liquidationFound", "LIQUIDATED", "liquidatedOn", "2026-12-22")))
        .hasMessageContaining("in the future");
    chase(caseNumber, Map.of("liquidationFound", "LIQUIDATED", "liquidatedOn", "2026-12-18"));
    assertThat(amendments.only(caseNumber).principal()).isEqualByComparingTo("49.00");
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).state()).isEqualTo(ClockState.MISSED);
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LocalDate.of(2026, 12, 21));
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  private void chase(String caseNumber, Map<String, Object> answers) {
    work.complete(
        steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST),
        caseNumber,
        AmendmentProcess.Task.CHASE_LIQUIDATION,
        answers);
  }

  /** Accepted after the day that was set: somebody asks the next day. */
  @Test
  void aDayThatIsOverWhenTheCaseBeginsToWaitIsAskedForAtOnce() {
    String caseNumber = cases.file(refund());
    today.is(LocalDate.of(2026, 12, 10));
    amendments.review(caseNumber, "ACCEPT");
    amendments.answer(caseNumber);
    assertThat(asksOn(caseNumber)).isEqualTo("2026-12-11");
  }

  @Test
  void newsEndsTheChase() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2026, 12, 7));
    jobs.run(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE);
    amendments.liquidate(caseNumber, LIQUIDATION);
    assertThat(work.of(steps.person(caseNumber, CenterRole.ENTRY_SPECIALIST), caseNumber))
        .isEmpty();
    amendments.sendSettlement(caseNumber);
    assertThat(amendments.instructions(caseNumber)).hasSize(1);
  }

  /** Told between the acceptance and the answer, when the process does not wait for it yet. */
  @Test
  void newsThatComesBeforeTheCaseWaitsIsNotLost() {
    String caseNumber = amendments.accepted(refund());
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
    amendments.answer(caseNumber);
    amendments.sendSettlement(caseNumber);
    amendments.settle(caseNumber, LIQUIDATION);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** A case comes to its waiting while another of its entry is told, and the other way round. */
  @Test
  void newsAtTheVeryMomentIsNotLost() throws InterruptedException {
    String[] one = waitingAndAccepted();
    String[] other = waitingAndAccepted();
    today.is(LIQUIDATION);
    assertThat(
            inTurn.run(
                () -> amendments.answer(one[1]), () -> amendments.liquidate(one[0], LIQUIDATION)))
        .isNull();
    amendments.sendSettlement(one[1]);
    assertThat(amendments.instructions(one[1])).hasSize(1);
    assertThat(
            inTurn.run(
                () -> amendments.liquidate(other[0], LIQUIDATION),
                () -> amendments.answer(other[1])))
        .isNull();
    amendments.sendSettlement(other[1]);
    assertThat(amendments.instructions(other[1])).hasSize(1);
  }

  private String[] waitingAndAccepted() {
    AmendmentForms form = refund();
    String waiting = amendments.answered(form);
    return new String[] {waiting, amendments.accepted(form.again(2).duty("150.00"))};
  }

  @Test
  void twoWhoTellTheSameLiquidationPayOnce() throws InterruptedException {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    String second = amendments.answered(form.again(2).duty("150.00"));
    today.is(LIQUIDATION);
    assertThat(
            inTurn.run(
                () -> amendments.liquidate(first, LIQUIDATION),
                () -> amendments.liquidate(second, LIQUIDATION)))
        .isNull();
    assertThat(amendments.instructions(first)).isEmpty();
    assertThat(amendments.only(second).principal()).isEqualByComparingTo("100.00");
  }

  /** B50: what is liquidated is amended no more, also where nobody had accepted anything yet. */
  @Test
  void whatIsUnderReviewWhenItsEntryIsLiquidatedIsAcceptedNoMore() {
    String caseNumber = cases.file(refund());
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
    assertThat(cases.events(caseNumber)).contains("ENTRY_LIQUIDATED");
    assertThatThrownBy(() -> amendments.review(caseNumber, "ACCEPT"))
        .hasMessageContaining("liquidated on " + LIQUIDATION);
    assertThat(cases.get(caseNumber).determination()).isNull();
  }

  /**
   * Of two rejections only the one that the liquidation did not force counts against the importer.
   */
  @Test
  void whatTheLiquidationForcedIsNotHeldAgainstTheImporter() {
    AmendmentForms form = refund();
    String free = cases.file(form);
    amendments.review(free, "REJECT");
    assertThat(rejected(form)).isOne();
    String forced = cases.file(form.again(1).duty("150.00"));
    today.is(LIQUIDATION);
    amendments.liquidate(forced, LIQUIDATION);
    amendments.review(forced, "REJECT");
    assertThat(cases.get(forced).determination()).isEqualTo("REJECTED");
    assertThat(rejected(form)).isOne();
  }

  private int rejected(AmendmentForms form) {
    return filed.rejectedSince(form.importer(), Today.FIRST.minusYears(1));
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    String rejected = cases.file(refund());
    amendments.review(rejected, "REJECT");
    assertThatThrownBy(() -> amendments.liquidate(rejected, Today.FIRST))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("A rejected amendment");
    String caseNumber = amendments.answered(refund());
    assertThatThrownBy(() -> amendments.liquidate(caseNumber, Today.FIRST.plusDays(1)))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("in the future");
    assertThatThrownBy(() -> amendments.liquidate(caseNumber, AmendmentForms.ENTERED))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("before the day after entry, 2026-01-21");
    today.is(LIQUIDATION);
    amendments.liquidate(caseNumber, LIQUIDATION);
    assertThatThrownBy(() -> amendments.liquidate(caseNumber, LIQUIDATION.minusDays(1)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("liquidated on 2026-12-04");
    assertThatThrownBy(() -> extend(caseNumber, LIQUIDATION, LATER))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("liquidated on 2026-12-04");
    assertThat(amendments.instructions(caseNumber)).hasSize(1);
  }

  /** B50: liquidated the day before its receipt, told afterwards; it moves no money. */
  @Test
  void whatWasReceivedAfterTheLiquidationCameTooLate() {
    String caseNumber = amendments.answered(refund());
    amendments.liquidate(caseNumber, Today.FIRST.minusDays(1));
    assertThat(amendments.instructions(caseNumber)).isEmpty();
    assertThat(outcome(caseNumber)).contains("2026-03-09", "too late", "B50", "protest");
    amendments.sendSettlement(caseNumber);
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.CLOSED);
  }

  /** Of $49 and $51 less, only the first was received by the day of the liquidation. */
  @Test
  void whatCameInTimeIsSettledWithoutWhatCameTooLate() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    today.is(LocalDate.of(2026, 3, 12));
    String second = amendments.answered(form.again(2).duty("150.00"));
    amendments.liquidate(second, LocalDate.of(2026, 3, 11));
    assertThat(amendments.only(first).principal()).isEqualByComparingTo("49.00");
    assertThat(amendments.instructions(second)).isEmpty();
    assertThat(outcome(second)).contains("too late");
    assertThat(outcome(first)).doesNotContain("too late");
  }

  private String outcome(String caseNumber) {
    return jdbc.sql("select liquidation_outcome from amendment where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .single();
  }

  /** The table of rates ends with 2026; the refusal says so and the case waits on. */
  @Test
  void aLiquidationBeyondTheRatesIsRefusedWithTheDayOfTheirEnd() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2027, 1, 15));
    assertThatThrownBy(() -> amendments.liquidate(caseNumber, LocalDate.of(2027, 1, 15)))
        .isInstanceOf(FilingRefused.class)
        .hasMessageContaining("the table ends on 2026-12-31");
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.AWAITING_LIQUIDATION);
  }

  /**
   * The entry is liquidated while a second amendment is under review: what remains is a protest.
   */
  @Test
  void whatIsUnderReviewAtLiquidationCanOnlyBeRejectedAndNothingFollowsIt() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    String second = cases.file(form.again(2).duty("150.00"));
    today.is(LIQUIDATION);
    amendments.liquidate(first, LIQUIDATION);
    assertThat(cases.events(second)).contains("ENTRY_LIQUIDATED");
    assertThatThrownBy(() -> amendments.review(second, "ACCEPT"))
        .hasMessageContaining("protest (19 USC 1514)");
    amendments.review(second, "REJECT");
    amendments.answer(second);
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.CLOSED);
    today.is(Today.FIRST);
    String late = cases.file(form.again(2).duty("100.00").scheduled(LocalDate.of(2027, 1, 15)));
    assertThat(cases.get(late).determination()).isEqualTo("REJECTED");
  }

  /** What the docket was told counts, not what a filer states: extended, so 300 days are lifted. */
  @Test
  void aLaterAmendmentIsExaminedByWhatTheCenterWasTold() {
    AmendmentForms form = refund();
    String first = amendments.answered(form);
    extend(first, Today.FIRST, LATER);
    today.is(LocalDate.of(2027, 3, 1));
    String second = cases.file(form.again(2).duty("150.00"));
    assertThat(cases.get(second).screening()).isEqualTo("ACCEPTED");
  }

  private CaseClock clock(String caseNumber, ClockKind kind) {
    return amendments.clock(caseNumber, kind);
  }

  private String asksOn(String caseNumber) {
    return jobs.at(caseNumber, AmendmentProcess.Timer.LIQUIDATION_OVERDUE)
        .get(0)
        .getDuedate()
        .toInstant()
        .atZone(Time.EASTERN)
        .toLocalDate()
        .toString();
  }
}
