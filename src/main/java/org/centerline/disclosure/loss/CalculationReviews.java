package org.centerline.disclosure.loss;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.centerline.engine.ForModels;
import org.centerline.statute.HeadquartersReview.Issue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the one request of a case for a review by Headquarters, and its result. */
@ForModels
public class CalculationReviews {

  private final JdbcClient jdbc;

  CalculationReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A request with what became of it.
   *
   * @param decision null until Headquarters has decided
   * @param reason null until Headquarters has decided
   */
  public record Review(
      LocalDate askedOn, Set<Issue> issues, String argument, String decision, String reason) {

    /** Takes a copy. */
    public Review {
      issues = Set.copyOf(issues);
    }

    boolean isOpen() {
      return decision == null;
    }

    public boolean isChange() {
      return ReviewDecision.CHANGE.name().equals(decision);
    }

    public String inWords() {
      return "Asked on %s about %s:\n%s".formatted(askedOn, inWords(issues), argument);
    }

    private static String inWords(Collection<Issue> issues) {
      return new TreeSet<>(issues)
          .stream()
              .map(issue -> issue.name().toLowerCase(Locale.ROOT).replace('_', ' '))
              .collect(Collectors.joining(", "));
    }
  }

  /** What Headquarters decides. */
  public enum ReviewDecision {
    CONFIRM,
    CHANGE
  }

  /** Whether a review is asked for and not decided. */
  public boolean isAsked(DelegateExecution execution) {
    return find(execution.getProcessBusinessKey()).filter(Review::isOpen).isPresent();
  }

  public void add(String caseNumber, LocalDate askedOn, Set<Issue> issues, String argument) {
    jdbc.sql(
            """
            insert into disclosure_review (case_number, asked_on, issues, argument)
            values (:caseNumber, :askedOn, :issues, :argument)""")
        .param("caseNumber", caseNumber)
        .param("askedOn", askedOn)
        .param("issues", issues.stream().map(Issue::name).sorted().toArray(String[]::new))
        .param("argument", argument)
        .update();
  }

  public void decide(String caseNumber, ReviewDecision decision, String reason, String by) {
    jdbc.sql(
            """
            update disclosure_review
            set decision = :decision, reason = :reason, reviewed_by = :by
            where case_number = :caseNumber and decision is null""")
        .param("decision", decision.name())
        .param("reason", reason)
        .param("by", by)
        .param("caseNumber", caseNumber)
        .update();
  }

  public Optional<Review> find(String caseNumber) {
    return jdbc.sql("select * from disclosure_review where case_number = :caseNumber")
        .param("caseNumber", caseNumber)
        .query((row, number) -> review(row))
        .optional();
  }

  private static Review review(ResultSet row) throws SQLException {
    String[] issues = (String[]) row.getArray("issues").getArray();
    return new Review(
        row.getObject("asked_on", LocalDate.class),
        Arrays.stream(issues).map(Issue::valueOf).collect(Collectors.toSet()),
        row.getString("argument"),
        row.getString("decision"),
        row.getString("reason"));
  }
}
