package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a disclosure counts as made, and its confirmation (sections C3, C5). */
class DisclosureReceiptTest {

  @ParameterizedTest
  @CsvSource({
    "WRITTEN, 2025-03-06, 2025-03-03, 2025-03-03, mailing on 2025-03-03",
    "WRITTEN, 2025-03-06, , 2025-03-06, receipt on 2025-03-06",
    "ORAL, 2025-03-06, , 2025-03-06, orally on 2025-03-06"
  })
  void itCountsFromMailingReceiptOrTelling(
      DisclosureForm form, LocalDate received, LocalDate mailed, LocalDate filed, String words) {
    DisclosureReceipt receipt = new DisclosureReceipt(form, received, mailed);
    assertThat(receipt.filedOn()).isEqualTo(filed);
    assertThat(receipt.explanation()).contains(words).endsWith(".");
  }

  @ParameterizedTest
  @CsvSource({
    "WRITTEN, 2025-03-06, 2025-03-07, mailedOn, CONTRADICTORY_FACTS",
    "ORAL, 2025-03-06, 2025-03-06, mailedOn, CONTRADICTORY_FACTS",
    "WRITTEN, , , receivedOn, MISSING_FACT",
    "WRITTEN, 1998-06-28, , receivedOn, NOT_AVAILABLE",
    "WRITTEN, 1998-06-30, 1998-06-28, mailedOn, NOT_AVAILABLE"
  })
  void whatCannotBeIsRefused(
      DisclosureForm form,
      LocalDate received,
      LocalDate mailed,
      String fact,
      StatuteException.Code code) {
    StatuteException refusal =
        catchThrowableOfType(
            StatuteException.class, () -> new DisclosureReceipt(form, received, mailed));
    assertThat(refusal.fact()).isEqualTo(fact);
    assertThat(refusal.code()).isEqualTo(code);
  }

  private static OralConfirmation confirmation(
      String told, String confirmed, boolean waived, String today) {
    return OralConfirmation.of(
        new DisclosureReceipt(DisclosureForm.ORAL, LocalDate.parse(told), null),
        confirmed == null ? null : LocalDate.parse(confirmed),
        waived,
        LocalDate.parse(today),
        ReferenceData.CALENDAR);
  }

  @ParameterizedTest
  @CsvSource({
    // day 10 of 2025-05-05 is Thursday 2025-05-15
    "2025-05-05, 2025-05-05, false, 2025-05-20, CONFIRMED, MET",
    "2025-05-05, 2025-05-15, false, 2025-05-20, CONFIRMED, MET",
    "2025-05-05, 2025-05-16, false, 2025-05-20, DENIABLE, DISCRETIONARY",
    "2025-05-05, 2025-05-16, true, 2025-05-20, WAIVED, MET",
    "2025-05-05, , true, 2025-05-06, WAIVED, MET",
    "2025-05-05, , false, 2025-05-15, WAITING, OPEN",
    "2025-05-05, , false, 2025-05-16, DENIABLE, DISCRETIONARY",
    // Z35: day 10 of 2025-05-01 is a Sunday; Monday is day 11
    "2025-05-01, 2025-05-12, false, 2025-05-12, DENIABLE, DISCRETIONARY",
    "2025-05-01, , false, 2025-05-12, WAITING, OPEN",
    "2025-05-01, , false, 2025-05-13, DENIABLE, DISCRETIONARY"
  })
  void lateItMayBeDeniedButNotByTheCalendar(
      String told,
      String confirmed,
      boolean waived,
      String today,
      OralConfirmation.Outcome outcome,
      DisclosureCriterion.Outcome test) {
    OralConfirmation confirmation = confirmation(told, confirmed, waived, today);
    assertThat(confirmation.outcome()).isEqualTo(outcome);
    assertThat(confirmation.criterion()).isEqualTo(test);
    assertThat(confirmation.findings())
        .extracting(Finding::code)
        .containsExactly(
            outcome == OralConfirmation.Outcome.DENIABLE
                ? new FindingCode[] {FindingCode.ORAL_UNCONFIRMED}
                : new FindingCode[0]);
  }

  @Test
  void whatIsInTimeByRollOnlyIsToldToTheOfficer() {
    Finding finding =
        confirmation("2025-05-01", "2025-05-12", false, "2025-05-12").findings().get(0);
    assertThat(finding.citation()).isEqualTo("19 CFR 162.74(a)(2)");
    assertThat(finding.message())
        .isEqualTo(
            "The oral disclosure of 2025-05-01 was confirmed on 2025-05-12, after 2025-05-11, the"
                + " tenth day (in time only if the last day moves past closed days to 2025-05-12)."
                + " The officer may deny it, or waive the confirmation on request and for good"
                + " cause.");
    assertThat(confirmation("2025-05-01", "2025-05-13", false, "2025-05-13").findings().get(0))
        .extracting(Finding::message)
        .asString()
        .doesNotContain("closed days");
  }

  @Test
  void whatIsInWritingNeedsNoConfirmation() {
    OralConfirmation none =
        OralConfirmation.of(
            new DisclosureReceipt(DisclosureForm.WRITTEN, LocalDate.of(2025, 5, 1), null),
            null,
            false,
            LocalDate.of(2025, 9, 1),
            ReferenceData.CALENDAR);
    assertThat(none.outcome()).isEqualTo(OralConfirmation.Outcome.NOT_NEEDED);
    assertThat(none.deadline()).isNull();
    assertThat(none.criterion()).isEqualTo(DisclosureCriterion.Outcome.MET);
  }

  @Test
  void nothingIsConfirmedBeforeItIsTold() {
    assertThat(
            catchThrowableOfType(
                    StatuteException.class,
                    () -> confirmation("2025-05-05", "2025-05-04", false, "2025-05-05"))
                .fact())
        .isEqualTo("confirmedOn");
  }
}
