package org.centerline.disclosure.loss;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.centerline.engine.TaskRefused;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.RevenueDifference;
import org.springframework.stereotype.Component;

/** Reads a calculation of the loss that a specialist pastes from a spreadsheet as CSV. */
@Component
public class LossLines {

  static final int MOST_LINES = 5_000;

  /** A line of 120 characters is long. */
  public static final int MOST_CHARACTERS = 120 * MOST_LINES;

  private static final int PROBLEMS_SHOWN = 20;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private final PortDirectory ports;
  private final Clock clock;

  LossLines(PortDirectory ports, Clock clock) {
    this.ports = ports;
    this.clock = clock;
  }

  /**
   * Reads the lines; the first may be the header.
   *
   * @param statute which law was broken: lines of a drawback claim say when it was overpaid
   * @throws TaskRefused naming line, column and reason of whatever cannot be read, or where there
   *     is no line, or more than {@value #MOST_LINES}
   */
  public List<RevenueDifference> read(String text, PenaltyStatute statute) {
    List<RevenueDifference> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    try (CSVParser csv =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format(text)).get()) {
      LocalDate today = LocalDate.now(clock);
      for (CSVRecord record : csv) {
        if (!isHeader(record) && record.stream().anyMatch(cell -> !cell.isBlank())) {
          read(
              new LossLine(record, ports, today, statute),
              csv.getCurrentLineNumber(),
              lines,
              problems);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new TaskRefused(
          "The lines are not well-formed CSV: %s; nothing was kept".formatted(reason(e)));
    }
    refuse(problems);
    if (lines.isEmpty()) {
      throw new TaskRefused("There is no line in the calculation: " + LossColumn.header(statute));
    }
    if (lines.size() > MOST_LINES) {
      throw new TaskRefused(
          "A calculation has at most %,d lines; this one has %,d"
              .formatted(MOST_LINES, lines.size()));
    }
    return lines;
  }

  /** Cells copied from a spreadsheet come with tabs between them, and in Europe with semicolons. */
  private static CSVFormat format(String text) {
    String first = text.strip().lines().findFirst().orElse("");
    return Stream.of('\t', ';')
        .filter(mark -> first.indexOf(mark) >= 0)
        .findFirst()
        .map(mark -> FORMAT.builder().setDelimiter(mark).get())
        .orElse(FORMAT);
  }

  private static void read(
      LossLine line, long number, List<RevenueDifference> lines, List<String> problems) {
    RevenueDifference read = line.read();
    if (read != null) {
      lines.add(read);
    }
    line.problems().forEach(problem -> problems.add("Line %d, %s".formatted(number, problem)));
  }

  private static boolean isHeader(CSVRecord record) {
    return record.getRecordNumber() == 1
        && record
            .get(0)
            .strip()
            .equalsIgnoreCase(LossColumn.ENTRY_NUMBER.heading(PenaltyStatute.SECTION_1592));
  }

  private static void refuse(List<String> problems) {
    if (problems.isEmpty()) {
      return;
    }
    List<String> shown = problems.subList(0, Math.min(PROBLEMS_SHOWN, problems.size()));
    int more = problems.size() - shown.size();
    throw new TaskRefused(
        String.join("\n", shown) + (more == 0 ? "" : "\nand %,d more".formatted(more)));
  }

  /** Where a quotation went wrong, in the words of the library without its own name. */
  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause.getMessage().replaceFirst("^.*?Exception reading next record: ", "");
  }
}
