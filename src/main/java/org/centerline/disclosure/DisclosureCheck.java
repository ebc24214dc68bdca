package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.centerline.disclosure.Disclosure.Importation;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.ClockFacts;
import org.centerline.statute.ClockRule;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.Money;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PenaltyStatute;
import org.centerline.statute.Statute;
import org.centerline.statute.StatuteException;
import org.springframework.stereotype.Component;

/**
 * Checks the form of a disclosure: numbers, dates, amounts, lengths. What it leaves out is no fault
 * of form: it is supplied later (19 CFR 162.74(b)(4)).
 */
@Component
class DisclosureCheck {

  private static final int NAME_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;

  private final ImportationCheck importations;
  private final Disclosers disclosers;
  private final OfficeCalendar calendar;

  DisclosureCheck(ImportationCheck importations, Disclosers disclosers, OfficeCalendar calendar) {
    this.importations = importations;
    this.disclosers = disclosers;
    this.calendar = calendar;
  }

  /**
   * Reads a filing.
   *
   * @param today the default and the latest possible day of receipt
   * @throws org.centerline.filing.FilingRefused with everything that is wrong
   */
  Disclosure read(DisclosureFiling filing, LocalDate today) {
    Violations found = Violations.none();
    LocalDate receivedOn = filing.receivedOn() == null ? today : filing.receivedOn();
    DisclosureReceipt receipt = receipt(filing, receivedOn, today, found);
    checkFiler(filing.filer(), found.at("filer"));
    String importer =
        found
            .at("importerNumber")
            .number(filing.importerNumber(), ImporterNumber::parse)
            .map(ImporterNumber::toString)
            .orElse(null);
    text(filing.merchandise(), found.at("merchandise"));
    text(filing.violation(), found.at("violation"));
    text(filing.howItOccurred(), found.at("howItOccurred"));
    text(filing.correctInformation(), found.at("correctInformation"));
    List<Importation> named =
        importations.read(filing.entries(), receivedOn, today, found.at("entries"));
    notMailedBefore(named, filing.mailedOn(), found.at("mailedOn"));
    PenaltyStatute statute = statute(filing);
    Culpability culpability = culpability(filing, statute, found.at("culpability"));
    Money loss = amount(filing.lossOfRevenue(), found.at("lossOfRevenue"));
    Money dutiableValue = amount(filing.dutiableValue(), found.at("dutiableValue"));
    TenderCheck.check(filing, receipt, today, found.at("tender"));
    found.refuseIfAny();
    return new Disclosure(
        receipt,
        filing.toldTo(),
        filing.filer().name().strip(),
        filing.filer().role(),
        importer,
        statute,
        filing.merchandise(),
        filing.violation(),
        filing.howItOccurred(),
        filing.correctInformation(),
        named,
        culpability,
        loss,
        dutiableValue,
        null,
        null,
        0,
        completeBy(receipt),
        null);
  }

  private static DisclosureReceipt receipt(
      DisclosureFiling filing, LocalDate receivedOn, LocalDate today, Violations found) {
    boolean dated = found.at("receivedOn").notInFuture(receivedOn, today);
    if (!found.at("form").present(filing.form()) || !dated) {
      return null;
    }
    checkOfficer(filing, found.at("toldTo"));
    try {
      return new DisclosureReceipt(filing.form(), receivedOn, filing.mailedOn());
    } catch (StatuteException refused) {
      found.at(refused.fact()).add(refused.code().name(), refused.getMessage());
      return null;
    }
  }

  private static void notMailedBefore(
      List<Importation> named, LocalDate mailedOn, Violations found) {
    named.stream()
        .filter(Objects::nonNull)
        .map(one -> one.importation().from())
        .filter(from -> mailedOn != null && from != null && from.isAfter(mailedOn))
        .max(Comparator.naturalOrder())
        .ifPresent(
            from ->
                found.add(
                    "CONTRADICTORY_FACTS",
                    "A disclosure mailed on %s cannot name an importation of %s."
                        .formatted(mailedOn, from)));
  }

  /** What is told is recorded with the officer who was told (19 CFR 162.74(a)(2)). */
  private static void checkOfficer(DisclosureFiling filing, Violations found) {
    if (filing.form() == DisclosureForm.ORAL) {
      found.line(filing.toldTo(), NAME_LENGTH);
    } else {
      found.require(
          filing.toldTo() == null, "ORAL_ONLY", "Only an oral disclosure is told to an officer.");
    }
  }

  private void checkFiler(DisclosureFiling.Filer filer, Violations found) {
    if (found.present(filer)) {
      found.at("name").line(filer.name(), NAME_LENGTH);
      found.at("role").present(filer.role());
      if (filer.userId() != null) {
        disclosers.check(filer.userId(), found.at("userId"));
      }
    }
  }

  private static void text(String text, Violations found) {
    if (text != null) {
      found.paragraphs(text, TEXT_LENGTH);
    }
  }

  private static PenaltyStatute statute(DisclosureFiling filing) {
    return filing.statute() == null ? PenaltyStatute.SECTION_1592 : filing.statute();
  }

  /** Who discloses without saying how it came about admits no more than negligence. */
  private static Culpability culpability(
      DisclosureFiling filing, PenaltyStatute statute, Violations found) {
    Culpability stated =
        filing.culpability() == null ? Culpability.NEGLIGENCE : filing.culpability();
    found.require(statute.knows(stated), "CULPABILITY_UNKNOWN", PenaltyStatute.UNKNOWN_CULPABILITY);
    return stated;
  }

  private static Money amount(String dollars, Violations found) {
    return dollars == null ? null : found.money(dollars).orElse(null);
  }

  /** The last day to complete it: thirty days, and the next open day where that one is closed. */
  private LocalDate completeBy(DisclosureReceipt receipt) {
    ClockFacts facts = ClockFacts.builder().disclosedOn(receipt.filedOn()).build();
    return Statute.deadline(ClockRule.PERFECTION, facts, calendar).rolledDue();
  }
}
