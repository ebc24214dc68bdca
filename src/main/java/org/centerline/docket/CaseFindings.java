package org.centerline.docket;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What screening found in each case. */
@Component
public class CaseFindings {

  private final JdbcClient jdbc;

  CaseFindings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds findings to those a case already has. */
  public void record(List<CaseFinding> findings) {
    for (CaseFinding finding : findings) {
      jdbc.sql(
              """
              insert into case_finding (case_number, code, citation, message, staff_only)
              values (:caseNumber, :code, :citation, :message, :staffOnly)""")
          .param("caseNumber", finding.caseNumber())
          .param("code", finding.code())
          .param("citation", finding.citation())
          .param("message", finding.message())
          .param("staffOnly", finding.staffOnly())
          .update();
    }
  }

  /** The findings of these cases, in the order in which they were made. */
  public List<CaseFinding> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select case_number, code, citation, message, staff_only from case_finding
            where case_number = any(:caseNumbers) order by id""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(CaseFinding.class)
        .list();
  }

  /**
   * Notes of what came after the last day of a clock, but before the office was open again, that a
   * person weighs whether it is in time (HQ 966507 took such a request; the statute is silent).
   *
   * @param clock within whose rolled time it came
   * @param what it is, as a sentence begins with it
   * @param received the day on which it came
   */
  public void noteByRoll(CaseClock clock, String what, LocalDate received) {
    if (received.isAfter(clock.due())) {
      String message =
          "%s of %s is in time only because %s was a closed day; whether that counts is for a person to weigh"
              .formatted(what, received, clock.due());
      record(
          List.of(
              new CaseFinding(clock.caseNumber(), "TIMELY_BY_ROLL", clock.citation(), message)));
    }
  }
}
