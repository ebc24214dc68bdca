package org.centerline.succession;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.centerline.docket.EventRefused;
import org.centerline.succession.Split.Going;
import org.centerline.succession.Split.Member;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who proposed and who executed a split, when, what, and what went. */
@Component
class SplitRows {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  SplitRows(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** A row; what went is null while it is proposed. */
  record Kept(
      long id,
      String center,
      SplitRequest request,
      String digest,
      String proposedBy,
      OffsetDateTime proposedAt,
      String executedBy,
      OffsetDateTime executedAt,
      List<Going> gone) {

    boolean isExecuted() {
      return executedBy != null;
    }

    Split done() {
      return split(gone, 0, List.of(), List.of());
    }

    Split proposed(
        List<Going> going, int accountsByRest, List<String> notTold, List<Member> staff) {
      return split(going, accountsByRest, notTold, staff);
    }

    private Split split(
        List<Going> going, int accountsByRest, List<String> notTold, List<Member> staff) {
      return new Split(
          id,
          center,
          request,
          digest,
          proposedBy,
          proposedAt,
          going,
          accountsByRest,
          notTold,
          staff,
          executedBy,
          executedAt);
    }
  }

  long add(String center, SplitRequest request, String digest, String actor, OffsetDateTime at) {
    return jdbc.sql(
            """
            insert into center_split (center, request, digest, proposed_by, proposed_at)
            values (:center, :request::jsonb, :digest, :actor, :at) returning id""")
        .param("center", center)
        .param("request", write(request))
        .param("digest", digest)
        .param("actor", actor)
        .param("at", at)
        .query(Long.class)
        .single();
  }

  /** The newest proposals for these Centers that nobody executed. */
  List<Proposal> open(List<String> centers, int most) {
    return jdbc
        .sql(
            """
            select * from center_split where executed_at is null and center = any(:centers)
            order by id desc limit :most""")
        .param("centers", centers.toArray(String[]::new))
        .param("most", most)
        .query((row, number) -> kept(row))
        .list()
        .stream()
        .map(
            kept ->
                new Proposal(
                    kept.id(), kept.center(), kept.request(), kept.proposedBy(), kept.proposedAt()))
        .toList();
  }

  Kept get(String center, long id) {
    return read(center, id, "");
  }

  /** The row; nobody else executes it until the transaction ends. */
  Kept lock(String center, long id) {
    return read(center, id, "for update");
  }

  /**
   * Waits for everybody who puts something into the Center, and keeps out more until the
   * transaction ends.
   */
  void hold(String center) {
    jdbc.sql("set local lock_timeout = '20s'").update();
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('center ' || :center, 0))::text")
        .param("center", center)
        .query(String.class)
        .single();
  }

  void executed(long id, String actor, OffsetDateTime at, List<Going> gone) {
    jdbc.sql(
            """
            update center_split set executed_by = :actor, executed_at = :at, counts = :gone::jsonb
            where id = :id""")
        .param("actor", actor)
        .param("at", at)
        .param("gone", write(gone))
        .param("id", id)
        .update();
  }

  private Kept read(String center, long id, String lock) {
    return jdbc.sql("select * from center_split where id = :id and center = :center " + lock)
        .param("id", id)
        .param("center", center)
        .query((row, number) -> kept(row))
        .optional()
        .orElseThrow(
            () ->
                new EventRefused(
                    "SPLIT_UNKNOWN", "decision 035", "There is no such proposal for the Center."));
  }

  private Kept kept(ResultSet row) throws SQLException {
    String counts = row.getString("counts");
    return new Kept(
        row.getLong("id"),
        row.getString("center"),
        read(row.getString("request"), new TypeReference<>() {}),
        row.getString("digest"),
        row.getString("proposed_by"),
        row.getObject("proposed_at", OffsetDateTime.class),
        row.getString("executed_by"),
        row.getObject("executed_at", OffsetDateTime.class),
        counts == null ? null : read(counts, new TypeReference<>() {}));
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
