package org.centerline.web;

import org.springframework.http.HttpStatus;

/** A request that cannot be served as it is. */
final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String pointer;
  private final String code;

  BadRequest(HttpStatus status, String pointer, String code, String sentence) {
    super(sentence);
    this.status = status;
    this.pointer = pointer;
    this.code = code;
  }

  HttpStatus status() {
    return status;
  }

  String pointer() {
    return pointer;
  }

  String code() {
    return code;
  }
}
