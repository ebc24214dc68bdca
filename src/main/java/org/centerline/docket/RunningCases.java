package org.centerline.docket;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases that follow an account to another Center: those that run and for which no decision has
 * been proposed (decision 037). What is decided on the account itself stays where it is decided.
 */
@Component
public class RunningCases {

  private static final String[] MOVING =
      Stream.of(
              CaseStatus.FILED,
              CaseStatus.SCREENING,
              CaseStatus.AWAITING_LEAD,
              CaseStatus.UNDER_REVIEW,
              CaseStatus.AWAITING_INFORMATION,
              CaseStatus.ON_HOLD)
          .map(CaseStatus::name)
          .toArray(String[]::new);

  private final JdbcClient jdbc;
  private final CaseLog log;

  RunningCases(JdbcClient jdbc, CaseLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  /** How many cases of the account would leave the Center. */
  public int count(String importerNumber, String center) {
    return jdbc.sql(
            """
            select count(*) from docket_case
            where importer_number = :importer and center = :center and status = any(:moving)
              and line_of_work <> 'PARTICIPATION'""")
        .param("importer", importerNumber)
        .param("center", center)
        .param("moving", MOVING)
        .query(Integer.class)
        .single();
  }

  /** The next cases of the account that leave the Center. */
  public List<String> next(String importerNumber, String center, int most) {
    return jdbc.sql(
            """
            select case_number from docket_case
            where importer_number = :importer and center = :center and status = any(:moving)
              and line_of_work <> 'PARTICIPATION'
            order by case_number limit :most""")
        .param("importer", importerNumber)
        .param("center", center)
        .param("moving", MOVING)
        .param("most", most)
        .query(String.class)
        .list();
  }

  /**
   * Gives a case to another Center. Whoever acts on the case at the same moment is waited for.
   *
   * @return false where it is not the first Center's any more, or a decision has been proposed
   */
  public boolean move(String caseNumber, String from, String to) {
    int moved =
        jdbc.sql(
                """
                update docket_case set center = :to
                where case_number = :caseNumber and center = :from and status = any(:moving)""")
            .param("to", to)
            .param("caseNumber", caseNumber)
            .param("from", from)
            .param("moving", MOVING)
            .update();
    if (moved == 1) {
      log.record(caseNumber, "MOVED", "The case follows its account to another Center", from, to);
    }
    return moved == 1;
  }
}
