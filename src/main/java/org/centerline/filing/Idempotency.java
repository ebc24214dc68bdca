package org.centerline.filing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers the answer to each request that carries an idempotency key. Claim, work and answer
 * share the caller's transaction: a second request with the same key waits on the unique index
 * until the first commits, then gets its answer, or does the work itself where the first rolled
 * back.
 */
@Service
public class Idempotency {

  /** The longest key that is stored, in characters. */
  public static final int MAX_KEY_LENGTH = 200;

  private record Row(byte[] requestHash, Integer status, String location, String body) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Idempotency(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Claims the key for this request.
   *
   * @param owner who sent it; the same key of another owner is another key
   * @return empty where the caller shall do the work, otherwise the first request's answer
   * @throws IdempotencyConflict where the key came with another body
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<StoredAnswer> claim(String owner, String key, byte[] requestBody) {
    byte[] hash = sha256(requestBody);
    int claimed =
        jdbc.sql(
                """
                insert into idempotency_key (owner, key, request_hash, created_at)
                values (:owner, :key, :hash, :now)
                on conflict (owner, key) do nothing
                """)
            .param("owner", owner)
            .param("key", key)
            .param("hash", hash)
            .param("now", OffsetDateTime.now(clock))
            .update();
    return claimed == 1 ? Optional.empty() : Optional.of(firstAnswer(owner, key, hash));
  }

  /** Stores the answer of the request that claimed the key. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(String owner, String key, StoredAnswer answer) {
    int stored =
        jdbc.sql(
                """
                update idempotency_key set status = :status, location = :location, body = :body
                where owner = :owner and key = :key and status is null
                """)
            .param("owner", owner)
            .param("key", key)
            .param("status", answer.status())
            .param("location", answer.location())
            .param("body", answer.body())
            .update();
    if (stored != 1) {
      throw new IllegalStateException("The idempotency key was not claimed or has its answer.");
    }
  }

  private StoredAnswer firstAnswer(String owner, String key, byte[] hash) {
    Row first =
        jdbc.sql(
                """
                select request_hash, status, location, body from idempotency_key
                where owner = :owner and key = :key
                """)
            .param("owner", owner)
            .param("key", key)
            .query(
                (rs, i) ->
                    new Row(
                        rs.getBytes("request_hash"),
                        rs.getObject("status", Integer.class),
                        rs.getString("location"),
                        rs.getString("body")))
            .single();
    if (!Arrays.equals(first.requestHash(), hash)) {
      throw new IdempotencyConflict(key);
    }
    if (first.status() == null) {
      throw new IllegalStateException("The idempotency key was claimed but never answered.");
    }
    return new StoredAnswer(first.status(), first.location(), first.body());
  }

  private static byte[] sha256(byte[] body) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(body);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
