package org.centerline.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.engine.TableText;
import org.centerline.statute.CenterRegime;
import org.springframework.stereotype.Service;

/**
 * The notice of participation: who takes part by date, what is required and who comes first. The
 * announcement of 2012 promises such a notice (section 0). Law is read from the regimes, policy
 * from the tables in force.
 */
@Service
public class ParticipationNotice {

  private static final String PRIORITY = "queue-priority";

  private final TableText tables;

  ParticipationNotice(TableText tables) {
    this.tables = tables;
  }

  /** Its tables, as pages show them. */
  public List<Table> tables() {
    return List.of(regimes(), criteria(), priority());
  }

  private static Table regimes() {
    return new Table(
        "Who takes part",
        "By the day on which an importer's papers are received",
        List.of(Column.of("Received"), Column.of("Rule"), Column.of("Source")),
        Stream.of(CenterRegime.values())
            .map(regime -> List.of(since(regime), regime.sentence(), regime.citation()))
            .toList());
  }

  private static String since(CenterRegime regime) {
    return regime.since().equals(LocalDate.MIN) ? "before" : "from " + regime.since();
  }

  private Table criteria() {
    return new Table(
        "Requirements and selection criteria",
        "The table participation-eligibility.dmn as it is in force",
        List.of(
            Column.of("Criterion"),
            Column.of("Condition"),
            Column.of("Result"),
            Column.of("Reason"),
            Column.of("Why it stands there"),
            Column.of("Source")),
        tables.of(DmnEligibility.DECISION).stream().map(ParticipationNotice::criterion).toList());
  }

  private static List<String> criterion(TableText.Row row) {
    return List.of(
        words(row.answers().get("criterion")),
        String.join("; ", row.when()),
        words(row.answers().get("result")),
        row.answers().get("reason"),
        row.why(),
        row.answers().get("citation"));
  }

  private Table priority() {
    return new Table(
        "Priority in the queue",
        "The table queue-priority.dmn as it is in force; higher comes first",
        List.of(Column.of("Condition"), Column.of("Priority"), Column.of("Why it stands there")),
        tables.of(PRIORITY).stream()
            .map(
                row ->
                    List.of(
                        String.join("; ", row.when()), row.answers().get("priority"), row.why()))
            .toList());
  }

  private static String words(String code) {
    String lower = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
