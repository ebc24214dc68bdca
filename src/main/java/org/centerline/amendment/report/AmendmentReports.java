package org.centerline.amendment.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.centerline.amendment.AmendmentDesk;
import org.centerline.amendment.AmendmentFiling;
import org.centerline.amendment.report.AmendmentReport.Answer;
import org.centerline.filing.ImporterNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Quarterly tracking reports: small errors filed together after the quarter (65 FR 70872; B2). Each
 * entry is an amendment and a case of its own, examined and answered alone.
 */
@Service
public class AmendmentReports {

  private final ReportCheck check;
  private final AmendmentDesk desk;
  private final JdbcClient jdbc;
  private final Clock clock;

  AmendmentReports(ReportCheck check, AmendmentDesk desk, JdbcClient jdbc, Clock clock) {
    this.check = check;
    this.desk = desk;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Files a report; afterwards each of its entries is refused, accepted, or in the pool.
   *
   * @return the report's number
   * @throws org.centerline.filing.FilingRefused when the form of any entry is not in order; nothing
   *     of the report is kept
   */
  @Transactional
  public String file(ReportFiling report) {
    LocalDate today = LocalDate.now(clock);
    List<AmendmentFiling> amendments = check.read(report, today);
    String number = open(report, report.receivedOn() == null ? today : report.receivedOn());
    for (AmendmentFiling amendment : amendments) {
      jdbc.sql("update amendment set report_number = :number where case_number = :caseNumber")
          .param("number", number)
          .param("caseNumber", desk.file(amendment))
          .update();
    }
    return number;
  }

  private String open(ReportFiling report, LocalDate receivedOn) {
    return jdbc.sql(
            """
            insert into amendment_report values ('Q-' || :year || '-' ||
                to_char(nextval('amendment_report_seq'), 'FM9999999000000'), :importer, :quarter,
                :receivedOn)
            returning report_number""")
        .param("year", String.valueOf(LocalDate.now(clock).getYear()))
        .param("importer", ImporterNumber.parse(report.importerNumber()).toString())
        .param("quarter", report.quarter())
        .param("receivedOn", receivedOn)
        .query(String.class)
        .single();
  }

  /** The report of this number with the answers to its entries, in the order of the filing. */
  public Optional<AmendmentReport> find(String reportNumber) {
    return jdbc.sql("select * from amendment_report where report_number = :number")
        .param("number", reportNumber)
        .query(
            (row, index) ->
                new AmendmentReport(
                    reportNumber,
                    row.getString("importer_number"),
                    row.getString("quarter"),
                    row.getObject("received_on", LocalDate.class),
                    answers(reportNumber)))
        .optional();
  }

  private List<Answer> answers(String reportNumber) {
    return jdbc.sql(
            """
            select a.entry_number, c.case_number, c.status, c.determination,
                c.determination_reason as reason
            from amendment a join docket_case c using (case_number)
            where a.report_number = :number order by c.case_number""")
        .param("number", reportNumber)
        .query(Answer.class)
        .list();
  }
}
