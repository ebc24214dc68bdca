package org.centerline.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseStatus;
import org.centerline.docket.ClockState;
import org.centerline.docket.Docket;
import org.centerline.statute.ClockKind;
import org.centerline.statute.Finding;
import org.centerline.statute.OfficeCalendar;
import org.centerline.statute.OralConfirmation;
import org.centerline.statute.Perfection;
import org.springframework.stereotype.Component;

/** Holds what a discloser has said so far against what a disclosure must say. */
@Component
public class DisclosureExamination {

  private final Disclosures disclosures;
  private final CaseFindings findings;
  private final CaseClocks clocks;
  private final Docket docket;
  private final OfficeCalendar calendar;
  private final Clock clock;

  DisclosureExamination(
      Disclosures disclosures,
      CaseFindings findings,
      CaseClocks clocks,
      Docket docket,
      OfficeCalendar calendar,
      Clock clock) {
    this.disclosures = disclosures;
    this.findings = findings;
    this.clocks = clocks;
    this.docket = docket;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Notes what is missing, and returns whether nothing is waited for any more. What completed it
   * too late waits for the officer: the calendar denies nothing, and forgives nothing either (19
   * CFR 162.74(b)(4)).
   */
  public boolean examine(String caseNumber) {
    Disclosure disclosure = disclosures.get(caseNumber);
    Perfection perfection = perfection(disclosure);
    OralConfirmation confirmation = confirmation(disclosure);
    note(caseNumber, Stream.of(perfection.findings(), confirmation.findings()));
    boolean perfected = perfection.isComplete() && !isLate(caseNumber);
    if (perfected) {
      clocks.complete(caseNumber, ClockKind.PERFECTION, LocalDate.now(clock));
    }
    boolean complete = perfected && !isAwaited(caseNumber, confirmation);
    docket.moveTo(caseNumber, complete ? CaseStatus.UNDER_REVIEW : CaseStatus.AWAITING_INFORMATION);
    return complete;
  }

  /** What was received in time meets the clock, however late the officer turns to it. */
  void received(String caseNumber, LocalDate on) {
    boolean inTime =
        clocks
            .find(caseNumber, ClockKind.PERFECTION)
            .filter(running -> !running.rolledDue().isBefore(on))
            .isPresent();
    if (inTime && perfection(disclosures.get(caseNumber)).isComplete()) {
      clocks.complete(caseNumber, ClockKind.PERFECTION, on);
    }
  }

  /** What is missing, as of today. */
  public Perfection perfection(Disclosure disclosure) {
    return Perfection.of(disclosure.contents(), disclosure.completeBy(), LocalDate.now(clock));
  }

  /** How the confirmation stands, as of today. */
  public OralConfirmation confirmation(Disclosure disclosure) {
    return OralConfirmation.of(
        disclosure.receipt(),
        disclosure.confirmedOn(),
        disclosure.waiverReason() != null,
        LocalDate.now(clock),
        calendar);
  }

  /** Whether the time was over and nobody has decided on that: a decision ends the clock. */
  public boolean isLate(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.PERFECTION)
        .filter(running -> running.state() == ClockState.OPEN)
        .filter(running -> running.rolledDue().isBefore(LocalDate.now(clock)))
        .isPresent();
  }

  /** What to weigh where it was not completed in time, whatever came later; empty where it was. */
  public Optional<String> lateness(String caseNumber) {
    return clocks
        .find(caseNumber, ClockKind.PERFECTION)
        .filter(ended -> ended.state() == ClockState.MISSED)
        .map(
            ended ->
                "NOT COMPLETED IN TIME: the last day to complete the disclosure was %s (19 CFR 162.74(b)(4))"
                    .formatted(ended.rolledDue()));
  }

  /** Whether a time to confirm or to complete it is over, and nobody has decided on that. */
  public boolean isOverdue(String caseNumber) {
    LocalDate today = LocalDate.now(clock);
    return Stream.of(ClockKind.ORAL_CONFIRMATION, ClockKind.PERFECTION)
        .flatMap(kind -> clocks.find(caseNumber, kind).stream())
        .filter(running -> running.state() == ClockState.OPEN)
        .anyMatch(running -> running.rolledDue().isBefore(today));
  }

  /** What is late or did not come the officer decides on first; then it is weighed (Z35). */
  private boolean isAwaited(String caseNumber, OralConfirmation confirmation) {
    return switch (confirmation.outcome()) {
      case NOT_NEEDED, CONFIRMED, WAIVED -> false;
      case WAITING -> true;
      case DENIABLE ->
          clocks
              .find(caseNumber, ClockKind.ORAL_CONFIRMATION)
              .filter(running -> running.state() == ClockState.OPEN)
              .isPresent();
    };
  }

  /** Each thing is noted once, however often the disclosure is looked at. */
  private void note(String caseNumber, Stream<List<Finding>> found) {
    Set<String> known =
        findings.of(List.of(caseNumber)).stream()
            .map(CaseFinding::message)
            .collect(Collectors.toSet());
    findings.record(
        found
            .flatMap(List::stream)
            .filter(finding -> !known.contains(finding.message()))
            .map(
                finding ->
                    new CaseFinding(
                        caseNumber, finding.code().name(), finding.citation(), finding.message()))
            .toList());
  }
}
