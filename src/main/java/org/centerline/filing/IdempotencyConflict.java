package org.centerline.filing;

/** The same idempotency key came with another body. */
public class IdempotencyConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IdempotencyConflict(String key) {
    super(
        "Idempotency key %s was already used with another request body."
            .formatted(NumberText.quoted(key)));
  }
}
