package org.centerline.statute;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a disclosure came before, or without knowledge of, the commencement of a formal
 * investigation: 19 USC 1592(c)(4), 1593a(c)(3), (4); 19 CFR 162.74(g), (i), since 1998-06-29.
 *
 * <p>An investigation commences on the date recorded in writing. Days are known, not hours: a
 * disclosure of that very day is not shown to be before it, and a sign of the day of the disclosure
 * is not shown to be before that; both are pointed out. A CF-28 or CF-29 on the same issue is a
 * warning only: whether it commences an investigation is contested since 2010.
 *
 * @param outcome how the disclosure stands to the investigation
 * @param presumedBy what the presumption rests on; empty where there is none
 * @param findings what the officer has to weigh
 */
public record FormalInvestigation(
    Outcome outcome, Set<KnowledgeGround> presumedBy, List<Finding> findings) {

  /** How a disclosure stands to a formal investigation. */
  public enum Outcome {
    /** Before it, or there is none. */
    BEFORE("none is recorded before the disclosure"),
    /** After it, and the discloser has shown that it did not know. */
    WITHOUT_KNOWLEDGE("begun before the disclosure, which was shown to be made without knowledge"),
    /** After it, and the law presumes that the discloser knew; evidence can rebut that. */
    PRESUMED_KNOWLEDGE("begun before the disclosure; the law presumes that the discloser knew"),
    /** After it, and the discloser knew. */
    AFTER_WITH_KNOWLEDGE("begun before the disclosure, and the discloser knew"),
    /** The record is not known, or lack of knowledge is still to be shown. */
    UNKNOWN("not known yet");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** How the investigation stands to the disclosure, for people. */
    public String words() {
      return words;
    }
  }

  /** Takes copies. */
  public FormalInvestigation {
    presumedBy = presumedBy.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(presumedBy));
    findings = List.copyOf(findings);
  }

  /** Judges the facts. */
  public static FormalInvestigation judge(InvestigationFacts facts) {
    Set<KnowledgeGround> grounds =
        facts.signs().stream()
            .filter(sign -> sign.on().isBefore(facts.disclosedOn()))
            .map(InvestigationFacts.Sign::ground)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(KnowledgeGround.class)));
    Outcome outcome = outcome(facts, !grounds.isEmpty());
    return new FormalInvestigation(
        outcome,
        outcome == Outcome.PRESUMED_KNOWLEDGE ? grounds : Set.of(),
        InvestigationFindings.of(outcome, facts));
  }

  private static Outcome outcome(InvestigationFacts facts, boolean grounds) {
    LocalDate recorded = facts.commencement().recordedOn();
    if (!facts.commencement().known()) {
      return Outcome.UNKNOWN;
    }
    if (recorded == null || facts.disclosedOn().isBefore(recorded)) {
      return Outcome.BEFORE;
    }
    return switch (facts.lackOfKnowledge()) {
      case SHOWN -> Outcome.WITHOUT_KNOWLEDGE;
      case REFUTED -> Outcome.AFTER_WITH_KNOWLEDGE;
      case NOT_SHOWN -> grounds ? Outcome.PRESUMED_KNOWLEDGE : Outcome.UNKNOWN;
    };
  }

  /** What it means for {@link DisclosureCriterion#TIMING}. */
  public DisclosureCriterion.Outcome criterion() {
    return switch (outcome) {
      case BEFORE, WITHOUT_KNOWLEDGE -> DisclosureCriterion.Outcome.MET;
      case UNKNOWN -> DisclosureCriterion.Outcome.OPEN;
      case PRESUMED_KNOWLEDGE, AFTER_WITH_KNOWLEDGE -> DisclosureCriterion.Outcome.FAILED;
    };
  }
}
