package org.centerline.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds answers of one office to another that name nobody (docs/decisions/036). */
@Component
public class AdviceSearch {

  /** What one answer to a search holds. */
  private static final int MOST = 100;

  private final JdbcClient jdbc;
  private final AskedOffices offices;

  AdviceSearch(JdbcClient jdbc, AskedOffices offices) {
    this.jdbc = jdbc;
    this.offices = offices;
  }

  /**
   * The newest answers that meet all that is asked for.
   *
   * @param digits two to six with which the tariff number begins, of which three and five count as
   *     the level above; null for any
   * @param words of issue, statute or answer; null for any
   */
  public List<KeptAdvice> find(String digits, String words) {
    StringBuilder asked = new StringBuilder();
    if (digits != null) {
      asked.append(" and levels @> array[:level]::text[]");
    }
    if (words != null) {
      asked.append(" and words @@ websearch_to_tsquery('english', :words)");
    }
    JdbcClient.StatementSpec search =
        jdbc.sql(
            """
            select * from case_consultation where headline is not null %s
            order by closed_on desc, case_number desc limit %d"""
                .formatted(asked, MOST));
    search = digits == null ? search : search.param("level", level(digits));
    search = words == null ? search : search.param("words", words);
    return search.query((row, number) -> advice(row)).list();
  }

  /**
   * The newest answers on one of these numbers, for a case that is being decided.
   *
   * @param subheadings six digits each
   * @param caseNumber of that case, whose own answers its form shows anyway
   */
  public List<KeptAdvice> like(Collection<String> subheadings, String caseNumber, int most) {
    return jdbc.sql(
            """
            select * from case_consultation
            where headline is not null and levels && :subheadings::text[]
              and case_number <> :caseNumber
            order by closed_on desc, case_number desc limit :most""")
        .param("subheadings", subheadings.toArray(String[]::new))
        .param("caseNumber", caseNumber)
        .param("most", most)
        .query((row, number) -> advice(row))
        .list();
  }

  private static String level(String digits) {
    return digits.substring(0, digits.length() / 2 * 2);
  }

  private KeptAdvice advice(ResultSet row) throws SQLException {
    return new KeptAdvice(
        row.getString("case_number"),
        offices.of(row.getString("office")).name(),
        row.getObject("closed_on", LocalDate.class),
        row.getString("headline"),
        row.getString("answer"),
        List.of((String[]) row.getArray("tariff").getArray()),
        row.getString("statute"),
        row.getString("weighed"));
  }
}
