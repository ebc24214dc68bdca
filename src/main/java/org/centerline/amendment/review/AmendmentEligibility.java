package org.centerline.amendment.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.centerline.amendment.Amendment;
import org.centerline.amendment.Amendments;
import org.centerline.amendment.Amendments.State;
import org.centerline.amendment.StoppedClocks;
import org.centerline.amendment.summary.EntryLiquidation;
import org.centerline.amendment.summary.EntryLiquidations;
import org.centerline.amendment.summary.SummaryFilers;
import org.centerline.amendment.summary.SummaryRecords;
import org.centerline.amendment.summary.SummaryRecords.Known;
import org.centerline.amendment.summary.SummaryVersions;
import org.centerline.amendment.summary.SummaryVersions.Held;
import org.centerline.amendment.summary.SummaryVersions.Side;
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
import org.centerline.statute.PscReading;
import org.centerline.statute.Refusal;
import org.centerline.statute.Verdict;
import org.springframework.stereotype.Component;

/** Holds an amendment against the law and records every refusal, or takes it under review. */
@Component
public class AmendmentEligibility {

  private final Amendments amendments;
  private final SummaryVersions versions;
  private final SummaryRecords records;
  private final SummaryFilers filers;
  private final EntryLiquidations liquidations;
  private final Docket docket;
  private final CaseFindings findings;
  private final CaseClocks clocks;
  private final CaseLog log;
  private final OfficeCalendar calendar;
  private final PscReading reading;

  /**
   * An examination.
   *
   * @param reading whether the last day is that of ACE, which checks by machine, or that of the
   *     notices
   */
  AmendmentEligibility(
      Amendments amendments,
      SummaryVersions versions,
      SummaryRecords records,
      SummaryFilers filers,
      EntryLiquidations liquidations,
      Docket docket,
      CaseFindings findings,
      CaseClocks clocks,
      CaseLog log,
      OfficeCalendar calendar,
      PscReading reading) {
    this.amendments = amendments;
    this.versions = versions;
    this.records = records;
    this.filers = filers;
    this.liquidations = liquidations;
    this.docket = docket;
    this.findings = findings;
    this.clocks = clocks;
    this.log = log;
    this.calendar = calendar;
    this.reading = reading;
  }

  /** Examines; what is eligible is under review from now on, and no other one of the summary is. */
  boolean examine(String caseNumber) {
    Amendment amendment = amendments.get(caseNumber);
    versions.lock(amendment.entryNumber());
    CaseRecord filed = docket.get(caseNumber);
    Known known = records.of(amendment, filed.filedBy());
    Eligibility found = examined(amendment, known);
    record(caseNumber, amendment, found, known.liquidation());
    if (known.liquidation().isContradictedBy(EntryLiquidation.stated(amendment))) {
      noteOther(caseNumber, amendment, known.liquidation());
    }
    if (found.isEligible()) {
      amendments.moveTo(caseNumber, State.PENDING);
      if (known.held().isEmpty()) {
        versions.hold(amendment.entryNumber(), new Held(amendment.version(), caseNumber, Side.OLD));
      }
      liquidations.keep(known.liquidation());
      filers.share(amendment.entryNumber(), filed);
    }
    return found.isEligible();
  }

  /**
   * By what is on file of the liquidation; where that is only what an earlier filing stated, what
   * this one states counts against it too, but never for it.
   */
  private Eligibility examined(Amendment amendment, Known known) {
    Eligibility found = examined(amendment, known, known.liquidation());
    EntryLiquidation stated = EntryLiquidation.stated(amendment);
    if (!found.isEligible()
        || known.liquidation().isTold()
        || !known.liquidation().isContradictedBy(stated)) {
      return found;
    }
    Eligibility byItsOwnWord = examined(amendment, known, stated);
    return byItsOwnWord.isEligible() ? found : byItsOwnWord;
  }

  private Eligibility examined(Amendment amendment, Known known, EntryLiquidation liquidation) {
    return AmendmentExamination.examine(
        amendment.facts(
            reading,
            known.held().map(Held::version).orElse(amendment.version()),
            known.flags(),
            liquidation),
        calendar);
  }

  private void noteOther(String caseNumber, Amendment amendment, EntryLiquidation onFile) {
    findings.record(
        List.of(
            new CaseFinding(
                caseNumber,
                "LIQUIDATION_ON_FILE_DIFFERS",
                "19 CFR 101.9(b)",
                "On file the liquidation is %s; the filing states that it is %s. What is on file counts."
                    .formatted(onFile.words(), EntryLiquidation.stated(amendment).words()))));
  }

  /**
   * The window of an amendment where its entry's liquidation stands so, though it may have ended
   * before the receipt; empty where none limits.
   */
  public Optional<Deadline> window(Amendment amendment, EntryLiquidation liquidation) {
    return Optional.ofNullable(
        AmendmentExamination.window(
            amendment.facts(reading, amendment.version(), Set.of(), liquidation), calendar));
  }

  private void record(
      String caseNumber, Amendment amendment, Eligibility found, EntryLiquidation liquidation) {
    findings.record(
        found.refusals().stream().map(refusal -> finding(caseNumber, refusal)).toList());
    if (found.window() != null) {
      clocks.start(caseNumber, found.window(), state(found.window(), amendment));
    } else if (found.isEligible()) {
      StoppedClocks.window(amendment, liquidation)
          .ifPresent(none -> clocks.start(caseNumber, none, ClockState.STOPPED));
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
