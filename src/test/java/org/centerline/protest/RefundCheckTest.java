package org.centerline.protest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.centerline.docket.CaseStatus;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Filing;
import org.centerline.testing.Steps;
import org.junit.jupiter.api.Test;

/** A refund never exceeds what was paid on an entry less what is refunded on it already. */
@CenterlineTest
class RefundCheckTest {

  private final Cases cases;
  private final Steps steps;
  private final RefundCheck check;
  private final String entry = EntryNumbers.next();
  private final String importer = "96-" + entry.substring(4, 11) + "00";

  RefundCheckTest(Cases cases, Steps steps, RefundCheck check) {
    this.cases = cases;
    this.steps = steps;
    this.check = check;
  }

  private Filing protest() {
    return Filing.protest().importer(importer).onEntry(entry);
  }

  private Filing surety() {
    return protest().surety(LocalDate.of(2026, 2, 2));
  }

  @Test
  void whatAnEarlierProtestRefundedIsGone() {
    String first = cases.file(protest());
    steps.propose(first, "ALLOWED", "700.00");
    steps.approve(first);
    String second = cases.file(surety());
    assertThat(check.stake(second).paid()).isEqualByComparingTo("1200.00");
    assertThat(check.stake(second).left()).isEqualByComparingTo("500.00");
    assertThatThrownBy(() -> steps.propose(second, "ALLOWED", "500.01"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessage(
            "The refund of $500.01 is more than the $500.00 left of the $1200.00 paid on the"
                + " entries; other cases of them refund the rest");
    steps.propose(second, "ALLOWED", "500.00");
  }

  @Test
  void whatAProtestThatIsOneWithThisIsToRefundCountsBeforeItIsDecided() {
    String first = cases.file(protest());
    String second = cases.file(surety());
    steps.propose(first, "ALLOWED", "900.00");
    assertThat(check.stake(second).left()).isEqualByComparingTo("300.00");
    // What this one proposed itself is replaced by its next proposal, so it does not count.
    assertThat(check.stake(first).left()).isEqualByComparingTo("1200.00");
    steps.sendBack(first, "The ruling of 2019 is not weighed");
    assertThat(check.stake(second).left()).isEqualByComparingTo("1200.00");
  }

  /** Each entry bears its part of the refund of its protest. */
  @Test
  void aRefundOverSeveralEntriesIsOfEachInProportionToWhatWasPaidOnIt() {
    String several =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry)
                .entry("2704", Filing.ENTERED, "400.00"));
    steps.propose(several, "ALLOWED", "800.00");
    steps.approve(several);
    // 1200.00 of 1600.00 were paid on this entry, so 600.00 of the 800.00 are of it.
    String other = cases.file(surety());
    assertThat(check.stake(other).left()).isEqualByComparingTo("600.00");
  }

  /** Of an entry whose payment is not stated nothing is refunded while another's is. */
  @Test
  void aRefundIsOfTheEntriesWhosePaymentIsStated() {
    String several =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry)
                .entry("2704", Filing.ENTERED, null)
                .entry("2704", Filing.ENTERED, "400.00"));
    steps.propose(several, "ALLOWED", "800.00");
    steps.approve(several);
    String unstated = cases.file(surety());
    assertThat(check.stake(unstated).left()).isEqualByComparingTo("600.00");
  }

  /** The second entry's payment is not stated, so the whole refund of 800.00 is of the first. */
  @Test
  void whoStatesThePaymentOfAnotherEntryFindsAllOfItLeft() {
    String second = EntryNumbers.next();
    String both =
        cases.file(Filing.protest().importer(importer).onEntry(entry).onEntry(second, null));
    steps.propose(both, "ALLOWED", "800.00");
    steps.approve(both);
    String other =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(second, "900.00")
                .surety(LocalDate.of(2026, 2, 2)));
    assertThat(check.stake(other).left()).isEqualByComparingTo("900.00");
  }

  @Test
  void aProtestThatStandsAloneIsMeasuredByWhatWasPaid() {
    String alone = cases.file(protest());
    assertThatThrownBy(() -> steps.propose(alone, "ALLOWED", "1200.01"))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessage("The refund of $1200.01 is more than the $1200.00 paid on the entries");
  }

  @Test
  void whereAnEntrysPaymentIsNotKnownNothingIsMeasured() {
    String unknown = cases.file(protest().entry("2704", Filing.ENTERED, null));
    assertThat(check.stake(unknown).left()).isNull();
    assertThat(check.stake(unknown).claimed()).isEqualByComparingTo("700.00");
  }

  /** The other party asks for money and gets none, for it is in the refund of the first. */
  @Test
  void oneProtestOnAnEntryWhosePaymentIsNotKnownRefundsOnceAndIsDecidedAsOne() {
    String first = cases.file(Filing.protest().importer(importer).onEntry(entry, null));
    String second =
        cases.file(
            Filing.protest()
                .importer(importer)
                .onEntry(entry, null)
                .surety(LocalDate.of(2026, 2, 2)));
    assertThat(check.stake(second).taken()).isFalse();
    steps.propose(first, "ALLOWED", "700.00");
    assertThat(cases.get(second).status()).isEqualTo(CaseStatus.AWAITING_APPROVAL);
    refusesAnotherRefund(second);
    steps.approve(first);
    assertThat(cases.get(second).determination()).isEqualTo("ALLOWED");
    refusesAnotherRefund(second);
  }

  private void refusesAnotherRefund(String caseNumber) {
    assertThat(check.stake(caseNumber).left()).isNull();
    assertThatThrownBy(() -> check.check(caseNumber, ProtestOutcome.ALLOWED, Money.of("0.01")))
        .isInstanceOf(TaskRefused.class)
        .hasMessageContaining("a refund is paid once");
  }

  @Test
  void anotherPartysProtestOfAnotherEntryTakesNothing() {
    String first = cases.file(protest());
    steps.propose(first, "ALLOWED", "700.00");
    steps.approve(first);
    String other =
        cases.file(Filing.protest().importer(importer).role(FilerRole.CONSIGNEE).party("Pier"));
    assertThat(check.stake(other).left()).isEqualByComparingTo("1200.00");
  }
}
