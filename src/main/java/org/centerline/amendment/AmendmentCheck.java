package org.centerline.amendment;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.centerline.amendment.liquidation.LiquidationCheck;
import org.centerline.amendment.review.ReasonCheck;
import org.centerline.amendment.summary.EntrySummary;
import org.centerline.amendment.summary.SummaryCheck;
import org.centerline.amendment.summary.Transmission;
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
public class AmendmentCheck {

  private static final int NAME_LENGTH = 200;
  private static final int MOST_VERSIONS = 999;

  /** ACE takes 99 lines of 75 characters; what is longer is refused as not eligible. */
  private static final int TEXT_LENGTH = 20_000;

  private static final int MOST_CASE_NUMBERS = 100;
  private static final Pattern CASE_NUMBER = Pattern.compile("[AC]-?\\d{3}-?\\d{3}(-?\\d{3})?");

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
  public Amendment read(AmendmentFiling filing, LocalDate today) {
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
    Map<Integer, List<String>> lineReasons = new ReasonCheck(filing, found).read();
    String explanation = explanation(filing.explanation(), found.at("explanation"));
    indicator(filing.indicator(), found.at("indicator"));
    found.refuseIfAny();
    AmendmentFiling.AmendedEntry entry = filing.entry();
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
        entry.suspensionLiftedOn(),
        entry.lastWithdrawalOn(),
        entry.version() == null ? 1 : entry.version(),
        filing.amended().port(),
        flags(entry),
        filing.headerReasons() == null ? List.of() : filing.headerReasons(),
        lineReasons,
        explanation,
        filing.elements() == null ? Set.of() : filing.elements(),
        new Transmission(
            filing.indicator(),
            filing.action(),
            entry.system(),
            entry.adCvdCaseNumbers(),
            Boolean.TRUE.equals(filing.amended().changesIeepaTariff())),
        old,
        amended);
  }

  /** Blanks explain nothing, as nothing does: a matter of eligibility. */
  private static String explanation(String text, Violations found) {
    if (text == null || text.isBlank()) {
      return null;
    }
    found.paragraphs(text, TEXT_LENGTH);
    return text;
  }

  /** Which character it must be is for ACE's error B41 to say. */
  private static void indicator(String indicator, Violations found) {
    found.require(
        indicator == null || indicator.matches("[ -~]"),
        "INDICATOR_FORMAT",
        "The indicator is one character: Y, or a space for an ordinary replacement.");
  }

  private static void caseNumbers(List<String> numbers, Violations found) {
    if (numbers == null
        || !found.require(
            numbers.size() <= MOST_CASE_NUMBERS,
            "TOO_MANY_CASE_NUMBERS",
            "At most %d case numbers are read.".formatted(MOST_CASE_NUMBERS))) {
      return;
    }
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      found
          .at(i)
          .require(
              number != null && CASE_NUMBER.matcher(number).matches(),
              "CASE_NUMBER_FORMAT",
              "A case number is A or C and six or nine digits, as A-570-967-000.");
    }
  }

  private static void checkFiler(AmendmentFiling.Filer filer, Violations found) {
    if (found.present(filer)) {
      found.at("name").line(filer.name(), NAME_LENGTH);
      found.at("role").present(filer.role());
    }
  }

  private String entry(
      AmendmentFiling.AmendedEntry entry, LocalDate receivedOn, LocalDate today, Violations found) {
    if (!found.present(entry)) {
      return null;
    }
    port(entry.port(), found.at("port"));
    if (found.at("entryDate").notInFuture(entry.entryDate(), today)) {
      found.at("entryDate").notAfter(entry.entryDate(), receivedOn, "day of receipt");
      if (entry.depositedOn() != null) {
        Violations at = found.at("depositedOn");
        if (at.notInFuture(entry.depositedOn(), today)) {
          at.notBefore(entry.depositedOn(), entry.entryDate(), "entry date");
        }
      }
      new LiquidationCheck(entry, receivedOn, found).check();
    }
    caseNumbers(entry.adCvdCaseNumbers(), found.at("adCvdCaseNumbers"));
    found
        .at("version")
        .require(
            entry.version() == null || (entry.version() >= 1 && entry.version() <= MOST_VERSIONS),
            "VERSION_FORMAT",
            "Versions count from 1 to %d; no summary in ACE has more.".formatted(MOST_VERSIONS));
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

  private static EntrySummary old(AmendmentFiling.AmendedEntry entry, Violations found) {
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

  private static Set<SummaryFlag> flags(AmendmentFiling.AmendedEntry entry) {
    Set<SummaryFlag> flags = new LinkedHashSet<>(entry.flags() == null ? Set.of() : entry.flags());
    if (Boolean.FALSE.equals(entry.statementCollected())) {
      flags.add(SummaryFlag.STATEMENT_NOT_COLLECTED);
    }
    return flags;
  }
}
