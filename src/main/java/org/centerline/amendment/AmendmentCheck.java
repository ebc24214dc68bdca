package org.centerline.amendment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.SummaryFlag;
import org.springframework.stereotype.Component;

/**
 * Checks the form of an amendment: numbers, dates, amounts, lengths. Whether the summary may be
 * amended is a matter of eligibility, not of form.
 */
@Component
class AmendmentCheck {

  private static final int NAME_LENGTH = 200;

  /** ACE takes 99 lines of 75 characters; what is longer is refused as not eligible. */
  private static final int TEXT_LENGTH = 20_000;

  private static final int MOST_REASONS = 50;
  private static final int REASON_LENGTH = 3;

  private final PortDirectory ports;

  AmendmentCheck(PortDirectory ports) {
    this.ports = ports;
  }

  /**
   * Reads a filing.
   *
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Amendment read(AmendmentFiling filing, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    found.at("receivedOn").notInFuture(receivedOn, today);
    found.at("kind").present(filing.kind());
    checkFiler(filing.filer(), found.at("filer"));
    String importer =
        found
            .at("importerNumber")
            .number(filing.importerNumber(), ImporterNumber::parse)
            .map(ImporterNumber::toString)
            .orElse(null);
    String entryNumber = entry(filing.entry(), receivedOn, today, found.at("entry"));
    EntrySummary old = old(filing.entry(), found.at("entry"));
    EntrySummary amended = amended(filing, found.at("amended"));
    Map<Integer, List<String>> lineReasons = reasons(filing, found);
    if (filing.explanation() != null && !filing.explanation().isEmpty()) {
      found.at("explanation").paragraphs(filing.explanation(), TEXT_LENGTH);
    }
    found.refuseIfAny();
    AmendmentFiling.Entry entry = filing.entry();
    return new Amendment(
        receivedOn,
        filing.kind(),
        filing.filer().name().strip(),
        filing.filer().role(),
        importer,
        entryNumber,
        entry.port(),
        entry.entryDate(),
        entry.depositedOn(),
        entry.scheduledLiquidationDate(),
        entry.liquidationDate(),
        entry.liquidationStatus(),
        entry.suspensionBasis(),
        entry.version() == null ? 1 : entry.version(),
        filing.amended().port(),
        flags(entry),
        filing.headerReasons() == null ? List.of() : filing.headerReasons(),
        lineReasons,
        filing.explanation(),
        filing.elements() == null ? Set.of() : filing.elements(),
        old,
        amended);
  }

  private static void checkFiler(AmendmentFiling.Filer filer, Violations found) {
    if (found.present(filer)) {
      found.at("name").line(filer.name(), NAME_LENGTH);
      found.at("role").present(filer.role());
    }
  }

  private String entry(
      AmendmentFiling.Entry entry, LocalDate receivedOn, LocalDate today, Violations found) {
    if (!found.present(entry)) {
      return null;
    }
    port(entry.port(), found.at("port"));
    if (found.at("entryDate").notInFuture(entry.entryDate(), today)) {
      found.at("entryDate").notAfter(entry.entryDate(), receivedOn, "day of receipt");
      if (entry.depositedOn() != null) {
        Violations at = found.at("depositedOn");
        if (at.notInFuture(entry.depositedOn(), today)) {
          afterEntry(entry.depositedOn(), entry, at);
        }
      }
      afterEntry(entry.scheduledLiquidationDate(), entry, found.at("scheduledLiquidationDate"));
      afterEntry(entry.liquidationDate(), entry, found.at("liquidationDate"));
    }
    found
        .at("version")
        .require(
            entry.version() == null || entry.version() >= 1,
            "VERSION_FORMAT",
            "Versions count from 1.");
    return found
        .at("entryNumber")
        .number(entry.entryNumber(), EntryNumber::parse)
        .map(EntryNumber::toString)
        .orElse(null);
  }

  private void port(String code, Violations found) {
    if (found.present(code)) {
      found.require(ports.contains(code), "PORT_UNKNOWN", "There is no such port.");
    }
  }

  private static void afterEntry(LocalDate date, AmendmentFiling.Entry entry, Violations found) {
    if (date != null) {
      found.notBefore(date, entry.entryDate(), "entry date");
    }
  }

  private static EntrySummary old(AmendmentFiling.Entry entry, Violations found) {
    return entry == null
        ? null
        : new SummaryCheck(found).read(entry.entryType(), entry.total(), entry.lines());
  }

  /** A version that keeps the entry type need not repeat it. */
  private EntrySummary amended(AmendmentFiling filing, Violations found) {
    AmendmentFiling.Amended amended = filing.amended();
    if (!found.present(amended)) {
      return null;
    }
    if (amended.port() != null) {
      port(amended.port(), found.at("port"));
    }
    String type =
        amended.entryType() == null && filing.entry() != null
            ? filing.entry().entryType()
            : amended.entryType();
    return new SummaryCheck(found).read(type, amended.total(), amended.lines());
  }

  private static Map<Integer, List<String>> reasons(AmendmentFiling filing, Violations found) {
    codes(filing.headerReasons(), found.at("headerReasons"));
    Map<Integer, List<String>> reasons = new HashMap<>();
    if (filing.lineReasons() == null) {
      return reasons;
    }
    for (int i = 0; i < filing.lineReasons().size(); i++) {
      AmendmentFiling.LineReason reason = filing.lineReasons().get(i);
      Violations at = found.at("lineReasons", i);
      if (at.present(reason)
          && at.at("line").present(reason.line())
          && at.at("codes").present(reason.codes())
          && codes(reason.codes(), at.at("codes"))) {
        at.at("line")
            .require(
                reasons.put(reason.line(), reason.codes()) == null,
                "LINE_NUMBER_DUPLICATE",
                "Line %d stands here twice.".formatted(reason.line()));
      }
    }
    return reasons;
  }

  private static boolean codes(List<String> codes, Violations found) {
    if (codes == null) {
      return true;
    }
    boolean good =
        found.require(
            codes.size() <= MOST_REASONS,
            "TOO_MANY_REASONS",
            "At most %d reason codes are read.".formatted(MOST_REASONS));
    for (int i = 0; good && i < codes.size(); i++) {
      good = found.at(i).line(codes.get(i), REASON_LENGTH);
    }
    return good;
  }

  private static Set<SummaryFlag> flags(AmendmentFiling.Entry entry) {
    Set<SummaryFlag> flags = new LinkedHashSet<>(entry.flags() == null ? Set.of() : entry.flags());
    if (Boolean.FALSE.equals(entry.statementCollected())) {
      flags.add(SummaryFlag.STATEMENT_NOT_COLLECTED);
    }
    return flags;
  }
}
