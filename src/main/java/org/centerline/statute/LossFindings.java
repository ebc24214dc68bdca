package org.centerline.statute;

import static org.centerline.statute.DisclosedImportation.stated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a person has to weigh of a loss of revenue. */
final class LossFindings {

  /** CBP Dec. 11-20 allowed sampling within 2011; its day was not read, so from its year. */
  private static final LocalDate SAMPLING_SINCE = LocalDate.of(2011, 1, 1);

  private static final String SAMPLING = "19 CFR 162.74(j), 163.11(c)";

  private LossFindings() {}

  static List<Finding> of(
      Money overpaid, List<EntryLoss> old, LocalDate disclosedOn, LossOfRevenue.Basis basis) {
    List<Finding> findings = new ArrayList<>();
    if (!overpaid.isZero()) {
      findings.add(noOffset(overpaid));
    }
    if (!old.isEmpty()) {
      findings.add(beforeLookBack(old, Limitation.lookBack(disclosedOn)));
    }
    sampling(basis, disclosedOn, findings);
    return findings;
  }

  private static Finding noOffset(Money overpaid) {
    return new Finding(
        FindingCode.NO_OFFSET,
        "19 USC 1592(c)(4), (d)",
        "$%s overpaid on other lines is not set off; the loss is tendered gross."
            .formatted(overpaid));
  }

  private static Finding beforeLookBack(List<EntryLoss> old, LocalDate lookBack) {
    return new Finding(
        FindingCode.BEFORE_LOOK_BACK,
        Limitation.CITATION,
        "$%s was lost on entries made before %s, more than five years before the disclosure (%s)."
            .formatted(
                LossOfRevenue.total(old),
                lookBack,
                Listing.of(old.stream().map(EntryLoss::entryNumber).toList())));
  }

  private static void sampling(
      LossOfRevenue.Basis basis, LocalDate disclosedOn, List<Finding> findings) {
    if (basis.sampled() && !stated(basis.method())) {
      findings.add(sampling("The loss was found by a sample whose method is not recorded."));
    }
    if (basis.sampled() && disclosedOn.isBefore(SAMPLING_SINCE)) {
      findings.add(
          sampling(
              "Sampling is provided for since 2011 (CBP Dec. 11-20), not in %s."
                  .formatted(disclosedOn)));
    }
  }

  private static Finding sampling(String sentence) {
    return new Finding(FindingCode.SAMPLING_NOT_RECORDED, SAMPLING, sentence);
  }
}
