package org.centerline.succession;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.centerline.reference.Center;
import org.centerline.reference.CenterDirectory;
import org.centerline.reference.Succession;
import org.centerline.succession.SplitRequest.Successor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The Centers that follow others, and the directory's knowledge of them. Another node learns of
 * them within seconds; until then the database refuses what it puts into a Center that has ended.
 */
@Component
public class SuccessionRows {

  private final JdbcClient jdbc;
  private final CenterDirectory centers;

  SuccessionRows(JdbcClient jdbc, CenterDirectory centers) {
    this.jdbc = jdbc;
    this.centers = centers;
    publish();
  }

  /** Lets the directory know the Centers that there are by now. */
  @Scheduled(initialDelay = 10_000, fixedDelay = 10_000)
  public void publish() {
    centers.become(
        jdbc.sql("select * from center_succession order by since, successor")
            .query((row, number) -> succession(row))
            .list());
  }

  void add(long split, String predecessor, Successor successor, LocalDate since, String citation) {
    jdbc.sql(
            """
            insert into center_succession (successor, predecessor, split, since, name, city,
                team_code, chapters, rest, citation)
            values (:successor, :predecessor, :split, :since, :name, :city, :teamCode, :chapters,
                :rest, :citation)""")
        .param("successor", successor.id())
        .param("predecessor", predecessor)
        .param("split", split)
        .param("since", since)
        .param("name", successor.name())
        .param("city", successor.city())
        .param("teamCode", successor.teamCode())
        .param("chapters", successor.chapters().toArray(Integer[]::new))
        .param("rest", successor.rest())
        .param("citation", citation)
        .update();
  }

  private static Succession succession(ResultSet row) throws SQLException {
    LocalDate since = row.getObject("since", LocalDate.class);
    String predecessor = row.getString("predecessor");
    Center center =
        new Center(
            row.getString("successor"),
            row.getString("name"),
            row.getString("city"),
            row.getString("team_code"),
            since,
            "follows " + predecessor,
            since,
            null,
            row.getString("citation"));
    Array chapters = row.getArray("chapters");
    return new Succession(
        predecessor, center, Set.of((Integer[]) chapters.getArray()), row.getBoolean("rest"));
  }
}
