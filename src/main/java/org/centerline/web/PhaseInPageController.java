package org.centerline.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.centerline.account.PhaseIn;
import org.centerline.account.PhaseInPlan;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.reference.Offices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The phase-in of functions on one page, for everybody who is signed in. */
@Controller
class PhaseInPageController {

  private final PhaseInPlan plan;
  private final Offices offices;
  private final Clock clock;

  PhaseInPageController(PhaseInPlan plan, Offices offices, Clock clock) {
    this.plan = plan;
    this.offices = offices;
    this.clock = clock;
  }

  @GetMapping("/phase-in")
  String table(Model model) {
    LocalDate today = LocalDate.now(clock);
    List<PhaseIn> rows = plan.all();
    model.addAttribute("today", today);
    model.addAttribute(
        "tables",
        List.of(
            table("Planned", "Not with the Center yet", rows, row -> isPlanned(row, today)),
            table(
                "With the Centers",
                "Worked by the Center from that day on",
                rows,
                row -> row.takenBackAt() == null && !row.since().isAfter(today)),
            table("Taken back", "Never came about", rows, row -> row.takenBackAt() != null)));
    return "phase-in";
  }

  private static boolean isPlanned(PhaseIn row, LocalDate today) {
    return row.takenBackAt() == null && row.since().isAfter(today);
  }

  private Table table(String title, String caption, List<PhaseIn> rows, Predicate<PhaseIn> shown) {
    Map<Moved, List<PhaseIn>> together =
        rows.stream()
            .filter(shown)
            .collect(Collectors.groupingBy(this::moved, LinkedHashMap::new, Collectors.toList()));
    return new Table(
        title,
        caption,
        List.of(
            Column.of("Center"),
            Column.of("Functions"),
            Column.of("From"),
            Column.of("Source"),
            Column.of("Recorded by")),
        together.entrySet().stream().map(row -> row(row.getKey(), row.getValue())).toList());
  }

  /** What a row says beside the function: functions that moved together stand in one row. */
  private record Moved(String center, LocalDate since, String citation, String recorded) {}

  private Moved moved(PhaseIn row) {
    LocalDate on = row.recordedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    return new Moved(
        offices.nameOverTime(row.center()),
        row.since(),
        row.citation(),
        "%s, %s".formatted(row.recordedBy(), on));
  }

  private static List<String> row(Moved moved, List<PhaseIn> functions) {
    return List.of(
        moved.center(),
        functions.stream().map(row -> row.lineOfWork().words()).collect(Collectors.joining(", ")),
        moved.since().toString(),
        moved.citation(),
        moved.recorded());
  }
}
