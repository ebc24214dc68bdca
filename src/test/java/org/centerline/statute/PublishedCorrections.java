package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The published cases of kind psc. */
final class PublishedCorrections {

  private PublishedCorrections() {}

  /**
   * Published is only that no timely protest was filed and that a correction could have been. All
   * dates are invented: entered 2018-10-01, liquidation set for and made on 2019-08-16, so that day
   * 180 is Wednesday 2020-02-12.
   */
  static void neitherCorrectedNorProtested(PublishedFacts facts) {
    boolean timely = !facts.node().get("protest_filed").asText().startsWith("not timely");
    AmendmentSample sample =
        AmendmentSample.of(AmendmentKind.PSC, "2019-07-26", "2018-10-01", "2019-08-16");
    assertThat(sample.codes()).isEmpty();
    sample.liquidated = LocalDate.of(2019, 8, 16);
    sample.receivedOn = LocalDate.of(2020, 2, timely ? 12 : 13);
    assertThat(sample.codes()).isEqualTo("B50");
    assertThat(sample.way()).isEqualTo(RemainingWay.NONE);
  }

  /** Assumed: entered 2024-03-04, sent 2026-03-02, which is after 300 days, no liquidation set. */
  static void typesAndLateCorrections(PublishedFacts facts) {
    assertThat(changesOf(List.of("01", "02", "03", "06", "07"))).isEqualTo(published(facts));
    assertThat(suspended("03", SuspensionBasis.AD, null)).isEmpty();
    assertThat(suspended("07", SuspensionBasis.INJUNCTION, null)).isEmpty();
    assertThat(suspended("06", SuspensionBasis.EAPA, true)).isEmpty();
    assertThat(suspended("06", SuspensionBasis.EAPA, false)).isEqualTo("B48");
    assertThat(suspended("01", SuspensionBasis.CVD, null)).isEqualTo("B48");
  }

  private static Set<String> published(PublishedFacts facts) {
    Set<String> changes = new TreeSet<>();
    facts.node().get("allowed_type_changes").forEach(change -> changes.add(change.asText()));
    return changes;
  }

  private static Set<String> changesOf(List<String> types) {
    Set<String> allowed = new TreeSet<>();
    for (String from : types) {
      for (String to : types) {
        AmendmentSample sample = new AmendmentSample();
        sample.entryType = from;
        sample.amendedType = to;
        if (!from.equals(to) && sample.codes().isEmpty()) {
          allowed.add(from + "->" + to);
        }
      }
    }
    return allowed;
  }

  private static String suspended(String type, SuspensionBasis basis, Boolean caseNumber) {
    AmendmentSample sample =
        AmendmentSample.of(AmendmentKind.PSC, "2026-03-02", "2024-03-04", null);
    sample.entryType = type;
    sample.amendedType = type;
    sample.status = LiquidationStatus.SUSPENDED;
    sample.basis = basis;
    sample.caseNumber = caseNumber;
    return sample.codes();
  }
}
