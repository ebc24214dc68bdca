package org.centerline.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.RevenueOrder;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosedImportation;
import org.centerline.statute.DisclosureContents;
import org.centerline.statute.DisclosureForm;
import org.centerline.statute.DisclosureReceipt;
import org.centerline.statute.DisclosureScope;
import org.centerline.statute.FilerRole;
import org.centerline.statute.LossOfRevenue;
import org.centerline.statute.Money;
import org.centerline.statute.PenaltyStatute;

/**
 * A prior disclosure as it stands: what was disclosed, with what was supplied since.
 *
 * @param toldTo the officer to whom it was told; null where it is in writing
 * @param importations what it names, with the day each was named
 * @param lossOfRevenue as the discloser states it; null where it does not
 * @param dutiableValue as the discloser states it; null where it does not
 * @param confirmedOn day of the written confirmation; null where there is none
 * @param waiverReason why the confirmation was waived; null where it was not
 * @param extensions how many extensions of the time to complete it were granted
 * @param completeBy the last day to complete it
 * @param tenderBy the last day to tender as extended; null where it is not extended
 */
public record Disclosure(
    DisclosureReceipt receipt,
    String toldTo,
    String filerName,
    FilerRole filerRole,
    String importerNumber,
    PenaltyStatute statute,
    String merchandise,
    String violation,
    String howItOccurred,
    String correctInformation,
    List<Importation> importations,
    Culpability culpability,
    Money lossOfRevenue,
    Money dutiableValue,
    LocalDate confirmedOn,
    String waiverReason,
    int extensions,
    LocalDate completeBy,
    LocalDate tenderBy) {

  /** Takes a copy. */
  public Disclosure {
    importations = List.copyOf(importations);
  }

  /** An importation and the day on which it was named. */
  public record Importation(DisclosedImportation importation, String stated, LocalDate addedOn) {}

  /** Whether it was told. */
  public boolean isOral() {
    return receipt.form() == DisclosureForm.ORAL;
  }

  /**
   * Who owes what it costs, and tendered: whoever disclosed (19 USC 1592(c)(4), 1593a(c)(3)).
   *
   * @param importerName the importer's, as of its account
   */
  public RevenueOrder.Payee payee(String importerName) {
    // A penalty and a tender bear no interest of an overpayment, so no rate of a corporation.
    return filerRole == FilerRole.IMPORTER
        ? RevenueOrder.Payee.importer(importerName, importerNumber, false)
        : new RevenueOrder.Payee(filerName, PayeeKind.FILER, null, false, true);
  }

  /** What it says, element by element. */
  DisclosureContents contents() {
    return new DisclosureContents(
        merchandise,
        importations.stream().map(Importation::importation).toList(),
        violation,
        howItOccurred,
        correctInformation);
  }

  /** What it names, for the law. */
  public List<DisclosureScope.Named> named() {
    return importations.stream()
        .map(one -> new DisclosureScope.Named(one.importation(), one.addedOn()))
        .toList();
  }

  /** The latest day from which it named importations at first; empty where it dates none. */
  Optional<LocalDate> latestNamed() {
    return importations.stream()
        .filter(named -> !named.addedOn().isAfter(receipt.receivedOn()))
        .map(named -> named.importation().from())
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo);
  }

  /**
   * The day with which the violation is dated (19 USC 1621): of the oldest entry of the
   * calculation, or without one, of the oldest importation that is named with a date.
   *
   * @param loss as calculated
   */
  public Optional<LocalDate> violatedOn(Optional<LossOfRevenue> loss) {
    return loss.flatMap(LossOfRevenue::oldestEntry)
        .or(
            () ->
                importations.stream()
                    .map(named -> named.importation().from())
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo));
  }

  /** The ports that it lists, those added since included. */
  public List<String> ports() {
    return importations.stream()
        .map(named -> named.importation().port())
        .distinct()
        .sorted()
        .toList();
  }
}
