package org.centerline.protest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.ProtestNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.Money;
import org.centerline.statute.ProtestableDecision;
import org.springframework.stereotype.Component;

/**
 * Checks the form of a protest: numbers, dates, amounts, lengths. Whether the protest is timely or
 * sufficient in law is a matter of screening, not of form.
 */
@Component
class ProtestCheck {

  static final int MOST_ENTRIES = 10_000;

  /** Before Public Law 91-271 there was no time in which a protest had to be decided. */
  private static final LocalDate FIRST_RECEIPT = LocalDate.of(1970, 10, 1);

  private static final int MOST_HTS = 32;
  private static final int NAME_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;

  private final PortDirectory ports;

  ProtestCheck(PortDirectory ports) {
    this.ports = ports;
  }

  /**
   * Reads a filing.
   *
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Protest read(ProtestFiling filing, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    if (found.at("receivedOn").notInFuture(receivedOn, today)) {
      found
          .at("receivedOn")
          .notBefore(receivedOn, FIRST_RECEIPT, "first day of the present law of protests");
    }
    checkFiler(filing.filer(), found.at("filer"));
    String importer = importerNumber(filing, found);
    found.at("decision").present(filing.decision());
    optionalText(filing.merchandise(), found.at("merchandise"));
    optionalText(filing.grounds(), found.at("grounds"));
    beforeReceipt(filing.decisionDate(), receivedOn, today, found.at("decisionDate"));
    checkExclusion(filing, found.at("exclusionOnItsFace"));
    pastDate(
        filing.acceleratedDispositionMailedOn(), today, found.at("acceleratedDispositionMailedOn"));
    checkFurtherReview(filing.furtherReview(), today, found.at("furtherReview"));
    if (filing.surety() != null) {
      beforeReceipt(
          filing.surety().demandMailedOn(),
          receivedOn,
          today,
          found.at("surety", "demandMailedOn"));
    }
    String claimHts = claimHts(filing.claim(), found);
    Money claimRefund = claimRefund(filing.claim(), found);
    String follows = follows(filing.followsProtest(), found);
    List<ProtestEntry> entries = entries(filing.entries(), today, found);
    found.refuseIfAny();
    return new Protest(
        receivedOn,
        filing.filer().name().strip(),
        filing.filer().role(),
        importer,
        filing.decision(),
        filing.decisionDate(),
        filing.exclusionOnItsFace(),
        filing.reliquidationOf() == null ? Set.of() : filing.reliquidationOf(),
        entries,
        filing.merchandise(),
        filing.grounds(),
        claimHts,
        claimRefund,
        filing.surety() == null ? null : filing.surety().demandMailedOn(),
        filing.surety() != null && Boolean.TRUE.equals(filing.surety().nonCollusionCertified()),
        filing.furtherReview(),
        filing.acceleratedDispositionMailedOn(),
        follows,
        false);
  }

  private static void checkExclusion(ProtestFiling filing, Violations found) {
    boolean marked = Boolean.TRUE.equals(filing.exclusionOnItsFace());
    found.require(
        !marked || filing.decision() == ProtestableDecision.EXCLUSION,
        "NOT_AN_EXCLUSION",
        "Only a protest whose decision is EXCLUSION says on its face that it contests one.");
  }

  private static void checkFiler(ProtestFiling.Filer filer, Violations found) {
    if (found.present(filer)) {
      found.at("name").line(filer.name(), NAME_LENGTH);
      found.at("role").present(filer.role());
    }
  }

  private static String importerNumber(ProtestFiling filing, Violations found) {
    return found
        .at("importerNumber")
        .number(filing.importerNumber(), ImporterNumber::parse)
        .map(ImporterNumber::toString)
        .orElse(null);
  }

  private static void optionalText(String text, Violations found) {
    if (text != null && !text.isEmpty()) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }

  private static void pastDate(LocalDate date, LocalDate latest, Violations found) {
    if (date != null) {
      found.notInFuture(date, latest);
    }
  }

  private static void beforeReceipt(
      LocalDate date, LocalDate receivedOn, LocalDate today, Violations found) {
    if (date != null && found.notInFuture(date, today)) {
      found.notAfter(date, receivedOn, "day of receipt");
    }
  }

  private static void checkFurtherReview(
      ProtestFiling.FurtherReview application, LocalDate today, Violations found) {
    if (application != null) {
      pastDate(application.appliedOn(), today, found.at("appliedOn"));
      found.at("criterion").present(application.criterion());
      optionalText(application.justification(), found.at("justification"));
    }
  }

  private static String follows(String number, Violations found) {
    return number == null
        ? null
        : found
            .at("followsProtest")
            .number(number, ProtestNumber::parse)
            .map(ProtestNumber::toString)
            .orElse(null);
  }

  private static String claimHts(ProtestFiling.Claim claim, Violations found) {
    if (claim == null || claim.hts() == null) {
      return null;
    }
    return found
        .at("claim", "hts")
        .number(claim.hts(), HtsNumber::parse)
        .map(HtsNumber::toString)
        .orElse(null);
  }

  private static Money claimRefund(ProtestFiling.Claim claim, Violations found) {
    if (claim == null || claim.refund() == null) {
      return null;
    }
    return found.at("claim", "refund").money(claim.refund()).orElse(null);
  }

  private List<ProtestEntry> entries(
      List<ProtestFiling.Entry> filed, LocalDate today, Violations found) {
    Violations at = found.at("entries");
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
    pastDate(filed.entryDate(), today, found.at("entryDate"));
    pastDate(filed.liquidationDate(), today, found.at("liquidationDate"));
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
