package org.centerline.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.centerline.engine.Collisions;
import org.centerline.filing.Idempotency;
import org.centerline.filing.StoredAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the work of a POST once for each idempotency key of a person: work, answer and key commit
 * together, so a repeated request gets the first answer, also after a restart. Work that met
 * somebody else's at the database is done again: of the first try nothing was committed.
 */
@Component
class OncePost {

  static final String KEY_HEADER = "Idempotency-Key";

  private static final int MOST_TRIES = 3;

  private final Idempotency idempotency;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;

  OncePost(Idempotency idempotency, TransactionTemplate transaction, ObjectMapper json) {
    this.idempotency = idempotency;
    this.transaction = transaction;
    this.json = json;
  }

  /** Answers 201 with the case that the work opens. */
  ResponseEntity<CaseView> created(HttpServletRequest request, Supplier<CaseView> work) {
    CaseView answer = once(request, HttpStatus.CREATED, work);
    return ResponseEntity.created(location(answer)).body(answer);
  }

  /** Answers 200 with the case that the work changes. */
  ResponseEntity<CaseView> changed(HttpServletRequest request, Supplier<CaseView> work) {
    return ResponseEntity.ok(once(request, HttpStatus.OK, work));
  }

  /** Gives the address of what the work takes in, which goes on after the answer. */
  String accepted(HttpServletRequest request, Supplier<String> work) {
    return once(
        request,
        work,
        address -> new StoredAnswer(HttpStatus.ACCEPTED.value(), address, ""),
        StoredAnswer::location);
  }

  private CaseView once(HttpServletRequest request, HttpStatus status, Supplier<CaseView> work) {
    return once(
        request,
        work,
        answer -> new StoredAnswer(status.value(), location(answer).toString(), write(answer)),
        stored -> read(stored.body()));
  }

  private <T> T once(
      HttpServletRequest request,
      Supplier<T> work,
      Function<T, StoredAnswer> keep,
      Function<StoredAnswer, T> recall) {
    String key = request.getHeader(KEY_HEADER);
    if (key == null) {
      return tried(work);
    }
    checkKey(key);
    String owner = request.getUserPrincipal().getName();
    return tried(
        () ->
            idempotency
                .claim(owner, key, fingerprint(request))
                .map(recall)
                .orElseGet(
                    () -> {
                      T answer = work.get();
                      idempotency.store(owner, key, keep.apply(answer));
                      return answer;
                    }));
  }

  /** The whole transaction, again where it collided, at most {@value #MOST_TRIES} times. */
  private <T> T tried(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(ignored -> work.get());
      } catch (RuntimeException e) {
        if (attempt == MOST_TRIES || !Collisions.isCollision(e)) {
          throw e;
        }
      }
    }
  }

  private static void checkKey(String key) {
    if (key.isBlank() || key.length() > Idempotency.MAX_KEY_LENGTH) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST,
          "",
          "IDEMPOTENCY_KEY",
          "An idempotency key has 1 to %d characters.".formatted(Idempotency.MAX_KEY_LENGTH));
    }
  }

  /** The same key for another operation is another request, so the path counts too. */
  private static byte[] fingerprint(HttpServletRequest request) {
    byte[] path = (request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] body = (byte[]) request.getAttribute(BodyFilter.BODY);
    byte[] all = new byte[path.length + body.length];
    System.arraycopy(path, 0, all, 0, path.length);
    System.arraycopy(body, 0, all, path.length, body.length);
    return all;
  }

  private static URI location(CaseView answer) {
    return URI.create("/api/v1/cases/" + answer.caseNumber());
  }

  private String write(CaseView answer) {
    try {
      return json.writeValueAsString(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private CaseView read(String body) {
    try {
      return json.readValue(body, CaseView.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
