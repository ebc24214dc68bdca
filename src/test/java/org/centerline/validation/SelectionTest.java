package org.centerline.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.LetterFile;
import org.centerline.engine.CenterRole;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
import org.centerline.testing.Cases;
import org.centerline.testing.CenterlineTest;
import org.centerline.testing.EntryNumbers;
import org.centerline.testing.Jobs;
import org.centerline.testing.Steps;
import org.centerline.testing.Work;
import org.centerline.validation.EntrySummaryDesk.Screened;
import org.centerline.validation.ValidationFiling.SummaryFiler;
import org.centerline.validation.ValidationFiling.ValidatedEntry;
import org.centerline.validation.ValidationProcess.Handoff;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Entry summaries that the risk table selects as they are filed. Today is 2026-03-10. */
@CenterlineTest
class SelectionTest {

  private final EntrySummaryDesk desk;
  private final Cases cases;
  private final Work work;
  private final Steps steps;
  private final Jobs jobs;
  private final LetterFile letters;
  private final JdbcClient jdbc;

  SelectionTest(
      EntrySummaryDesk desk,
      Cases cases,
      Work work,
      Steps steps,
      Jobs jobs,
      LetterFile letters,
      JdbcClient jdbc) {
    this.desk = desk;
    this.cases = cases;
    this.work = work;
    this.steps = steps;
    this.jobs = jobs;
    this.letters = letters;
    this.jdbc = jdbc;
  }

  private static EntrySummaryFiling summary(String importer, String entry) {
    return new EntrySummaryFiling(
        importer,
        new SummaryFiler("Acme Brokers, Inc.", "filer"),
        new ValidatedEntry(
            entry,
            "2704",
            "01",
            Validated.ENTERED,
            null,
            Validated.LIQUIDATION,
            "100.00",
            List.of("8471.30.0100"),
            List.of()));
  }

  /** A validation of the importer that was left to the port. */
  private void referred(String importer) {
    String caseNumber = cases.open(Validated.entry().of(EntryNumbers.next(), importer).build());
    work.complete(
        steps.person(caseNumber, CenterRole.IMPORT_SPECIALIST),
        caseNumber,
        ValidationProcess.Task.REVIEW_SUMMARY,
        Map.of("validationDecision", "REFER", "reason", "Forged"));
  }

  /** Three within a year are high risk, whatever the lot. */
  @Test
  void aHighRiskIsValidatedAndThePortIsToldAtOnce() {
    String importer = "91-990000100";
    for (int i = 0; i < 3; i++) {
      referred(importer);
    }
    EntrySummaryFiling filed = summary(importer, EntryNumbers.next());
    Screened screened = desk.screen(filed);
    assertThat(screened.selected()).isTrue();
    String caseNumber = screened.caseNumber();
    assertThat(cases.get(caseNumber).status()).isEqualTo(CaseStatus.UNDER_REVIEW);
    assertThat(cases.events(caseNumber))
        .contains("VALIDATION_OPENED", "VALIDATION_CHOSEN", "FINDING_FOR_PORT");
    jobs.run(caseNumber, Handoff.TELL_PORT_OF_FINDING);
    assertThat(letters.find(caseNumber, 1).orElseThrow().html())
        .contains("Finding of high risk", "Earlier summaries of the importer were changed");
    work.complete(
        "port-2704-release-officer",
        caseNumber,
        ValidationProcess.Task.NOTE_FINDING,
        Map.of("noted", true));
    assertThat(desk.screen(filed)).isEqualTo(screened);
  }

  /** By the table's rows a summary of an unknown importer is selected at lots 0 and 1 alone. */
  @Test
  void whatNothingSpeaksAgainstIsSelectedByLotAndAskedOnce() {
    for (int i = 0; i < 5; i++) {
      EntrySummaryFiling filed = summary("91-990000200", EntryNumbers.next());
      Screened screened = desk.screen(filed);
      int lot =
          jdbc.sql("select lot from summary_screening where entry_number = ?")
              .param(screened.entryNumber())
              .query(Integer.class)
              .single();
      assertThat(screened.selected()).isEqualTo(lot < 2);
      assertThat(desk.screen(filed)).isEqualTo(screened);
    }
  }

  /** What is told again with other facts is refused, says which, and changes nothing. */
  @Test
  void aSummaryThatIsToldAgainOtherwiseIsAConflict() {
    EntrySummaryFiling first = summary("91-990000300", EntryNumbers.next());
    Screened screened = desk.screen(first);
    ValidatedEntry entry = first.entry();
    EntrySummaryFiling other =
        new EntrySummaryFiling(
            "91-990000400",
            first.filer(),
            new ValidatedEntry(
                entry.entryNumber(),
                entry.port(),
                entry.entryType(),
                entry.entryDate(),
                null,
                entry.scheduledLiquidationDate(),
                "9000000.00",
                entry.hts(),
                List.of()));
    assertThatThrownBy(() -> desk.screen(other))
        .isInstanceOfSatisfying(
            FilingRefused.class,
            refused -> {
              assertThat(refused.kind()).isEqualTo(FilingRefused.Kind.CONFLICT);
              assertThat(refused.violations())
                  .extracting(Violation::pointer)
                  .containsExactly("/entry/value", "/importerNumber");
            });
    assertThat(desk.screen(first)).isEqualTo(screened);
  }
}
