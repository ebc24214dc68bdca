package org.centerline.statute;

import static org.centerline.statute.ProtestableDecision.APPRAISED_VALUE;
import static org.centerline.statute.ProtestableDecision.CHARGES;
import static org.centerline.statute.ProtestableDecision.CLASSIFICATION;
import static org.centerline.statute.ProtestableDecision.CLERICAL_ERROR;
import static org.centerline.statute.ProtestableDecision.DRAWBACK_REFUSAL;
import static org.centerline.statute.ProtestableDecision.EXCLUSION;
import static org.centerline.statute.ProtestableDecision.LIQUIDATION;
import static org.centerline.statute.ProtestableDecision.REFUSAL_TO_RELIQUIDATE;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may protest which decision: 19 USC 1514(c)(2), 19 CFR 174.12(a). */
final class StandingRule {

  /**
   * Decisions that a role may protest without more. An agent acts for any of the others; its
   * authority is looked at in review (19 CFR 174.3), not presumed absent.
   */
  private static final Map<FilerRole, Set<ProtestableDecision>> ESTABLISHED =
      new EnumMap<>(
          Map.of(
              FilerRole.IMPORTER, EnumSet.complementOf(EnumSet.of(DRAWBACK_REFUSAL)),
              FilerRole.CONSIGNEE, EnumSet.complementOf(EnumSet.of(DRAWBACK_REFUSAL)),
              FilerRole.SURETY, EnumSet.complementOf(EnumSet.of(DRAWBACK_REFUSAL, EXCLUSION)),
              FilerRole.PAYER, EnumSet.of(CHARGES),
              FilerRole.DRAWBACK_CLAIMANT, EnumSet.of(DRAWBACK_REFUSAL, LIQUIDATION),
              FilerRole.EXPORTER_PRODUCER, EnumSet.noneOf(ProtestableDecision.class),
              FilerRole.AGENT, EnumSet.allOf(ProtestableDecision.class)));

  /** Decisions that a role may protest on facts that the filing does not show. */
  private static final Map<FilerRole, Set<ProtestableDecision>> POSSIBLE =
      new EnumMap<>(
          Map.of(
              FilerRole.IMPORTER, EnumSet.of(DRAWBACK_REFUSAL),
              FilerRole.CONSIGNEE, EnumSet.of(DRAWBACK_REFUSAL),
              FilerRole.SURETY, EnumSet.of(EXCLUSION),
              FilerRole.PAYER,
                  EnumSet.of(
                      APPRAISED_VALUE,
                      CLASSIFICATION,
                      LIQUIDATION,
                      CLERICAL_ERROR,
                      REFUSAL_TO_RELIQUIDATE),
              FilerRole.DRAWBACK_CLAIMANT, EnumSet.of(CLERICAL_ERROR, REFUSAL_TO_RELIQUIDATE),
              FilerRole.EXPORTER_PRODUCER,
                  EnumSet.of(CLASSIFICATION, LIQUIDATION, REFUSAL_TO_RELIQUIDATE)));

  private StandingRule() {}

  static Standing standing(FilerRole role, ProtestableDecision decision) {
    if (ESTABLISHED.get(role).contains(decision)) {
      return Standing.ESTABLISHED;
    }
    return POSSIBLE.getOrDefault(role, Set.of()).contains(decision)
        ? Standing.DOUBTFUL
        : Standing.NONE;
  }

  static List<Finding> findings(Standing standing, ProtestFacts facts) {
    String who = facts.role().label();
    String what = facts.decision().label();
    String citation = facts.role().citation();
    return switch (standing) {
      case ESTABLISHED -> List.of();
      case DOUBTFUL ->
          List.of(
              new Finding(
                  FindingCode.STANDING_DOUBTFUL,
                  citation,
                  "Whether the %s may protest the %s depends on %s."
                      .formatted(who, what, condition(facts.role()))));
      case NONE ->
          List.of(
              new Finding(
                  FindingCode.NO_STANDING,
                  citation,
                  "The law does not let the %s protest the %s.".formatted(who, what)));
    };
  }

  private static String condition(FilerRole role) {
    return switch (role) {
      case EXPORTER_PRODUCER ->
          "the protest being confined to origin, by the person who signed the certification";
      case PAYER -> "having paid, or received a refund of, the charge in question";
      case SURETY -> "the surety also being the person that seeks entry or delivery";
      case DRAWBACK_CLAIMANT -> "the decision concerning the claim for drawback";
      case IMPORTER, CONSIGNEE, AGENT -> "having filed the claim for drawback";
    };
  }
}
