package org.centerline.reference;

import java.time.LocalDate;

/**
 * A reason code of an amendment as one row of {@code amendment-reasons.csv} describes it.
 *
 * @param code H or L and two digits, as sent
 * @param meaning in words; how far they can be trusted says the source
 * @param otherData whether it says that something is corrected which a filing here does not carry
 * @param validFrom first day of receipt for which it holds
 * @param validTo last such day, null while it holds
 */
public record ReasonCode(
    String code,
    String meaning,
    Source source,
    boolean otherData,
    LocalDate validFrom,
    LocalDate validTo) {

  /** How far a row can be trusted; CBP's full list was not found (B6). */
  public enum Source {
    /** Code and meaning were read. */
    VERIFIED("%s"),
    /** The code was read; the meaning follows from CBP's rules. */
    INFERRED("%s (inferred, not CBP's words)"),
    /** The code was read, its meaning was not. */
    CODE_ONLY("a code of CBP whose meaning is not known here"),
    /** A topic of our own under a number that CBP is not known to use. */
    PLACEHOLDER("%s (Centerline's own topic, no code of CBP)");

    private final String form;

    Source(String form) {
      this.form = form;
    }
  }

  /** Whether the row holds for what is received on the day. */
  public boolean validOn(LocalDate on) {
    return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
  }

  /** Whether it names such other data, or nobody here knows what it means. */
  boolean mayNameOtherData() {
    return otherData || source == Source.CODE_ONLY;
  }

  /** The code with its meaning and how far that can be trusted. */
  public String words() {
    return "%s: %s".formatted(code, source.form.formatted(meaning));
  }
}
