package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.docket.CaseFinding;
import org.centerline.docket.CaseFindings;
import org.centerline.docket.CaseLog;
import org.centerline.docket.CaseRecord;
import org.centerline.docket.Docket;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A summons that was filed while a denial stood and came to light after the denial was voided. Once
 * an action is commenced, what is done on the protest is void, the voiding included (19 USC
 * 1515(c)); what follows from that for the case is for a person to say.
 */
@Component
class LateSummons {

  private static final String CITATION = "19 USC 1515(c)";

  private final JdbcClient jdbc;
  private final CaseFindings findings;
  private final Submissions submissions;
  private final Protests protests;
  private final Docket docket;
  private final CaseLog log;
  private final Clock clock;

  LateSummons(
      JdbcClient jdbc,
      CaseFindings findings,
      Submissions submissions,
      Protests protests,
      Docket docket,
      CaseLog log,
      Clock clock) {
    this.jdbc = jdbc;
    this.findings = findings;
    this.submissions = submissions;
    this.protests = protests;
    this.docket = docket;
    this.log = log;
    this.clock = clock;
  }

  /** A denial that was voided: from when to when it stood. */
  private record VoidedDenial(LocalDate denied, LocalDate voided) {

    boolean stoodOn(LocalDate day) {
      return !day.isBefore(denied) && !day.isAfter(voided);
    }
  }

  /**
   * Keeps a summons that was filed between a denial of the protest and the voiding of it, and asks
   * for a person where the protest is undecided again.
   *
   * @return false, with nothing kept, where it was not filed then
   */
  boolean keep(CaseRecord protest, LocalDate on, String courtNumber) {
    if (isOfPresentDenial(protest, on)) {
      return false;
    }
    String caseNumber = protest.caseNumber();
    Optional<VoidedDenial> sued =
        voidedDenials(caseNumber).stream().filter(denial -> denial.stoodOn(on)).findFirst();
    sued.ifPresent(denial -> keep(protest, on, courtNumber, denial));
    return sued.isPresent();
  }

  private boolean isOfPresentDenial(CaseRecord protest, LocalDate on) {
    return protest.determination() != null
        && !on.isBefore(protest.determinedOn())
        && !protests.isVoidedByHeadquarters(protest.caseNumber());
  }

  private void keep(CaseRecord protest, LocalDate on, String courtNumber, VoidedDenial denial) {
    String caseNumber = protest.caseNumber();
    String sentence =
        "A summons of %s (court number %s) came to light after the denial of %s was voided on %s. What was done on the protest after an action is in court is void%s."
            .formatted(
                on, courtNumber, denial.denied(), denial.voided(), consequence(protest, denial));
    submissions.keep(caseNumber, SubmissionKind.SUMMONS, on, courtNumber);
    // What was proposed meanwhile goes back to whoever proposed it.
    docket.countSubmission(caseNumber);
    findings.record(
        List.of(new CaseFinding(caseNumber, "SUMMONS_BEFORE_VOIDING", CITATION, sentence)));
    log.record(caseNumber, "SUMMONS_REPORTED_LATE", "%s (%s)".formatted(sentence, CITATION));
  }

  private static String consequence(CaseRecord protest, VoidedDenial denial) {
    if (protest.determination() == null) {
      return ", so the Center must look at the case before it decides anything";
    }
    return denial.denied().equals(protest.determinedOn())
        ? ", so the denial stands and is before the court"
        : ", the decision of %s included".formatted(protest.determinedOn());
  }

  /** Keeps from when to when a denial stood that is void from today. */
  void remember(String caseNumber, LocalDate denied) {
    jdbc.sql("insert into voided_denial values (:caseNumber, :denied, :today)")
        .param("caseNumber", caseNumber)
        .param("denied", denied)
        .param("today", LocalDate.now(clock))
        .update();
  }

  private List<VoidedDenial> voidedDenials(String caseNumber) {
    return jdbc.sql(
            """
            select denied_on as denied, voided_on as voided from voided_denial
            where case_number = :caseNumber order by voided_on""")
        .param("caseNumber", caseNumber)
        .query(VoidedDenial.class)
        .list();
  }
}
