package org.centerline.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.centerline.amendment.liquidation.Liquidations;
import org.centerline.engine.Pools;
import org.centerline.engine.SignIn;
import org.centerline.filing.EntryNumber;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.reference.PortDirectory;
import org.centerline.statute.ClassCode;
import org.centerline.statute.EntryTypes;
import org.centerline.statute.LiquidationTerm;
import org.centerline.statute.Money;
import org.centerline.statute.SummaryIssue;
import org.centerline.validation.ValidationFiling.ValidatedEntry;
import org.springframework.stereotype.Component;

/** Checks the form of what opens a validation. */
@Component
class ValidationCheck {

  private static final int LINE_LENGTH = 200;
  private static final int TEXT_LENGTH = 4000;
  private static final int MOST = 100;

  private final PortDirectory ports;
  private final SignIn people;
  private final Liquidations liquidations;

  ValidationCheck(PortDirectory ports, SignIn people, Liquidations liquidations) {
    this.ports = ports;
    this.people = people;
    this.liquidations = liquidations;
  }

  /**
   * Reads what opens a validation.
   *
   * @param today the day on which it is opened
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Validation read(ValidationFiling filing, LocalDate today) {
    Violations found = Violations.none();
    found.at("concern").paragraphs(filing.concern(), TEXT_LENGTH);
    EntrySummaryFiling summary =
        new EntrySummaryFiling(filing.importerNumber(), filing.filer(), filing.entry());
    Validation read = read(summary, found, today);
    found.refuseIfAny();
    return read.because(
        filing.issue() == null ? SummaryIssue.WHOLE : filing.issue(), filing.concern().strip());
  }

  /** As {@link #read(ValidationFiling, LocalDate)}, a summary of which nobody is concerned yet. */
  Validation read(EntrySummaryFiling filing, LocalDate today) {
    Violations found = Violations.none();
    Validation read = read(filing, found, today);
    found.refuseIfAny();
    return read;
  }

  /** Null where the form is not in order. */
  private Validation read(EntrySummaryFiling filing, Violations found, LocalDate today) {
    String importer =
        found
            .at("importerNumber")
            .number(filing.importerNumber(), ImporterNumber::parse)
            .map(ImporterNumber::toString)
            .orElse(null);
    checkFiler(filing.filer(), found.at("filer"));
    return found.at("entry").present(filing.entry())
        ? read(importer, filing, found.at("entry"), today)
        : null;
  }

  /** Who is named reads the case, so it must be somebody who files. */
  private void checkFiler(ValidationFiling.SummaryFiler filer, Violations found) {
    if (!found.present(filer)) {
      return;
    }
    found.at("name").line(filer.name(), LINE_LENGTH);
    if (filer.user() != null) {
      found
          .at("user")
          .require(
              people.groupsOf(filer.user()).contains(Pools.FILER),
              "FILER_UNKNOWN",
              "There is no filer of that name.");
    }
  }

  /** Null where the form is not in order. */
  private Validation read(
      String importer, EntrySummaryFiling filing, Violations found, LocalDate today) {
    ValidatedEntry entry = filing.entry();
    String number =
        found
            .at("entryNumber")
            .number(entry.entryNumber(), EntryNumber::parse)
            .map(EntryNumber::toString)
            .orElse(null);
    if (found.at("port").present(entry.port())) {
      found
          .at("port")
          .require(ports.contains(entry.port()), "PORT_UNKNOWN", "There is no such port.");
    }
    checkType(entry.entryType(), found.at("entryType"));
    checkDates(entry, number, found, today);
    Money value = found.at("value").money(entry.value()).orElse(null);
    List<HtsNumber> hts = hts(entry.hts(), found.at("hts"));
    SortedMap<ClassCode, Money> charges = StatedCharges.read(entry.charges(), found.at("charges"));
    return found.isEmpty()
        ? new Validation(
            importer,
            filing.filer().name().strip(),
            filing.filer().user(),
            number,
            entry.port(),
            entry.entryType(),
            entry.entryDate(),
            today,
            entry.depositedOn(),
            entry.scheduledLiquidationDate(),
            value,
            hts,
            charges,
            null,
            null)
        : null;
  }

  private static void checkType(String type, Violations found) {
    if (found.present(type)) {
      if (found.require(
          type.matches("\\d{2}"), "ENTRY_TYPE_FORMAT", "An entry type has two digits.")) {
        found.require(
            EntryTypes.isKnown(type), "ENTRY_TYPE_UNKNOWN", "No summary is of that entry type.");
      }
    }
  }

  private void checkDates(ValidatedEntry entry, String number, Violations found, LocalDate today) {
    if (!found.at("entryDate").notInFuture(entry.entryDate(), today)) {
      return;
    }
    Violations deposited = found.at("depositedOn");
    if (entry.depositedOn() != null && deposited.notInFuture(entry.depositedOn(), today)) {
      deposited.notBefore(entry.depositedOn(), entry.entryDate(), "entry date");
    }
    if (entry.scheduledLiquidationDate() != null) {
      found
          .at("scheduledLiquidationDate")
          .notBefore(entry.scheduledLiquidationDate(), entry.entryDate(), "entry date");
      checkSchedule(entry, number, found.at("scheduledLiquidationDate"));
    }
  }

  /** An extension is told, not stated; of what was told the stated day changes nothing. */
  private void checkSchedule(ValidatedEntry entry, String number, Violations at) {
    LocalDate last =
        LiquidationTerm.lastDayStated(
            LiquidationTerm.start(entry.entryType(), entry.entryDate(), null), null, null);
    if (number != null && last != null && !liquidations.isOnFile(number)) {
      at.notAfter(
          entry.scheduledLiquidationDate(),
          last,
          "last day to liquidate an entry that is not extended (19 USC 1504(a))");
    }
  }

  private static List<HtsNumber> hts(List<String> given, Violations found) {
    if (!found.present(given)
        || !found.require(!given.isEmpty(), "REQUIRED", "A tariff number is needed.")
        || !fits(given, found)) {
      return List.of();
    }
    return IntStream.range(0, given.size())
        .mapToObj(i -> found.at(i).number(given.get(i), HtsNumber::parse).orElse(null))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  static boolean fits(List<?> given, Violations found) {
    return found.require(
        given.size() <= MOST,
        "TOO_MANY",
        "At most %d can be stated; these are %d.".formatted(MOST, given.size()));
  }
}
