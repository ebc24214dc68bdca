package org.centerline.docket;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds decisions of every Center by issue, statute and tariff; what was taken back is none. */
@Component
public class LikeDecisions {

  /** How far back a search looks in its index for decisions that stand. */
  private static final int MOST = 100;

  private static final String STANDING =
      """
      select d.case_number, d.center, d.issue, d.statute, d.heading, d.outcome, d.granted,
        (d.recorded_at at time zone :zone)::date as decided_on
      from decision d
      where d.issue is not null %s and not exists (
        select from decision later where later.case_number = d.case_number and later.id > d.id)
      order by d.id desc limit :most""";

  private final JdbcClient jdbc;
  private final Clock clock;

  LikeDecisions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest decisions that meet all that is asked for.
   *
   * @param digits with which the heading begins; null for any, as the others
   */
  public List<LikeDecision> find(String digits, String issue, String statute) {
    StringBuilder asked = new StringBuilder();
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
    search = digits == null ? search : search.param("digits", digits + "%");
    search = issue == null ? search : search.param("issue", issue);
    search = statute == null ? search : search.param("statute", statute);
    return search.param("zone", clock.getZone().getId()).query(LikeDecision.class).list();
  }
}
