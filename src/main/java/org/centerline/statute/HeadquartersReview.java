package org.centerline.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a discloser may have CBP's calculation of the loss reviewed by Headquarters: 19 CFR
 * 162.74(c), since 1998-06-29. The calculation is over $100,000 and deposited, more than one year
 * of the limitation is left, and the issues are of certain kinds. The result is final for this
 * purpose. Known from memory, not re-read (section C4).
 *
 * @param findings one for each condition that is not met
 */
public record HeadquartersReview(List<Finding> findings) {

  private static final String CITATION = "19 CFR 162.74(c)";

  /** CBP's figure must be more than this. */
  public static final Money MORE_THAN = Money.cents(100_000_00);

  /** What a review is asked about. */
  public enum Issue {
    /** The tariff classification. */
    CLASSIFICATION,
    /** The rate of duty. */
    RATE,
    /** Elements of dutiable value. */
    VALUE,
    /** A special rule or program, such as a preference. */
    SPECIAL_PROGRAM,
    /** Anything else, which is not reviewed. */
    OTHER
  }

  /** Takes a copy. */
  public HeadquartersReview {
    findings = List.copyOf(findings);
  }

  /**
   * Examines a request.
   *
   * @param calculated CBP's figure of the loss
   * @param deposited what of it is deposited
   * @param limitation the one that ends first of those concerned
   * @param requestedOn day of the request
   * @param issues what is asked
   */
  public static HeadquartersReview of(
      Money calculated,
      Money deposited,
      Limitation limitation,
      LocalDate requestedOn,
      Set<Issue> issues) {
    List<Finding> findings = new ArrayList<>();
    if (calculated.compareTo(MORE_THAN) <= 0) {
      findings.add(
          finding(
              FindingCode.REVIEW_AMOUNT,
              "The calculated loss of $%s is not more than $%s.".formatted(calculated, MORE_THAN)));
    }
    if (deposited.compareTo(calculated) < 0) {
      findings.add(
          finding(
              FindingCode.REVIEW_NOT_DEPOSITED,
              "$%s of the calculated loss of $%s is not deposited."
                  .formatted(calculated.minus(deposited), calculated)));
    }
    if (!limitation.moreThanOneYearLeft(requestedOn)) {
      findings.add(
          finding(
              FindingCode.REVIEW_TIME,
              "The limitation ends on %s, not more than one year after the request of %s."
                  .formatted(limitation.lastDay(), requestedOn)));
    }
    issues(issues, findings);
    return new HeadquartersReview(findings);
  }

  private static void issues(Set<Issue> issues, List<Finding> findings) {
    if (issues.isEmpty() || issues.contains(Issue.OTHER)) {
      findings.add(
          finding(
              FindingCode.REVIEW_ISSUE,
              "Headquarters reviews classification, rate of duty, elements of value and special"
                  + " programs only; asked: %s.".formatted(asked(issues))));
    }
  }

  private static String asked(Set<Issue> issues) {
    return issues.isEmpty()
        ? "nothing"
        : issues.stream()
            .sorted()
            .map(issue -> issue.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(", "));
  }

  private static Finding finding(FindingCode code, String message) {
    return new Finding(code, CITATION, message);
  }

  /** Whether every condition is met. */
  public boolean isEligible() {
    return findings.isEmpty();
  }
}
