package org.centerline.docket;

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

  public void record(List<CaseFinding> findings) {
    for (int position = 0; position < findings.size(); position++) {
      CaseFinding finding = findings.get(position);
      jdbc.sql(
              "insert into case_finding values (:caseNumber, :position, :code, :citation, :message)")
          .param("caseNumber", finding.caseNumber())
          .param("position", position)
          .param("code", finding.code())
          .param("citation", finding.citation())
          .param("message", finding.message())
          .update();
    }
  }

  public List<CaseFinding> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select case_number, code, citation, message from case_finding
            where case_number = any(:caseNumbers) order by case_number, position""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(CaseFinding.class)
        .list();
  }
}
