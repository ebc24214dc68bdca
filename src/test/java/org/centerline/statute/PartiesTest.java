package org.centerline.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may protest what, and how long a surety has: 19 USC 1514(c)(2)-(3), 19 CFR 174.12. */
class PartiesTest {

  private final ProtestSample protest = new ProtestSample();

  /** E established, D doubtful, N none; decisions in the order of 19 USC 1514(a)(1) to (7). */
  @ParameterizedTest
  @CsvSource({
    "IMPORTER,          E, E, E, E, E, D, E",
    "CONSIGNEE,         E, E, E, E, E, D, E",
    "SURETY,            E, E, E, D, E, N, E",
    "PAYER,             D, D, E, N, D, N, D",
    "DRAWBACK_CLAIMANT, N, N, N, N, E, E, D",
    "EXPORTER_PRODUCER, N, D, N, N, D, N, D",
    "AGENT,             E, E, E, E, E, E, E"
  })
  void aRoleMayProtestWhatTheLawLetsIt(
      FilerRole role,
      char value,
      char classification,
      char charges,
      char exclusion,
      char liquidation,
      char drawback,
      char refusal) {
    assertThat(
            List.of(
                standing(role, ProtestableDecision.APPRAISED_VALUE),
                standing(role, ProtestableDecision.CLASSIFICATION),
                standing(role, ProtestableDecision.CHARGES),
                standing(role, ProtestableDecision.EXCLUSION),
                standing(role, ProtestableDecision.LIQUIDATION),
                standing(role, ProtestableDecision.DRAWBACK_REFUSAL),
                standing(role, ProtestableDecision.REFUSAL_TO_RELIQUIDATE)))
        .isEqualTo(
            List.of(value, classification, charges, exclusion, liquidation, drawback, refusal));
  }

  private static char standing(FilerRole role, ProtestableDecision decision) {
    return StandingRule.standing(role, decision).name().charAt(0);
  }

  /** July 5 2024 + 180 days is January 1 2025, a holiday; the next day offices are open. */
  @ParameterizedTest
  @CsvSource({
    "2024-12-31, TIMELY",
    "2025-01-01, TIMELY",
    "2025-01-02, TIMELY_BY_ROLL",
    "2025-01-03, UNTIMELY",
    "2024-07-04, PREMATURE"
  })
  void aSuretyHasItsTimeFromTheMailingOfTheDemand(LocalDate received, Timeliness timeliness) {
    protest.role = FilerRole.SURETY;
    protest.nonCollusion = true;
    // Liquidated so long ago that the importer's own time is over.
    protest.entries = List.of(ProtestSample.entry("ABC-1234567-6", "2022-05-02", "2023-03-10"));
    protest.demandMailedOn = LocalDate.of(2024, 7, 5);
    protest.receivedOn = received;
    assertThat(protest.examine().timeliness()).isEqualTo(timeliness);
  }

  @Test
  void aSuretyCertifiesThatItDoesNotProtestToLengthenAnothersTime() {
    protest.role = FilerRole.SURETY;
    protest.demandMailedOn = LocalDate.of(2025, 3, 20);
    assertThat(protest.examine().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.INCOMPLETE);
              assertThat(finding.citation()).isEqualTo("19 CFR 174.13(a)(8)");
            });
    protest.nonCollusion = true;
    assertThat(protest.examine().findings()).isEmpty();
  }

  @Test
  void aDemandOnTheBondLengthensNobodyElsesTime() {
    protest.role = FilerRole.IMPORTER;
    protest.demandMailedOn = LocalDate.of(2025, 8, 1);
    protest.receivedOn = LocalDate.of(2025, 9, 11);
    assertThat(protest.examine().timeliness()).isEqualTo(Timeliness.UNTIMELY);
  }
}
