package org.centerline.protest;

import java.util.List;
import java.util.stream.Collectors;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.protest.ConsolidationRows.Member;
import org.centerline.protest.RelatedProtests.Related;
import org.springframework.stereotype.Component;

/** Tells parties of those with whom they are one, and staff of those who are kept apart. */
@Component
class ConsolidationNotices {

  private static final String CITATION = "19 USC 1514(c)(1); 19 CFR 174.15(a), 174.21(a)";
  private static final String CONFIDENTIAL = "19 CFR 174.15(b)";

  private final CaseFindings findings;
  private final CaseLog log;

  ConsolidationNotices(CaseFindings findings, CaseLog log) {
    this.findings = findings;
    this.log = log;
  }

  /** Staff know of both; nothing that a party can read names the other. */
  void keepApart(Member mine, Related other) {
    findings.record(
        List.of(apart(mine.caseNumber(), other.named()), apart(other.caseNumber(), mine.named())));
  }

  private static CaseFinding apart(String caseNumber, String other) {
    return new CaseFinding(
        caseNumber,
        "KEPT_APART",
        CONFIDENTIAL,
        ("Protest %s is against the same decision on the same goods. An exporter or producer being a"
                + " party, they are handled apart, and no party is told of the other unless all"
                + " have consented in writing.")
            .formatted(other),
        true);
  }

  /** Tells a member that one of them was rejected and is no protest. */
  void ended(Member member, String rejected) {
    String sentence =
        "The protest of case %s was rejected and is not one with this any more".formatted(rejected);
    findings.record(
        List.of(new CaseFinding(member.caseNumber(), "CONSOLIDATION_ENDED", CITATION, sentence)));
    log.record(member.caseNumber(), "CONSOLIDATION_ENDED", sentence);
  }

  /** Tells a member of those who have joined it. */
  void tell(Member member, List<Member> joined) {
    String others = joined.stream().map(Member::named).collect(Collectors.joining("; "));
    String sentence =
        ("Against the same decision on the same goods, this is one protest with that of another"
                + " party: %s. The two years to decide it run from the last filing.")
            .formatted(others);
    findings.record(
        List.of(new CaseFinding(member.caseNumber(), "CONSOLIDATED", CITATION, sentence)));
    log.record(member.caseNumber(), "CONSOLIDATED", "One protest with " + others);
  }
}
