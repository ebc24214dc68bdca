package org.centerline.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.filing.FilingRefused;
import org.centerline.filing.Violation;
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
   * @throws FilingRefused when the form is not in order, or the summary was screened with other
   *     facts; nothing is kept
   */
  @Transactional
  public Screened screen(EntrySummaryFiling filing) {
    Validation summary = check.read(filing, LocalDate.now(clock));
    String entryNumber = summary.entryNumber();
    liquidations.lock(entryNumber);
    Optional<Screened> before = screenings.find(entryNumber);
    before.ifPresent(screened -> mustBeTheSame(summary));
    return before.orElseGet(() -> first(summary));
  }

  /** Other facts are lost if the first answer is given again; who tells them must know. */
  private void mustBeTheSame(Validation summary) {
    SortedMap<String, String> told = summary.facts();
    List<Violation> other =
        screenings.facts(summary.entryNumber()).entrySet().stream()
            .filter(fact -> !fact.getValue().equals(told.get(fact.getKey())))
            .map(
                fact ->
                    new Violation(
                        fact.getKey(),
                        "SUMMARY_DIFFERS",
                        "The summary of this entry was told already and states this otherwise."))
            .toList();
    if (!other.isEmpty()) {
      throw new FilingRefused(FilingRefused.Kind.CONFLICT, other);
    }
  }

  private Screened first(Validation summary) {
    int lot = screenings.draw();
    Selection selection = table.select(summary, lot);
    String caseNumber = selection.isSelected() ? desk.openSelected(summary, selection) : null;
    screenings.add(summary, lot, selection, caseNumber);
    return new Screened(summary.entryNumber(), caseNumber != null, caseNumber);
  }
}
