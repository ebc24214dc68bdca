package org.centerline.statute;

import java.util.ArrayList;
import java.util.List;
import org.centerline.statute.FormalInvestigation.Outcome;
import org.centerline.statute.InvestigationFacts.LackOfKnowledge;

/** What the officer has to weigh of a formal investigation: 19 CFR 162.74(g), (i). */
final class InvestigationFindings {

  private static final String COMMENCEMENT = "19 USC 1592(c)(4), 1593a(c)(3); 19 CFR 162.74(g)";
  private static final String KNOWLEDGE = "19 USC 1592(c)(4), 1593a(c)(3); 19 CFR 162.74(i)";

  private InvestigationFindings() {}

  static List<Finding> of(Outcome outcome, InvestigationFacts facts) {
    List<Finding> findings = new ArrayList<>();
    switch (outcome) {
      case UNKNOWN -> findings.add(unknown(facts));
      case PRESUMED_KNOWLEDGE -> findings.addAll(presumed(facts));
      case AFTER_WITH_KNOWLEDGE -> findings.add(known(facts));
      case BEFORE, WITHOUT_KNOWLEDGE -> {}
    }
    if (outcome != Outcome.BEFORE) {
      findings.addAll(sameDay(facts));
    }
    facts.inquiries().stream()
        .filter(inquiry -> !inquiry.on().isAfter(facts.disclosedOn()))
        .map(InvestigationFindings::warning)
        .forEach(findings::add);
    return findings;
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
}
