package org.centerline.protest;

import java.time.LocalDate;
import java.util.List;
import org.centerline.docket.CaseClock;
import org.centerline.docket.CaseClocks;
import org.centerline.docket.CaseEvent;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.centerline.engine.Time;
import org.centerline.statute.ClockKind;
import org.springframework.stereotype.Component;

/**
 * A summons that was filed while a denial stood and came to light after the denial was voided. Once
 * an action is commenced, what is done on the protest is void, the voiding included (19 USC
 * 1515(c)); what follows from that for the case is for a person to say.
 */
@Component
class LateSummons {

  private static final String CITATION = "19 USC 1515(c)";

  private final CaseClocks clocks;
  private final CaseFindings findings;
  private final Submissions submissions;
  private final Docket docket;
  private final CaseLog log;

  LateSummons(
      CaseClocks clocks,
      CaseFindings findings,
      Submissions submissions,
      Docket docket,
      CaseLog log) {
    this.clocks = clocks;
    this.findings = findings;
    this.submissions = submissions;
    this.docket = docket;
    this.log = log;
  }

  /**
   * Keeps the summons and asks for a person where the protest is undecided again and the summons
   * was filed between its denial and the voiding of it.
   *
   * @return false, with nothing kept, where it was not
   */
  boolean keep(CaseRecord protest, LocalDate on, String courtNumber) {
    if (protest.determination() != null || protest.reopenings() == 0) {
      return false;
    }
    String caseNumber = protest.caseNumber();
    LocalDate denied =
        clocks.find(caseNumber, ClockKind.SUMMONS).map(CaseClock::fromDate).orElseThrow();
    LocalDate voided = voided(caseNumber);
    if (on.isBefore(denied) || on.isAfter(voided)) {
      return false;
    }
    String sentence =
        ("A summons of %s (court number %s) came to light after the denial of %s was voided on %s."
                + " What was done on the protest after an action is in court is void, so the Center"
                + " must look at the case before it decides anything.")
            .formatted(on, courtNumber, denied, voided);
    submissions.keep(caseNumber, SubmissionKind.SUMMONS, on, courtNumber);
    // What was proposed meanwhile goes back to whoever proposed it.
    docket.countSubmission(caseNumber);
    findings.record(
        List.of(new CaseFinding(caseNumber, "SUMMONS_BEFORE_VOIDING", CITATION, sentence)));
    log.record(caseNumber, "SUMMONS_REPORTED_LATE", "%s (%s)".formatted(sentence, CITATION));
    return true;
  }

  private LocalDate voided(String caseNumber) {
    return log.of(List.of(caseNumber)).stream()
        .filter(event -> event.type().equals(Reopening.REOPENED))
        .map(CaseEvent::at)
        .map(at -> at.atZoneSameInstant(Time.EASTERN).toLocalDate())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
