package org.centerline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.FiledPaper.Column;
import org.centerline.docket.FiledPaper.Table;
import org.centerline.succession.Split;
import org.centerline.succession.Split.Going;
import org.centerline.succession.SplitRequest.Successor;

/** What is proposed of a Center, what goes where and who works for whom, as tables. */
final class SuccessionTables {

  private final Split split;
  private final Map<String, String> names;

  private SuccessionTables(Split split) {
    this.split = split;
    names =
        split.request().successors().stream()
            .collect(Collectors.toMap(Successor::id, Successor::name));
  }

  /** The tables; of what was executed without what only a preview says. */
  static List<Table> of(Split split) {
    SuccessionTables tables = new SuccessionTables(split);
    List<Table> shown = new ArrayList<>(List.of(tables.followers(), tables.going()));
    if (!split.request().accounts().isEmpty()) {
      shown.add(tables.stated());
    }
    if (split.executedBy() == null) {
      shown.add(tables.notTold());
      shown.add(tables.staff());
    }
    return shown;
  }

  private Table followers() {
    return new Table(
        "Centers that follow",
        "The chapters of the HTS say which has an account; one has the rest",
        columns("Center", "Id", "City", "Team code", "Chapters", "The rest"),
        split.request().successors().stream()
            .map(
                one ->
                    List.of(
                        one.name(),
                        one.id(),
                        one.city(),
                        one.teamCode(),
                        one.chapters().isEmpty()
                            ? "none"
                            : words(one.chapters().stream().map(String::valueOf)),
                        one.rest() ? "yes" : "no"))
            .toList());
  }

  private Table going() {
    return new Table(
        split.executedBy() == null ? "What goes where" : "What went where",
        split.executedBy() == null
            ? "As it is now; what comes until then goes the same way"
            : "As it was when it was executed",
        columns(
            "Center",
            "Accounts",
            "Cases",
            "Of them running",
            "Open tasks",
            "Of them claimed",
            "Groups",
            "People"),
        split.going().stream().map(this::row).toList());
  }

  private List<String> row(Going going) {
    return Stream.concat(
            Stream.of(names.get(going.successor())),
            Stream.of(
                    going.accounts(),
                    going.cases(),
                    going.runningCases(),
                    going.openTasks(),
                    going.claimedTasks(),
                    going.groups(),
                    going.staff())
                .map(String::valueOf))
        .toList();
  }

  private Table stated() {
    return new Table(
        "Stated accounts",
        "Where the proposal itself says it",
        columns("Importer", "Center"),
        split.request().accounts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> List.of(one.getKey(), names.get(one.getValue())))
            .toList());
  }

  private Table notTold() {
    return new Table(
        "Accounts that no chapter tells",
        "%d in all, the first hundred at most; they go to the one for the rest"
            .formatted(split.accountsByRest()),
        columns("Importer"),
        split.notTold().stream().map(List::of).toList());
  }

  private Table staff() {
    return new Table(
        "People",
        "The pools that each is in afterwards",
        columns("User id", "Pools"),
        split.staff().stream()
            .map(one -> List.of(one.userId(), words(one.pools().stream())))
            .toList());
  }

  private static List<Column> columns(String... titles) {
    return Stream.of(titles).map(Column::of).toList();
  }

  private static String words(Stream<String> some) {
    return some.collect(Collectors.joining(", "));
  }
}
