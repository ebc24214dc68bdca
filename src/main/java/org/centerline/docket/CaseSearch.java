package org.centerline.docket;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases for a viewer. What is not the viewer's does not exist for the viewer.
 *
 * <p>A viewer sees the cases of a Center, of a port, what the viewer filed, and what it was let
 * read; by number also those about which its Center is asked. Each of these has an index in the
 * order of the list, so each is read by a query of its own, no further than the page reaches: a
 * page costs the same however long the history is.
 */
@Component
public class CaseSearch {

  private final JdbcClient jdbc;

  CaseSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The case of this number where the viewer may see it. */
  public Optional<CaseRecord> find(String caseNumber, Viewer viewer) {
    CaseCriteria criteria = new CaseCriteria().and("c.case_number = :caseNumber", caseNumber);
    return run(criteria.readableBy(viewer), 1, 0).stream().findFirst();
  }

  /** Those of these cases that the viewer may see. */
  public Set<String> visible(Set<String> caseNumbers, Viewer viewer) {
    CaseCriteria criteria =
        new CaseCriteria()
            .and("c.case_number = any(:caseNumbers)", caseNumbers.toArray(String[]::new));
    return run(criteria.readableBy(viewer), caseNumbers.size(), 0).stream()
        .map(CaseRecord::caseNumber)
        .collect(Collectors.toSet());
  }

  /** A page of cases, newest number first. */
  public List<CaseRecord> list(CaseQuery query, Viewer viewer) {
    return run(
        CaseCriteria.of(query).visibleTo(viewer),
        query.size(),
        Math.multiplyExact(query.page(), query.size()));
  }

  /** Cases of an importer that are not closed, newest number first. */
  public List<CaseRecord> open(String importerNumber, int offset, int most, Viewer viewer) {
    CaseCriteria open =
        CaseCriteria.of(new CaseQuery(importerNumber, null, null, null, null, 0, most))
            .and("c.status <> 'CLOSED'");
    return run(open.visibleTo(viewer), most, offset);
  }

  private List<CaseRecord> run(List<CaseCriteria> parts, int size, int offset) {
    String numbers =
        parts.stream().map(CaseCriteria::numbers).collect(Collectors.joining(" union "));
    JdbcClient.StatementSpec sql =
        jdbc.sql(
            """
            select c.* from docket_case c
            join (select case_number from (%s) visible
                  order by case_number desc limit :size offset :offset) page using (case_number)
            order by c.case_number desc"""
                .formatted(numbers));
    parts.forEach(part -> part.parameters().forEach(sql::param));
    return sql.param("size", size)
        .param("offset", offset)
        .param("reach", offset + size)
        .query(CaseRecord.class)
        .list();
  }
}
