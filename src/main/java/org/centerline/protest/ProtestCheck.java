package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.centerline.filing.HtsNumber;
import org.centerline.filing.ImporterNumber;
import org.centerline.filing.ProtestNumber;
import org.centerline.filing.Violations;
import org.centerline.statute.Money;
import org.centerline.statute.ProtestableDecision;
import org.springframework.stereotype.Component;

/**
 * Checks the form of a protest: numbers, dates, amounts, lengths. Whether the protest is timely or
 * sufficient in law is a matter of screening, not of form.
 */
@Component
class ProtestCheck {

  /** Before Public Law 91-271 there was no time in which a protest had to be decided. */
  private static final LocalDate FIRST_RECEIPT = LocalDate.of(1970, 10, 1);

  private static final int NAME_LENGTH = 200;
  private static final int TEXT_LENGTH = 20_000;

  private final EntryCheck entryCheck;

  ProtestCheck(EntryCheck entryCheck) {
    this.entryCheck = entryCheck;
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
    checkFurtherReview(filing.furtherReview(), receivedOn, today, found.at("furtherReview"));
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
    List<ProtestEntry> entries = entryCheck.read(filing.entries(), today, found.at("entries"));
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

  static void pastDate(LocalDate date, LocalDate latest, Violations found) {
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

  private static void afterReceipt(
      LocalDate date, LocalDate receivedOn, LocalDate today, Violations found) {
    if (date != null && found.notInFuture(date, today)) {
      found.notBefore(date, receivedOn, "day of receipt of the protest");
    }
  }

  private static void checkFurtherReview(
      ProtestFiling.FurtherReview application,
      LocalDate receivedOn,
      LocalDate today,
      Violations found) {
    if (application != null) {
      afterReceipt(application.appliedOn(), receivedOn, today, found.at("appliedOn"));
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
}
