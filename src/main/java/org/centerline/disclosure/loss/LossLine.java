package org.centerline.disclosure.loss;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.InvalidNumber;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.ClassCode;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.RevenueDifference;

/** Reads one line of a calculation; every cell that cannot be read is named with its reason. */
final class LossLine {

  private static final int SHOWN = 40;

  private final CSVRecord record;
  private final PortDirectory ports;
  private final LocalDate today;
  private final PenaltyStatute statute;
  private final List<String> problems = new ArrayList<>();

  LossLine(CSVRecord record, PortDirectory ports, LocalDate today, PenaltyStatute statute) {
    this.record = record;
    this.ports = ports;
    this.today = today;
    this.statute = statute;
  }

  /** The difference; null where there are {@link #problems}. */
  RevenueDifference read() {
    if (record.size() != LossColumn.values().length) {
      problems.add(
          "has %d columns, not %d: %s"
              .formatted(record.size(), LossColumn.values().length, LossColumn.header(statute)));
      return null;
    }
    String number = required(LossColumn.ENTRY_NUMBER, text -> EntryNumber.parse(text).toString());
    String port = required(LossColumn.PORT, this::port);
    LocalDate entered = required(LossColumn.ENTRY_DATE, this::date);
    LocalDate liquidated =
        statute == PenaltyStatute.SECTION_1593A
            ? required(LossColumn.LIQUIDATION_DATE, this::date)
            : optional(LossColumn.LIQUIDATION_DATE, this::date);
    ClassCode code = required(LossColumn.CLASS_CODE, LossLine::classCode);
    Money paid = required(LossColumn.PAID, LossLine::amount);
    Money owed = required(LossColumn.OWED, LossLine::amount);
    if (entered != null && liquidated != null && liquidated.isBefore(entered)) {
      add(
          LossColumn.LIQUIDATION_DATE,
          "%s is before the entry of %s".formatted(liquidated, entered));
    }
    return problems.isEmpty()
        ? new RevenueDifference(number, port, entered, liquidated, code, paid, owed)
        : null;
  }

  /** What is wrong, column by column. */
  List<String> problems() {
    return problems;
  }

  private <T> T required(LossColumn column, Function<String, T> reader) {
    if (text(column).isEmpty()) {
      add(column, "is missing");
      return null;
    }
    return optional(column, reader);
  }

  private <T> T optional(LossColumn column, Function<String, T> reader) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return reader.apply(text);
    } catch (InvalidNumber | Unreadable e) {
      add(column, e.getMessage());
    }
    return null;
  }

  private String text(LossColumn column) {
    return record.get(column.place()).strip();
  }

  private void add(LossColumn column, String sentence) {
    problems.add("%s: %s".formatted(column.heading(statute), sentence));
  }

  private String port(String code) {
    if (!ports.contains(code)) {
      throw new Unreadable("no port has the code '%s'".formatted(shown(code)));
    }
    return code;
  }

  private LocalDate date(String text) {
    LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new Unreadable("'%s' is not a date like 2026-01-31".formatted(shown(text)), e);
    }
    if (date.isAfter(today)) {
      throw new Unreadable("%s is in the future; today is %s".formatted(date, today));
    }
    return date;
  }

  private static ClassCode classCode(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (!ClassCode.isCode(code)) {
      throw new Unreadable("'%s' is neither DUTY nor three digits".formatted(shown(text)));
    }
    if (!ClassCode.isListed(code)) {
      throw new Unreadable("there is no class code '%s'".formatted(code));
    }
    return new ClassCode(code);
  }

  private static Money amount(String text) {
    if (!text.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      throw new Unreadable(
          "'%s' is not an amount in dollars like 1234.56, zero or more".formatted(shown(text)));
    }
    return Money.of(text);
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  /** What a cell says cannot be read. */
  private static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String sentence) {
      super(sentence);
    }

    Unreadable(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
