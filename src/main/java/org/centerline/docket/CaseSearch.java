package org.centerline.docket;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds cases for a viewer. What is not the viewer's does not exist for the viewer. */
@Component
public class CaseSearch {

  private static final String VISIBLE =
      """
      (:everything or c.center = any(:centers) or c.filed_by = :viewer
        or exists (select 1 from revenue_instruction r
                   where r.case_number = c.case_number and r.port = any(:ports)))
      """;

  private static final String MATCHING =
      """
      and (:importerNumber::text is null or c.importer_number = :importerNumber)
      and (:center::text is null or c.center = :center)
      and (:status::text is null or c.status = :status)
      and (:lineOfWork::text is null or c.line_of_work = :lineOfWork)
      and (:text::text is null
           or :text in (c.case_number, c.protest_number, c.importer_number))
      """;

  private final JdbcClient jdbc;

  CaseSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The case of this number where the viewer may see it. */
  public Optional<CaseRecord> find(String caseNumber, Viewer viewer) {
    return visibleTo(
            jdbc.sql(
                "select c.* from docket_case c where c.case_number = :caseNumber and " + VISIBLE),
            viewer)
        .param("caseNumber", caseNumber)
        .query(CaseRecord.class)
        .optional();
  }

  /** A page of cases, newest number first. */
  public List<CaseRecord> list(CaseQuery query, Viewer viewer) {
    return matching(
            jdbc.sql(
                "select c.* from docket_case c where "
                    + VISIBLE
                    + MATCHING
                    + " order by c.case_number desc limit :size offset :offset"),
            query,
            viewer)
        .param("size", query.size())
        .param("offset", (long) query.page() * query.size())
        .query(CaseRecord.class)
        .list();
  }

  private static StatementSpec matching(StatementSpec sql, CaseQuery query, Viewer viewer) {
    return visibleTo(sql, viewer)
        .param("importerNumber", query.importerNumber())
        .param("center", query.center())
        .param("status", query.status() == null ? null : query.status().name())
        .param("lineOfWork", query.lineOfWork() == null ? null : query.lineOfWork().name())
        .param("text", query.text());
  }

  private static StatementSpec visibleTo(StatementSpec sql, Viewer viewer) {
    return sql.param("everything", viewer.everything())
        .param("centers", viewer.centers().toArray(String[]::new))
        .param("ports", viewer.ports().toArray(String[]::new))
        .param("viewer", viewer.userId());
  }
}
