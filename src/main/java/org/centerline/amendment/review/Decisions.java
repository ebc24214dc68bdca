package org.centerline.amendment.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.Amendments.State;
import org.centerline.amendment.money.AmendmentMoney;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.amendment.summary.SummaryVersions.Held;
import org.centerline.amendment.summary.SummaryVersions.Side;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.Docket;
import org.centerline.docket.Matter;
import org.centerline.statute.RefusalCode;
import org.springframework.stereotype.Component;

/** Accepts amendments, which become the next version of their summary, or rejects them. */
@Component
public class Decisions {

  private static final Set<String> REFUSALS =
      Stream.of(RefusalCode.values()).map(RefusalCode::code).collect(Collectors.toSet());

  public static final String ACCEPTED = "ACCEPTED";
  public static final String REJECTED = "REJECTED";

  private final Amendments amendments;
  private final SummaryVersions versions;
  private final AmendmentMoney money;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseLog log;
  private final Clock clock;

  Decisions(
      Amendments amendments,
      SummaryVersions versions,
      AmendmentMoney money,
      Docket docket,
      CaseFindings findings,
      CaseLog log,
      Clock clock) {
    this.amendments = amendments;
    this.versions = versions;
    this.money = money;
    this.docket = docket;
    this.findings = findings;
    this.log = log;
    this.clock = clock;
  }

  /** Who decides: what the table or the law decides is nobody's precedent. */
  enum By {
    PERSON,
    RULE
  }

  /** Whether a person has something to decide: nobody may accept what is liquidated. */
  boolean isOpen(String caseNumber) {
    return money.liquidated(amendments.get(caseNumber)).isEmpty();
  }

  /** Version n + 1 replaces n; n is kept. The money follows in the same transaction. */
  void accept(String caseNumber, String reason, By by) {
    Amendment amendment = amendments.get(caseNumber);
    versions.lock(amendment.entryNumber());
    money.mustNotBeLiquidated(amendment);
    decide(caseNumber, ACCEPTED, reason, State.ACCEPTED, matter(amendment, by, true));
    int next = amendment.version() + 1;
    versions.hold(amendment.entryNumber(), new Held(next, caseNumber, Side.NEW));
    log.record(
        caseNumber,
        "VERSION_REPLACED",
        "Version %d of the summary of entry %s".formatted(next, amendment.entryNumber()),
        String.valueOf(amendment.version()),
        String.valueOf(next));
    money.settle(caseNumber, amendment);
  }

  void reject(String caseNumber, String reason, By by) {
    Matter matter = matter(amendments.get(caseNumber), by, false);
    decide(caseNumber, REJECTED, reason, State.REJECTED, matter);
  }

  private static Matter matter(Amendment amendment, By by, boolean accepted) {
    return by == By.RULE ? null : new Matter(amendment.mainChange().issue().citation(), accepted);
  }

  /** Rejects what is not eligible, for every reason that was found. */
  void refuse(String caseNumber) {
    String reasons =
        findings.of(List.of(caseNumber)).stream()
            .filter(finding -> REFUSALS.contains(finding.code()))
            .map(finding -> "By rule %s: %s".formatted(finding.code(), finding.message()))
            .collect(Collectors.joining("\n"));
    decide(caseNumber, REJECTED, reasons, State.REJECTED, null);
  }

  private void decide(
      String caseNumber, String outcome, String reason, State state, Matter matter) {
    docket.determine(
        caseNumber,
        outcome,
        LocalDate.now(clock),
        reason,
        docket.get(caseNumber).submissions(),
        CaseStatus.DECIDED,
        matter);
    amendments.moveTo(caseNumber, state);
    log.record(caseNumber, "DETERMINED", reason, null, outcome);
  }
}
