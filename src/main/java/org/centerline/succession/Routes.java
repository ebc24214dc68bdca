package org.centerline.succession;

import java.util.ArrayList;
import java.util.List;
import org.centerline.engine.Pools;
import org.centerline.succession.Split.Going;
import org.centerline.succession.SplitRequest.Successor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says of every importer with anything at a Center which successor follows: the one that a person
 * stated; else the one in whose chapters the account's industries have the most entry lines, then
 * the greatest value, then the lowest team code, as accounts are assigned (D4); else the one for
 * the rest. What it says stands in {@code center_route} until the transaction ends.
 */
@Component
class Routes {

  private static final String ROUTE =
      """
      create temporary table center_route on commit drop as
      with touched as (
        select importer_number from account_assignment where center = :center and until is null
        union select importer_number from docket_case where center = :center
        union select importer_number from open_task where pool = any(:pools)
        union select importer_number from center_change where state in ('PENDING', 'GRANTED')
          and :center in (current_center, proposed_center, decided_center)
        union select importer_number from participation
          where state = 'PENDING' and proposed_center = :center),
      told as (
        select distinct on (i.importer_number) i.importer_number, c.successor
        from touched t
        join account_industry i on i.importer_number = t.importer_number
        join unnest(:chapters::int[], :successors::text[], :teamCodes::text[])
          as c (chapter, successor, team_code) on c.chapter = left(i.hts, 2)::int
        group by i.importer_number, c.successor, c.team_code
        order by i.importer_number, sum(i.lines) desc, sum(i.value) desc, c.team_code)
      select t.importer_number, coalesce(s.successor, told.successor, :rest) as successor,
        s.successor is null and told.successor is null as by_rest
      from touched t
      left join told on told.importer_number = t.importer_number
      left join unnest(:importers::text[], :stated::text[]) as s (importer_number, successor)
        on s.importer_number = t.importer_number""";

  private static final String GOING =
      """
      select s.id as successor,
        (select count(*) from account_assignment a join center_route r using (importer_number)
          where a.center = :center and a.until is null and r.successor = s.id) as accounts,
        (select count(*) from docket_case d join center_route r using (importer_number)
          where d.center = :center and r.successor = s.id) as cases,
        (select count(*) from docket_case d join center_route r using (importer_number)
          where d.center = :center and r.successor = s.id and d.status <> 'CLOSED')
          as running_cases,
        (select count(distinct task_id) from open_task o join center_route r
          using (importer_number) where o.pool = any(:pools) and r.successor = s.id)
          as open_tasks,
        (select count(distinct task_id) from open_task o join center_route r
          using (importer_number)
          where o.pool = any(:pools) and r.successor = s.id and o.assignee is not null)
          as claimed_tasks,
        cardinality(:pools) as groups, 0 as staff
      from unnest(:ids::text[]) with ordinality as s (id, position) order by position""";

  private final JdbcClient jdbc;

  Routes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void route(String center, SplitRequest request) {
    List<Integer> chapters = new ArrayList<>();
    List<String> successors = new ArrayList<>();
    List<String> teamCodes = new ArrayList<>();
    for (Successor successor : request.successors()) {
      for (int chapter : successor.chapters()) {
        chapters.add(chapter);
        successors.add(successor.id());
        teamCodes.add(successor.teamCode());
      }
    }
    jdbc.sql("drop table if exists center_route").update();
    jdbc.sql(ROUTE)
        .param("center", center)
        .param("pools", pools(center))
        .param("chapters", chapters.toArray(Integer[]::new))
        .param("successors", array(successors))
        .param("teamCodes", array(teamCodes))
        .param("rest", request.rest())
        .param("importers", array(List.copyOf(request.accounts().keySet())))
        .param("stated", array(List.copyOf(request.accounts().values())))
        .update();
    jdbc.sql("create unique index on center_route (importer_number)").update();
    jdbc.sql("analyze center_route").update();
  }

  /** What goes to each successor as it is routed; staff is not counted. */
  List<Going> going(String center, SplitRequest request) {
    return jdbc.sql(GOING)
        .param("center", center)
        .param("pools", pools(center))
        .param("ids", array(request.ids()))
        .query(Going.class)
        .list();
  }

  int accountsByRest(String center) {
    return jdbc.sql(
            """
            select count(*) from account_assignment a join center_route r using (importer_number)
            where a.center = :center and a.until is null and r.by_rest""")
        .param("center", center)
        .query(Integer.class)
        .single();
  }

  /** The first accounts that no chapter tells. */
  List<String> notTold(String center, int most) {
    return jdbc.sql(
            """
            select importer_number from account_assignment a
            join center_route r using (importer_number)
            where a.center = :center and a.until is null and r.by_rest
            order by importer_number limit :most""")
        .param("center", center)
        .param("most", most)
        .query(String.class)
        .list();
  }

  static String[] pools(String center) {
    return array(Pools.ofCenter(center).toList());
  }

  private static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
