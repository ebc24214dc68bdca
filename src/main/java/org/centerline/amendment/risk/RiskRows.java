package org.centerline.amendment.risk;

import java.util.Collection;
import java.util.List;
import org.centerline.amendment.AmendmentProcess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which row of the risk table decided how amendments are worked; for staff only. */
@Component
public class RiskRows {

  private final JdbcClient jdbc;

  RiskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What the table decided of a case.
   *
   * @param segment one of {@link AmendmentProcess.Segment}
   * @param rule the row that decided, by the name that the table gives it
   * @param tableVersion the version of the table, as Cockpit counts them; null for cases segmented
   *     before that was recorded
   * @param sampled whether it was drawn for a person although the row lets it straight through
   */
  public record Decided(
      String caseNumber, String segment, String rule, Integer tableVersion, boolean sampled) {}

  /** What was decided of those of these cases that were segmented. */
  public List<Decided> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select case_number, segment, risk_rule as rule, risk_table_version as table_version,
                sampled
            from amendment where case_number = any(:caseNumbers) and segment is not null""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(Decided.class)
        .list();
  }
}
