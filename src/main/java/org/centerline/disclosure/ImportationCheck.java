package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.DisclosedImportation;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/**
 * Checks the importations that a disclosure or a supplement names: by entry number, with what is
 * stated of the entry, or by port and approximate dates (19 CFR 162.74(b)(2)).
 */
@Component
class ImportationCheck {

  private static final int MOST_ENTRIES = 10_000;

  private final PortDirectory ports;

  ImportationCheck(PortDirectory ports) {
    this.ports = ports;
  }

  /** Reads them; what one leaves out besides its port is supplied later. */
  List<Importation> read(
      List<DisclosureFiling.Entry> filed, LocalDate namedOn, LocalDate today, Violations found) {
    List<DisclosureFiling.Entry> entries = filed == null ? List.of() : filed;
    List<Importation> read = new ArrayList<>();
    if (found.require(
        entries.size() <= MOST_ENTRIES,
        "TOO_MANY_ENTRIES",
        "A disclosure names at most %d entries; this one names %d."
            .formatted(MOST_ENTRIES, entries.size()))) {
      for (int i = 0; i < entries.size(); i++) {
        read.add(
            found.at(i).present(entries.get(i))
                ? read(entries.get(i), namedOn, today, found.at(i))
                : null);
      }
    }
    return read;
  }

  /**
   * As {@link #read}, for what completes a disclosure: a port without number and dates would leave
   * it as incomplete as before.
   */
  List<Importation> readIdentified(
      List<DisclosureFiling.Entry> filed, LocalDate namedOn, LocalDate today, Violations found) {
    List<Importation> read = read(filed, namedOn, today, found);
    for (int i = 0; i < read.size(); i++) {
      found
          .at(i)
          .require(
              read.get(i) == null || read.get(i).importation().isIdentified(),
              "NOT_IDENTIFIED",
              "An importation is named by its entry number, or by its port with approximate dates"
                  + " (19 CFR 162.74(b)(2)).");
    }
    return read;
  }

  /** Null where something is wrong. */
  private Importation read(
      DisclosureFiling.Entry entry, LocalDate namedOn, LocalDate today, Violations found) {
    boolean known =
        found.at("port").present(entry.port())
            && found
                .at("port")
                .require(ports.contains(entry.port()), "PORT_UNKNOWN", "There is no such port.");
    LocalDate from = entry.from() == null ? entry.entryDate() : entry.from();
    LocalDate to = entry.to() == null ? entry.entryDate() : entry.to();
    boolean dated = date(entry.entryDate(), today, found.at("entryDate"));
    dated &= date(entry.from(), today, found.at("from"));
    dated &= date(entry.to(), today, found.at("to"));
    if (dated && from != null && to != null) {
      dated = found.at("to").notBefore(to, from, "first day");
    }
    String number =
        entry.entryNumber() == null
            ? null
            : found
                .at("entryNumber")
                .number(entry.entryNumber(), EntryNumber::parse)
                .map(EntryNumber::toString)
                .orElse(null);
    String stated = stated(entry, today, found);
    return known && dated
        ? new Importation(new DisclosedImportation(number, entry.port(), from, to), stated, namedOn)
        : null;
  }

  /** What is stated of the entry besides, in words; the Center finds out what is true. */
  private static String stated(DisclosureFiling.Entry entry, LocalDate today, Violations found) {
    List<String> words = new ArrayList<>();
    if (entry.liquidationDate() != null) {
      date(entry.liquidationDate(), today, found.at("liquidationDate"));
      words.add("liquidated " + entry.liquidationDate());
    }
    if (entry.hts() != null && !entry.hts().isEmpty()) {
      words.add("HTS " + hts(entry.hts(), found.at("hts")));
    }
    if (entry.paid() != null) {
      found
          .at("paid")
          .money(entry.paid())
          .map(Money::toString)
          .ifPresent(paid -> words.add("paid $" + paid));
    }
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private static String hts(List<String> filed, Violations found) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < filed.size(); i++) {
      found
          .at(i)
          .number(filed.get(i), HtsNumber::parse)
          .map(HtsNumber::digits)
          .ifPresent(numbers::add);
    }
    return numbers.stream().collect(Collectors.joining(" "));
  }

  private static boolean date(LocalDate date, LocalDate today, Violations found) {
    return date == null || found.notInFuture(date, today);
  }
}
