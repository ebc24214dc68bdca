package org.centerline.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.consultation.ConsultationProcess.Fact;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.docket.FiledPaper;
import org.centerline.docket.LineOfWork;
import org.centerline.engine.FactSheet;
import org.centerline.engine.OpenedTask;
import org.springframework.stereotype.Component;

/**
 * What an office that is asked sees of a case that is not its own: the question and what was filed;
 * of a privileged case the question alone (docs/decisions/017, 036).
 */
@Component
class ConsultationFactSheet implements FactSheet {

  private static final Set<String> NAMES =
      Set.of(
          Fact.CASE_NUMBER,
          Fact.IMPORTER,
          Fact.ASKING_CENTER,
          Fact.QUESTION,
          Fact.FILING,
          Fact.DETAILS,
          Fact.PRIVILEGED);

  private static final Map<String, String> WITHHELD =
      Map.of(
          Fact.PRIVILEGED,
          "Only the question is shown: the case is a prior disclosure (19 CFR 162.74)",
          Fact.IMPORTER,
          "",
          Fact.FILING,
          "",
          Fact.DETAILS,
          "");

  private final Consultations consultations;
  private final Docket docket;
  private final Map<LineOfWork, FiledPaper> papers;

  ConsultationFactSheet(Consultations consultations, Docket docket, List<FiledPaper> papers) {
    this.consultations = consultations;
    this.docket = docket;
    this.papers =
        papers.stream().collect(Collectors.toMap(FiledPaper::lineOfWork, Function.identity()));
  }

  @Override
  public Set<String> names() {
    return NAMES;
  }

  @Override
  public Map<String, String> of(OpenedTask task) {
    CaseRecord record = docket.get(task.caseNumber());
    Consultation open = consultations.current(task.caseNumber(), task.consultation());
    Map<String, String> facts = new HashMap<>();
    facts.put(Fact.CASE_NUMBER, task.caseNumber());
    facts.put(Fact.ASKING_CENTER, consultations.office(record.center()).name());
    facts.put(
        Fact.QUESTION,
        "%s%n(asked on %s by %s, to be answered by %s)"
            .formatted(open.question(), open.askedOn(), open.askedBy(), open.dueOn()));
    facts.putAll(record.lineOfWork().isPrivileged() ? WITHHELD : filed(record));
    return facts;
  }

  private Map<String, String> filed(CaseRecord record) {
    String caseNumber = record.caseNumber();
    FiledPaper paper = papers.get(record.lineOfWork());
    return Map.of(
        Fact.PRIVILEGED,
        "",
        Fact.IMPORTER,
        "%s (%s)".formatted(record.importerName(), record.importerNumber()),
        Fact.FILING,
        lines(paper.stated(caseNumber).stream().map(one -> one.label() + ": " + one.value())),
        Fact.DETAILS,
        paper.tables(caseNumber).stream()
            .map(ConsultationFactSheet::words)
            .collect(Collectors.joining("\n\n")));
  }

  private static String words(FiledPaper.Table table) {
    String columns =
        table.columns().stream()
            .map(FiledPaper.Column::title)
            .collect(Collectors.joining(" | ", "", "\n"));
    return "%s (%s)%n%s".formatted(table.title(), table.caption(), columns)
        + lines(
            table.rows().stream()
                .map(row -> row.stream().map(Objects::toString).collect(Collectors.joining(" | ")))
                .map(row -> row.replace("null", "")));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }
}
