package org.centerline.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds decisions of every Center by issue, statute and tariff; what was taken back is none. */
@Component
public class LikeDecisions {

  /** How far back a search looks in its index for decisions that stand. */
  private static final int MOST = 100;

  private static final String STANDING =
      """
      select d.case_number, d.line_of_work, d.center, d.issue, d.statute, d.heading, d.outcome,
        d.granted, (d.recorded_at at time zone :zone)::date as decided_on
      from decision d %s and not exists (
        select from decision later where later.case_number = d.case_number and later.id > d.id)
      order by d.id desc limit :most""";

  private static final String ALIKE =
      STANDING.formatted(
          """
          join case_matter q on q.line_of_work = d.line_of_work and q.issue = d.issue
            and q.heading = d.heading
          where q.case_number = :caseNumber and d.case_number <> :caseNumber
            and d.issue is not null and d.recorded_at >= :since""");

  private final JdbcClient jdbc;
  private final Clock clock;

  LikeDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest decisions that meet all that is asked for.
   *
   * @param line of work; null for any, as the others
   * @param digits with which the heading begins
   */
  public List<LikeDecision> find(LineOfWork line, String digits, String issue, String statute) {
    StringBuilder asked = new StringBuilder("where d.issue is not null");
    if (line != null) {
      asked.append(" and d.line_of_work = :line");
    }
    if (digits != null) {
      asked.append(" and d.heading like :digits");
    }
    if (issue != null) {
      asked.append(" and d.issue = :issue");
    }
    if (statute != null) {
      asked.append(" and d.statute = :statute");
    }
    JdbcClient.StatementSpec search = jdbc.sql(STANDING.formatted(asked)).param("most", MOST);
    search = line == null ? search : search.param("line", line.name());
    search = digits == null ? search : search.param("digits", digits + "%");
    search = issue == null ? search : search.param("issue", issue);
    search = statute == null ? search : search.param("statute", statute);
    return search.param("zone", clock.getZone().getId()).query(LikeDecision.class).list();
  }

  /** The six digits of the tariff that a case is about; empty where it is about none. */
  public Optional<String> heading(String caseNumber) {
    return jdbc.sql(
            """
            select heading from case_matter
            where case_number = :caseNumber and heading is not null""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .optional();
  }

  /**
   * The newest decisions of other cases of the line of work that ask what this one asks, on the
   * same six digits of the tariff.
   *
   * @param since the first day of those that count
   */
  public List<LikeDecision> alike(String caseNumber, LocalDate since, int most) {
    return jdbc.sql(ALIKE)
        .param("caseNumber", caseNumber)
        .param("zone", clock.getZone().getId())
        .param("since", since.atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("most", most)
        .query(LikeDecision.class)
        .list();
  }
}
