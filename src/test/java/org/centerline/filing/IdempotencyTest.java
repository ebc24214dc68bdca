package org.centerline.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.centerline.testing.Race;
import org.centerline.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

  private static final byte[] BODY = "{\"grounds\":\"…\"}".getBytes(UTF_8);
  private static final StoredAnswer CREATED =
      new StoredAnswer(201, "/api/v1/cases/P-1", "{\"caseNumber\":\"P-1\"}");

  private final Idempotency idempotency =
      new Idempotency(
          TestDatabase.jdbc(),
          Clock.fixed(Instant.parse("2025-09-10T12:00:00Z"), ZoneId.of("America/New_York")));

  @BeforeEach
  void startAfresh() {
    TestDatabase.truncate("idempotency_key");
  }

  @Test
  void theSameKeyWithTheSameBodyGivesTheFirstAnswerAgain() {
    assertThat(answer("filer", "k1", BODY)).isEmpty();
    assertThat(answer("filer", "k1", BODY)).contains(CREATED);
  }

  @Test
  void theSameKeyWithAnotherBodyIsAConflict() {
    answer("filer", "k1", BODY);

    assertThatThrownBy(() -> answer("filer", "k1", "{}".getBytes(UTF_8)))
        .isInstanceOf(IdempotencyConflict.class)
        .hasMessage("Idempotency key 'k1' was already used with another request body.");
  }

  @Test
  void theSameKeyOfAnotherOwnerIsAnotherKey() {
    answer("filer", "k1", BODY);

    assertThat(answer("other", "k1", "{}".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aRequestThatFailedLeavesItsKeyFree() {
    TestDatabase.rolledBack(() -> idempotency.claim("filer", "k1", BODY));

    assertThat(answer("filer", "k1", BODY)).isEmpty();
  }

  @Test
  void ofConcurrentRequestsOneDoesTheWorkAndAllGetItsAnswer() throws InterruptedException {
    AtomicInteger worked = new AtomicInteger();

    List<StoredAnswer> answers =
        Race.run(
            8,
            thread ->
                TestDatabase.inTransaction(
                    () -> idempotency.claim("filer", "k1", BODY).orElseGet(() -> work(worked))));

    assertThat(worked).hasValue(1);
    assertThat(answers).isEqualTo(Collections.nCopies(8, CREATED));
  }

  private StoredAnswer work(AtomicInteger worked) {
    worked.incrementAndGet();
    idempotency.store("filer", "k1", CREATED);
    return CREATED;
  }

  private Optional<StoredAnswer> answer(String owner, String key, byte[] body) {
    return TestDatabase.inTransaction(
        () -> {
          Optional<StoredAnswer> first = idempotency.claim(owner, key, body);
          if (first.isEmpty()) {
            idempotency.store(owner, key, CREATED);
          }
          return first;
        });
  }
}
