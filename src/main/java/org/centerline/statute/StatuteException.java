package org.centerline.statute;

/** The law cannot answer: a fact is missing or impossible, or the rule did not exist. */
public final class StatuteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why there is no answer. */
  public enum Code {
    /** A fact that the rule counts from was not given. */
    MISSING_FACT,
    /** Facts exclude each other, or a fact is impossible. */
    CONTRADICTORY_FACTS,
    /** The rule gives nothing on these facts, or was not in force on that date. */
    NOT_AVAILABLE,
    /** A date lies outside the table that the answer needs. */
    OUTSIDE_TABLE
  }

  private final Code code;
  private final String fact;

  StatuteException(Code code, String fact, String sentence) {
    super(sentence);
    this.code = code;
    this.fact = fact;
  }

  static StatuteException missing(String fact, String sentence) {
    return new StatuteException(Code.MISSING_FACT, fact, sentence);
  }

  static StatuteException contradictory(String fact, String sentence) {
    return new StatuteException(Code.CONTRADICTORY_FACTS, fact, sentence);
  }

  static StatuteException notAvailable(String fact, String sentence) {
    return new StatuteException(Code.NOT_AVAILABLE, fact, sentence);
  }

  static StatuteException outsideTable(String fact, String sentence) {
    return new StatuteException(Code.OUTSIDE_TABLE, fact, sentence);
  }

  /** Why there is no answer; the message is the sentence for a person. */
  public Code code() {
    return code;
  }

  /** The name of the fact concerned, as in {@link ClockFacts} or the call's argument. */
  public String fact() {
    return fact;
  }
}
