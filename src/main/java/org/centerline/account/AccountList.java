package org.centerline.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists the accounts of Centers; a page costs the same however many there are. */
@Repository
public class AccountList {

  /** How many accounts whose name begins alike are looked at, whosever they are. */
  private static final int MOST_NAMED = 1_000;

  /** Comes after whatever a name goes on with. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final JdbcClient jdbc;

  AccountList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An account and the Center that has it, since when. */
  public record Listed(String importerNumber, String name, String center, LocalDate since) {}

  /**
   * The accounts of these Centers in the order of importer numbers.
   *
   * @param after the importer number after which the page begins; empty for the first page
   */
  public List<Listed> page(Set<String> centers, String after, int most) {
    return jdbc.sql(
            """
            select s.importer_number, a.name, s.center, s.since
            from unnest(:centers) of_mine (center)
            cross join lateral (
              select importer_number, center, since from account_assignment
              where center = of_mine.center and until is null and importer_number > :after
              order by importer_number limit :most) s
            join account a using (importer_number)
            order by s.importer_number limit :most""")
        .param("centers", centers.toArray(String[]::new))
        .param("after", after)
        .param("most", most)
        .query(Listed.class)
        .list();
  }

  /**
   * Those of these Centers whose name begins so, in whatever case, of the first thousand that do.
   *
   * @param beginning not empty
   */
  public List<Listed> named(Set<String> centers, String beginning, int most) {
    return jdbc.sql(
            """
            select a.importer_number, a.name, s.center, s.since
            from (
              select importer_number, name from account
              where lower(name) ~>=~ lower(:beginning) and lower(name) ~<~ (lower(:beginning) || :last)
              order by lower(name) using ~<~ limit :mostNamed) a
            join account_assignment s on s.importer_number = a.importer_number and s.until is null
            where s.center = any(:centers)
            order by a.name, a.importer_number limit :most""")
        .param("centers", centers.toArray(String[]::new))
        .param("beginning", beginning)
        .param("last", LAST)
        .param("mostNamed", MOST_NAMED)
        .param("most", most)
        .query(Listed.class)
        .list();
  }
}
