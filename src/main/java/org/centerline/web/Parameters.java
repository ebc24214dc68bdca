package org.centerline.web;

import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** Checks what comes in the query part of an address. */
final class Parameters {

  private Parameters() {}

  /** Refuses control characters, which no stored text holds and a database cannot even ask for. */
  static void plain(String... values) {
    boolean plain =
        Stream.of(values)
            .allMatch(v -> v == null || v.codePoints().noneMatch(Character::isISOControl));
    if (!plain) {
      throw new BadRequest(
          HttpStatus.BAD_REQUEST, "", "BAD_PARAMETER", "A parameter contains a control character.");
    }
  }
}
