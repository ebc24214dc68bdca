package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;

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

  private static final String COMMENCEMENT = "19 USC 1592(c)(4); 19 CFR 162.74(g)";
  private static final String KNOWLEDGE = "19 USC 1592(c)(4); 19 CFR 162.74(i)";

  /** How a disclosure stands to a formal investigation. */
  public enum Outcome {
    /** Before it, or there is none. */
    BEFORE,
    /** After it, and the discloser has shown that it did not know. */
    WITHOUT_KNOWLEDGE,
    /** After it, and the law presumes that the discloser knew; evidence can rebut that. */
    PRESUMED_KNOWLEDGE,
    /** After it, and the discloser knew. */
    AFTER_WITH_KNOWLEDGE,
    /** The record is not known, or lack of knowledge is still to be shown. */
    UNKNOWN
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
    List<Finding> findings = new ArrayList<>();
    switch (outcome) {
      case UNKNOWN -> findings.add(unknown(facts));
      case PRESUMED_KNOWLEDGE -> presumed(facts).forEach(findings::add);
      case AFTER_WITH_KNOWLEDGE -> findings.add(known(facts));
      case BEFORE, WITHOUT_KNOWLEDGE -> {}
    }
    if (outcome != Outcome.BEFORE) {
      findings.addAll(sameDay(facts));
    }
    facts.inquiries().stream()
        .filter(inquiry -> !inquiry.on().isAfter(facts.disclosedOn()))
        .map(FormalInvestigation::warning)
        .forEach(findings::add);
    return new FormalInvestigation(
        outcome, outcome == Outcome.PRESUMED_KNOWLEDGE ? grounds : Set.of(), findings);
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

  private static Finding unknown(InvestigationFacts facts) {
    return facts.commencement().known()
        ? new Finding(
            FindingCode.LACK_OF_KNOWLEDGE_UNPROVEN,
            KNOWLEDGE,
            "A formal investigation was recorded with the date of %s, the disclosure is of %s; the"
                    .formatted(facts.commencement().recordedOn(), facts.disclosedOn())
                + " discloser has the burden to show that it did not know.")
        : new Finding(
            FindingCode.INVESTIGATION_UNKNOWN,
            COMMENCEMENT,
            "Whether a formal investigation was recorded before %s is not yet answered."
                .formatted(facts.disclosedOn()));
  }

  private static List<Finding> presumed(InvestigationFacts facts) {
    return facts.signs().stream()
        .filter(sign -> sign.on().isBefore(facts.disclosedOn()))
        .map(
            sign ->
                new Finding(
                    FindingCode.KNOWLEDGE_PRESUMED,
                    KNOWLEDGE,
                    "An investigation was recorded with the date of %s, and on %s, before the"
                            .formatted(facts.commencement().recordedOn(), sign.on())
                        + " disclosure of %s, %s; knowledge is presumed until rebutted."
                            .formatted(facts.disclosedOn(), sign.ground().words())))
        .toList();
  }

  private static Finding known(InvestigationFacts facts) {
    return new Finding(
        FindingCode.KNOWLEDGE_SHOWN,
        KNOWLEDGE,
        "The disclosure of %s came after the investigation recorded with the date of %s, of which"
                .formatted(facts.disclosedOn(), facts.commencement().recordedOn())
            + " the discloser knew; a copy of that record goes with the pre-penalty notice.");
  }

  private static List<Finding> sameDay(InvestigationFacts facts) {
    List<Finding> findings = new ArrayList<>();
    if (facts.disclosedOn().equals(facts.commencement().recordedOn())) {
      findings.add(
          sameDay(
              COMMENCEMENT,
              "The investigation is recorded with the day of the disclosure, %s; which came first"
                  .formatted(facts.disclosedOn())));
    }
    if (facts.lackOfKnowledge() == LackOfKnowledge.NOT_SHOWN) {
      facts.signs().stream()
          .filter(sign -> sign.on().equals(facts.disclosedOn()))
          .map(
              sign ->
                  sameDay(
                      KNOWLEDGE,
                      "On the day of the disclosure, %s, %s; which came first"
                          .formatted(sign.on(), sign.ground().words())))
          .forEach(findings::add);
    }
    return findings;
  }

  private static Finding sameDay(String citation, String sentence) {
    return new Finding(FindingCode.SAME_DAY, citation, sentence + " is for the officer to find.");
  }

  private static Finding warning(InvestigationFacts.Inquiry inquiry) {
    return new Finding(
        FindingCode.INQUIRY_OPEN,
        COMMENCEMENT,
        "A %s of %s on the same issue was issued before the disclosure; whether it commenced a"
                .formatted(inquiry.form(), inquiry.on())
            + " formal investigation is for the officer to decide.");
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
