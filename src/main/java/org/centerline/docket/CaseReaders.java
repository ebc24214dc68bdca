package org.centerline.docket;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets people read cases besides those who filed them and those who work them. */
@Component
public class CaseReaders {

  private final JdbcClient jdbc;

  CaseReaders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets a person read cases; reading only, and for good. */
  public void add(String userId, Collection<String> caseNumbers) {
    jdbc.sql(
            """
            insert into case_reader select :userId, unnest(:caseNumbers::text[])
            on conflict do nothing""")
        .param("userId", userId)
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .update();
  }
}
