package org.centerline.reference;

/** A reference file cannot be used. The message is one sentence: file, line, column, mistake. */
public class ReferenceDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReferenceDataException(String message) {
    super(message);
  }

  ReferenceDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
