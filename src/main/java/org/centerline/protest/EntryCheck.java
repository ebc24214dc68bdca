package org.centerline.protest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.Money;
import org.springframework.stereotype.Component;

/** Checks the form of the entries that a protest names. */
@Component
class EntryCheck {

  static final int MOST_ENTRIES = 10_000;
  private static final int MOST_HTS = 32;

  private final PortDirectory ports;

  EntryCheck(PortDirectory ports) {
    this.ports = ports;
  }

  /**
   * Reads the entries of a filing.
   *
   * @param today the latest possible day of entry and of liquidation
   * @param at where what is wrong is noted
   */
  List<ProtestEntry> read(List<ProtestFiling.Entry> filed, LocalDate today, Violations at) {
    int count = filed == null ? 0 : filed.size();
    if (!at.require(count > 0, "NO_ENTRIES", "A protest names at least one entry.")
        || !at.require(
            count <= MOST_ENTRIES,
            "TOO_MANY_ENTRIES",
            "A protest names at most 10,000 entries; this one names %,d.".formatted(count))) {
      return List.of();
    }
    List<ProtestEntry> entries = new ArrayList<>(count);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < count; i++) {
      ProtestEntry entry = entry(filed.get(i), today, at.at(i));
      Integer earlier = entry.entryNumber() == null ? null : seen.put(entry.entryNumber(), i);
      at.at(i, "entryNumber")
          .require(
              earlier == null,
              "DUPLICATE_ENTRY",
              "Entry %s is named twice in this protest.".formatted(entry.entryNumber()));
      entries.add(entry);
    }
    return entries;
  }

  private ProtestEntry entry(ProtestFiling.Entry filed, LocalDate today, Violations found) {
    if (!found.present(filed)) {
      return new ProtestEntry(null, null, null, null, List.of(), null);
    }
    String number =
        found
            .at("entryNumber")
            .number(filed.entryNumber(), EntryNumber::parse)
            .map(EntryNumber::toString)
            .orElse(null);
    Violations port = found.at("port");
    if (port.present(filed.port())) {
      port.require(
          ports.contains(filed.port()),
          "PORT_UNKNOWN",
          "There is no port " + shown(filed.port()) + ".");
    }
    ProtestCheck.pastDate(filed.entryDate(), today, found.at("entryDate"));
    ProtestCheck.pastDate(filed.liquidationDate(), today, found.at("liquidationDate"));
    if (filed.entryDate() != null && filed.liquidationDate() != null) {
      found
          .at("liquidationDate")
          .notBefore(filed.liquidationDate(), filed.entryDate(), "entry date");
    }
    Money paid = filed.paid() == null ? null : found.at("paid").money(filed.paid()).orElse(null);
    return new ProtestEntry(
        number, filed.port(), filed.entryDate(), filed.liquidationDate(), hts(filed, found), paid);
  }

  private static List<String> hts(ProtestFiling.Entry filed, Violations found) {
    List<String> filedNumbers = filed.hts() == null ? List.of() : filed.hts();
    Violations at = found.at("hts");
    at.require(
        filedNumbers.size() <= MOST_HTS, "TOO_MANY_HTS", "An entry names at most 32 HTS numbers.");
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < Math.min(filedNumbers.size(), MOST_HTS); i++) {
      at.at(i)
          .number(filedNumbers.get(i), HtsNumber::parse)
          .ifPresent(number -> numbers.add(number.toString()));
    }
    return numbers;
  }

  /** What was sent may be anything; only its beginning is shown back. */
  private static String shown(String text) {
    return text.length() <= 10 ? text : text.substring(0, 10) + "…";
  }
}
