package org.centerline.amendment.summary;

/**
 * What does not add up in an entry summary.
 *
 * @param pointer where, as a JSON pointer relative to the summary
 * @param code what is wrong
 * @param message a sentence for the filer
 */
public record SummaryProblem(String pointer, Code code, String message) {

  /** What can be wrong. */
  public enum Code {
    /** No line at all. */
    NO_LINES,
    /** A line number below 1. */
    LINE_NUMBER,
    /** Two lines of one number. */
    LINE_NUMBER_DUPLICATE,
    /** Two charges of one class code on a line. */
    CLASS_CODE_DUPLICATE,
    /** Interest, which no summary declares. */
    INTEREST_DECLARED,
    /** More line fees than ACE takes. */
    TOO_MANY_FEES,
    /** An amount, value, rate or total below zero. */
    NEGATIVE,
    /** A rate of the harbor maintenance fee that is not the law's. */
    HARBOR_RATE,
    /** An amount that differs from value and rate by more than the tolerance (ACE error 627). */
    AMOUNT_OFF,
    /** The charges of a line that differ together by more than the tolerance (ACE error 627). */
    LINE_OFF,
    /** All lines that differ together by more than the tolerance (ACE error 627). */
    SUMMARY_OFF,
    /** A total that differs from the lines by more than the tolerance (ACE error 627). */
    TOTAL_OFF
  }
}
