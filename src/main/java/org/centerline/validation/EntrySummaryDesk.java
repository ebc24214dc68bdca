package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import org.centerline.amendment.liquidation.Liquidations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in entry summaries as they are filed, and has the risk table select those that a Center
 * validates. Each is asked about once: told again, the same comes of it.
 */
@Service
public class EntrySummaryDesk {

  private final ValidationCheck check;
  private final Screenings screenings;
  private final DmnSelection table;
  private final ValidationDesk desk;
  private final Liquidations liquidations;
  private final Clock clock;

  EntrySummaryDesk(
      ValidationCheck check,
      Screenings screenings,
      DmnSelection table,
      ValidationDesk desk,
      Liquidations liquidations,
      Clock clock) {
    this.check = check;
    this.screenings = screenings;
    this.table = table;
    this.desk = desk;
    this.liquidations = liquidations;
    this.clock = clock;
  }

  /**
   * What came of a summary.
   *
   * @param caseNumber of the validation; null where it was not selected
   */
  public record Screened(String entryNumber, boolean selected, String caseNumber) {}

  /**
   * Screens a summary, and opens a validation where the table selects it. An entry that is
   * validated already is not selected once more.
   *
   * @throws org.centerline.filing.FilingRefused when the form is not in order; nothing is kept
   */
  @Transactional
  public Screened screen(EntrySummaryFiling filing) {
    Validation summary = check.read(filing, LocalDate.now(clock));
    String entryNumber = summary.entryNumber();
    liquidations.lock(entryNumber);
    return screenings.find(entryNumber).orElseGet(() -> first(summary));
  }

  private Screened first(Validation summary) {
    int lot = screenings.draw();
    Selection selection = table.select(summary, lot);
    String caseNumber = selection.isSelected() ? desk.openSelected(summary, selection) : null;
    screenings.add(summary, lot, selection, caseNumber);
    return new Screened(summary.entryNumber(), caseNumber != null, caseNumber);
  }
}
