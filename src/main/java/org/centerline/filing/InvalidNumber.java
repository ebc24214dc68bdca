package org.centerline.filing;

/**
 * A number is not of its form or fails its check. The message is a sentence a filer understands.
 */
public class InvalidNumber extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String code;

  InvalidNumber(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The refusal's code, e.g. {@code ENTRY_CHECK_DIGIT}. */
  public String code() {
    return code;
  }
}
