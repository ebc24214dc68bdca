package org.centerline.amendment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.centerline.amendment.Amendments.State;
import org.centerline.amendment.SummaryVersions.Held;
import org.centerline.amendment.SummaryVersions.Side;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.statute.AmendmentExamination;
import org.centerline.statute.Deadline;
import org.centerline.statute.Eligibility;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.PscBoundary;
import org.centerline.statute.Refusal;
import org.centerline.statute.SummaryFlag;
import org.centerline.statute.Verdict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Holds an amendment against the law and records every refusal, or takes it under review. */
@Component
class AmendmentEligibility {

  private final Amendments amendments;
  private final SummaryVersions versions;
  private final SummaryFilers filers;
  private final EntryLiquidations liquidations;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final PscBoundary boundary;

  /**
   * An examination.
   *
   * @param boundary whether the last day is that of ACE, which checks by machine, or that of the
   *     notices
   */
  AmendmentEligibility(
      Amendments amendments,
      SummaryVersions versions,
      SummaryFilers filers,
      EntryLiquidations liquidations,
      Docket docket,
      CaseFindings findings,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar,
      @Value("${centerline.amendment.boundary:ACE}") PscBoundary boundary) {
    this.amendments = amendments;
    this.versions = versions;
    this.filers = filers;
    this.liquidations = liquidations;
    this.docket = docket;
    this.findings = findings;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
    this.boundary = boundary;
  }

  /** Examines; what is eligible is under review from now on, and no other one of the summary is. */
  boolean examine(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    versions.lock(amendment.entryNumber());
    CaseRecord filed = docket.get(caseNumber);
    Set<SummaryFlag> known = known(amendment.entryNumber(), filed.filedBy());
    Optional<Held> held =
        known.contains(SummaryFlag.FILER_NOT_AUTHORIZED)
            ? Optional.empty()
            : versions.current(amendment.entryNumber());
    held.map(current -> amendments.get(current.caseNumber()))
        .filter(onFile -> !amendment.isOfTheEntryOf(onFile))
        .ifPresent(onFile -> known.add(SummaryFlag.ENTRY_DIFFERS));
    Eligibility found =
        AmendmentExamination.examine(
            amendment.facts(
                boundary,
                held.map(Held::version).orElse(amendment.version()),
                known,
                liquidations.of(amendment)),
            calendar);
    record(caseNumber, amendment, found);
    if (found.isEligible()) {
      amendments.moveTo(caseNumber, State.PENDING);
      if (held.isEmpty()) {
        versions.hold(amendment.entryNumber(), new Held(amendment.version(), caseNumber, Side.OLD));
      }
      filers.share(amendment.entryNumber(), filed);
    }
    return found.isEligible();
  }

  /** Who has no authority learns nothing else of the summary. */
  private Set<SummaryFlag> known(String entryNumber, String filedBy) {
    Set<SummaryFlag> known = new HashSet<>(filers.flags(entryNumber, filedBy));
    if (!known.contains(SummaryFlag.FILER_NOT_AUTHORIZED)
        && amendments.isUnderReview(entryNumber)) {
      known.add(SummaryFlag.UNDER_REVIEW);
    }
    return known;
  }

  /**
   * The window of an amendment where its entry's liquidation stands so; empty where none limits.
   */
  Optional<Deadline> window(Amendment amendment, EntryLiquidation liquidation) {
    return Optional.ofNullable(
        AmendmentExamination.examine(
                amendment.facts(boundary, amendment.version(), Set.of(), liquidation), calendar)
            .window());
  }

  private void record(String caseNumber, Amendment amendment, Eligibility found) {
    findings.record(
        found.refusals().stream().map(refusal -> finding(caseNumber, refusal)).toList());
    if (found.window() != null) {
      clocks.start(caseNumber, found.window(), state(found.window(), amendment));
    }
    String outcome = found.isEligible() ? "ACCEPTED" : "REJECTED";
    docket.screen(caseNumber, outcome, CaseStatus.UNDER_REVIEW);
    log.record(caseNumber, "SCREENED", "Eligibility: " + outcome, null, outcome);
  }

  private static CaseFinding finding(String caseNumber, Refusal refusal) {
    return new CaseFinding(
        caseNumber,
        refusal.code().code(),
        refusal.citation(),
        "%s %s".formatted(refusal.message(), refusal.remainingWay().sentence()));
  }

  private static ClockState state(Deadline window, Amendment amendment) {
    return window.verdict(amendment.receivedOn()) == Verdict.UNTIMELY
        ? ClockState.MISSED
        : ClockState.MET;
  }
}
