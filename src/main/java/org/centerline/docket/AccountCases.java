package org.centerline.docket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cases of an account in all offices, for who answers a question of that account from one
 * place: some stayed where they were when the account moved, and some are a port's. Privileged
 * cases are left out: each reading of one is recorded, and this is no reading.
 */
@Component
public class AccountCases {

  private static final String LIST =
      """
      select * from docket_case
      where importer_number = :importer and line_of_work <> '%s' %s
      order by case_number desc limit :most""";

  private final JdbcClient jdbc;

  AccountCases(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest cases that are still worked. */
  public List<CaseRecord> open(String importerNumber, int most) {
    return list("and status <> 'CLOSED'", importerNumber, most);
  }

  /** The newest cases, open or closed. */
  public List<CaseRecord> recent(String importerNumber, int most) {
    return list("", importerNumber, most);
  }

  private List<CaseRecord> list(String condition, String importer, int most) {
    return jdbc.sql(LIST.formatted(LineOfWork.DISCLOSURE.name(), condition))
        .param("importer", importer)
        .param("most", most)
        .query(CaseRecord.class)
        .list();
  }
}
