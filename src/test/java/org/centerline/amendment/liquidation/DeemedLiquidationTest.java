package org.centerline.amendment.liquidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.centerline.amendment.AmendmentSteps;
import org.centerline.docket.CaseClock;
import org.centerline.docket.ClockState;
import org.centerline.docket.EventRefused;
import org.centerline.statute.ClockKind;
import org.centerline.statute.LiquidationStatus;
import org.centerline.statute.SuspensionBasis;
import org.centerline.testing.AmendmentForms;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What the law liquidates by itself nobody liquidates later, and no news of it leaves a clock
 * behind (19 USC 1504). The entries are of January 20 2026.
 */
@CenterlineTest
class DeemedLiquidationTest {

  private final AmendmentSteps amendments;
  private final LiquidationChanges changes;
  private final Cases cases;
  private final Today today;

  DeemedLiquidationTest(
      AutowireCapableBeanFactory beans, LiquidationChanges changes, Cases cases, Today today) {
    this.amendments = beans.createBean(AmendmentSteps.class);
    this.changes = changes;
    this.cases = cases;
    this.today = today;
  }

  private static AmendmentForms refund() {
    return AmendmentForms.correction().duty("201.00");
  }

  private static AmendmentForms suspendedDumping() {
    return refund().type("03").scheduled(null).liquidationStatus(LiquidationStatus.SUSPENDED);
  }

  private void suspend(String caseNumber, LocalDate on, Integer extensions) {
    amendments.tell(
        caseNumber, record -> changes.suspend(record, on, SuspensionBasis.AD, extensions));
  }

  private void lift(String caseNumber, LocalDate on) {
    amendments.tell(caseNumber, record -> changes.lift(record, on));
  }

  private void extend(String caseNumber, LocalDate on) {
    amendments.tell(caseNumber, record -> changes.extend(record, on, null));
  }

  private CaseClock clock(String caseNumber, ClockKind kind) {
    return amendments.clock(caseNumber, kind);
  }

  /** Interest ends with the liquidation (1505(c)), so a later day would pay too much. */
  @Test
  void noLiquidationIsToldOfADayAfterTheLawsLast() {
    String caseNumber =
        amendments.answered(refund().entered(LocalDate.of(2025, 6, 1)).scheduled(null));
    today.is(LocalDate.of(2026, 11, 1));
    assertThatThrownBy(() -> amendments.liquidate(caseNumber, LocalDate.of(2026, 6, 2)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("ended on 2026-06-01 and the entry is deemed liquidated");
    assertThat(cases.events(caseNumber)).doesNotContain("ENTRY_LIQUIDATED");
    amendments.liquidate(caseNumber, LocalDate.of(2026, 6, 1));
    assertThat(cases.events(caseNumber)).contains("ENTRY_LIQUIDATED");
  }

  /** Liquidated before the day set, on November 20: the sixteenth day before is the 4th. */
  @Test
  void theWindowDoesNotReachPastALiquidationThatCameEarly() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2026, 11, 20));
    amendments.liquidate(caseNumber, LocalDate.of(2026, 11, 20));
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.due()).isEqualTo("2026-11-04");
    assertThat(window.state()).isEqualTo(ClockState.MET);
    assertThat(window.explanation()).contains("was liquidated on 2026-11-20");
  }

  /**
   * Notice of March 10: until September 10; extended, until September 10 2027, which the six months
   * of a second notice, September 12 2026, do not take away.
   */
  @Test
  void aSecondSuspensionTakesNoExtensionAway() {
    String caseNumber = amendments.answered(refund());
    suspend(caseNumber, Today.FIRST, null);
    lift(caseNumber, Today.FIRST);
    extend(caseNumber, Today.FIRST);
    today.is(LocalDate.of(2026, 3, 12));
    suspend(caseNumber, LocalDate.of(2026, 3, 11), null);
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).explanation())
        .contains("deemed liquidated by 2027-09-10");
    lift(caseNumber, LocalDate.of(2026, 3, 12));
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-09-10");
  }

  /**
   * Taken under the suspension that the filing states; then notice comes to light of May 10 2026,
   * so that the entry was deemed liquidated on November 10, and the window had ended on October 25.
   */
  @Test
  void whatWasDeemedLiquidatedBeforeItsAmendmentCameIsNotAccepted() {
    today.is(LocalDate.of(2026, 11, 27));
    String caseNumber = cases.file(suspendedDumping());
    lift(caseNumber, LocalDate.of(2026, 5, 10));
    CaseClock window = clock(caseNumber, ClockKind.AMENDMENT_WINDOW);
    assertThat(window.due()).isEqualTo("2026-10-25");
    assertThat(window.state()).isEqualTo(ClockState.MISSED);
    assertThat(cases.events(caseNumber)).contains("RECEIVED_TOO_LATE");
    assertThatThrownBy(() -> amendments.review(caseNumber, "ACCEPT"))
        .hasMessageContaining("the time ended on 2026-11-10");
    amendments.review(caseNumber, "REJECT");
    assertThat(cases.get(caseNumber).determination()).isEqualTo("REJECTED");
  }

  /**
   * The year ended on January 20 2027 unless it was extended before, which the filing left open.
   */
  @ParameterizedTest
  @CsvSource({"2027-01-20, , true", "2027-01-21, , false", "2027-01-21, 1, true"})
  void aSuspensionThatAFilingStatesRevivesNothing(LocalDate on, Integer extensions, boolean taken) {
    today.is(LocalDate.of(2027, 2, 1));
    String caseNumber = cases.file(suspendedDumping());
    if (taken) {
      suspend(caseNumber, on, extensions);
      assertThat(cases.events(caseNumber)).contains("LIQUIDATION_SUSPENDED");
    } else {
      assertThatThrownBy(() -> suspend(caseNumber, on, extensions))
          .isInstanceOf(EventRefused.class)
          .hasMessageContaining("ended on 2027-01-20");
    }
  }

  @Test
  void whatIsToldLateMustFitWhatWasToldBefore() {
    String caseNumber = amendments.answered(refund());
    today.is(LocalDate.of(2026, 3, 20));
    extend(caseNumber, LocalDate.of(2026, 3, 15));
    assertThatThrownBy(() -> suspend(caseNumber, LocalDate.of(2026, 3, 14), null))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("What happened on 2026-03-15 was told already");
    suspend(caseNumber, LocalDate.of(2026, 3, 16), null);
    lift(caseNumber, LocalDate.of(2026, 3, 17));
    assertThatThrownBy(
            () ->
                amendments.tell(
                    caseNumber,
                    record ->
                        changes.schedule(
                            record, LocalDate.of(2026, 3, 15), LocalDate.of(2027, 1, 15), null)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("What happened on 2026-03-17 was told already");
  }

  /** Entered on June 1 2025, withdrawn for the last time on July 1: until July 1 2026 for all. */
  @Test
  void anEntryHasOneLastWithdrawalWhateverALaterFilingSays() {
    AmendmentForms form =
        refund()
            .type("21")
            .entered(LocalDate.of(2025, 6, 1))
            .scheduled(null)
            .lastWithdrawalOn(LocalDate.of(2025, 7, 1));
    amendments.answered(form);
    String second =
        amendments.answered(
            form.again(2).duty("150.00").lastWithdrawalOn(LocalDate.of(2026, 3, 10)));
    assertThat(clock(second, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2026-07-01");
    today.is(LocalDate.of(2026, 11, 20));
    assertThatThrownBy(() -> amendments.liquidate(second, LocalDate.of(2026, 11, 20)))
        .isInstanceOf(EventRefused.class)
        .hasMessageContaining("ended on 2026-07-01");
  }

  /** Staff tell of the last withdrawal with the schedule; a year from it is the last day. */
  @Test
  void theLastWithdrawalIsToldWithASchedule() {
    String caseNumber = amendments.answered(refund().type("21").scheduled(null));
    assertThatThrownBy(() -> schedule(caseNumber, LocalDate.of(2027, 3, 3)))
        .hasMessageContaining("2027-03-02");
    schedule(caseNumber, LocalDate.of(2027, 3, 2));
    assertThat(clock(caseNumber, ClockKind.LIQUIDATION_DUE).due()).isEqualTo("2027-03-02");
  }

  private void schedule(String caseNumber, LocalDate day) {
    amendments.tell(
        caseNumber, record -> changes.schedule(record, Today.FIRST, day, LocalDate.of(2026, 3, 2)));
  }

  /** By its own word the six months from January 30 2026 ended on July 30. */
  @Test
  void aLiftingThatALaterFilingStatesCountsAgainstIt() {
    AmendmentForms form = refund().type("03").scheduled(null);
    amendments.answered(form);
    today.is(LocalDate.of(2026, 8, 3));
    String next =
        cases.file(form.again(2).duty("150.00").suspensionLiftedOn(LocalDate.of(2026, 1, 30)));
    assertThat(cases.get(next).determination()).isEqualTo("REJECTED");
    assertThat(cases.get(next).determinationReason()).contains("ended on 2026-07-30");
  }

  /** B50: liquidated on the day of sending, the correction comes too late and moves no money. */
  @Test
  void whatIsReceivedOnTheDayOfLiquidationMovesNoMoney() {
    String caseNumber = amendments.answered(refund());
    amendments.liquidate(caseNumber, Today.FIRST);
    assertThat(amendments.instructions(caseNumber)).isEmpty();
  }

  /**
   * Set for December 4 2026 after an extension: only the sixteenth day before counts (84 FR 40430).
   */
  @Test
  void theWindowOfAnExtendedEntryStaysThatAfterItsLiquidation() {
    String caseNumber = amendments.answered(refund().liquidationStatus(LiquidationStatus.EXTENDED));
    today.is(LocalDate.of(2026, 12, 4));
    amendments.liquidate(caseNumber, LocalDate.of(2026, 12, 4));
    assertThat(clock(caseNumber, ClockKind.AMENDMENT_WINDOW).due()).isEqualTo("2026-11-18");
  }
}
