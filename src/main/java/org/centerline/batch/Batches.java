package org.centerline.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.centerline.docket.LineOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps uploads; the same content of the same owner is the same upload, however often it comes. */
@Component
class Batches {

  private final JdbcClient jdbc;
  private final Clock clock;

  Batches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opens a batch; of two that come at once, one waits here for the other to commit.
   *
   * @return its id, or nothing where the owner has uploaded this content already
   */
  Optional<String> open(LineOfWork line, String owner, byte[] contentHash) {
    return jdbc.sql(
            """
            insert into filing_batch
                (id, line_of_work, owner, content_hash, received_on, uploaded_at)
            values ('BATCH-' || :year || '-' || to_char(nextval('batch_number_seq'), 'FM9999999000000'),
                :line, :owner, :hash, :receivedOn, :now)
            on conflict (owner, content_hash) do nothing
            returning id""")
        .param("year", String.valueOf(LocalDate.now(clock).getYear()))
        .param("line", line.name())
        .param("owner", owner)
        .param("hash", contentHash)
        .param("receivedOn", LocalDate.now(clock))
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .optional();
  }

  String withContent(String owner, byte[] contentHash) {
    return jdbc.sql("select id from filing_batch where owner = :owner and content_hash = :hash")
        .param("owner", owner)
        .param("hash", contentHash)
        .query(String.class)
        .single();
  }

  Optional<Batch> find(String id) {
    return jdbc.sql(
            """
            select b.id, b.line_of_work, b.owner, b.received_on, count(*) as rows,
                count(*) filter (where r.status = 'FILED') as filed,
                count(*) filter (where r.status = 'REFUSED') as refused,
                count(*) filter (where r.status = 'WAITING') as waiting
            from filing_batch b join filing_batch_row r on r.batch_id = b.id
            where b.id = :id group by b.id""")
        .param("id", id)
        .query(Batch.class)
        .optional();
  }
}
