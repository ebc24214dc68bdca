package org.centerline.protest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.centerline.docket.LikeDecision;
import org.centerline.engine.TaskRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How Centers decided protests of the same issue on the same six digits of the tariff. Uniform
 * treatment is what Centers are for: whoever decides otherwise than most of them says why
 * (docs/decisions/031).
 */
@Component
class ProtestPrecedents {

  /** The six digits of a row of protest: the claimed number's, else the first entry's. */
  static final String HEADING =
      """
      left(coalesce(protest.claim_hts, (select e.hts[1] from protest_entry e
          where e.case_number = protest.case_number order by e.position limit 1)), 6)""";

  private static final int MOST = 10;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int atLeast;
  private final int years;

  /**
   * @param atLeast how many like decisions it takes for a practice (policy)
   * @param years how old the oldest of them may be (policy)
   */
  ProtestPrecedents(
      JdbcClient jdbc,
      Clock clock,
      @Value("${centerline.uniformity.at-least:3}") int atLeast,
      @Value("${centerline.uniformity.years:5}") int years) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.atLeast = atLeast;
    this.years = years;
  }

  /** For the form: the newest like decisions of every Center. */
  String listed(String caseNumber) {
    List<LikeDecision> alike = alike(caseNumber);
    return alike.isEmpty() ? "none" : lines(alike);
  }

  private static String lines(List<LikeDecision> alike) {
    return alike.stream()
        .map(
            one ->
                "%s, %s, %s on %s"
                    .formatted(
                        one.caseNumber(),
                        one.center(),
                        ProtestOutcome.valueOf(one.outcome()).words(),
                        one.decidedOn()))
        .collect(Collectors.joining("\n"));
  }

  /**
   * Checks an outcome against the like decisions.
   *
   * @param reason why it differs, where the specialist says so
   * @return the reason, where it differs
   * @throws TaskRefused where it differs from most of them and nobody says why
   */
  Optional<String> differing(String caseNumber, ProtestOutcome outcome, Optional<String> reason) {
    List<LikeDecision> alike = alike(caseNumber);
    List<LikeDecision> other =
        alike.stream().filter(one -> one.granted() != outcome.isAllowance()).toList();
    if (alike.size() < atLeast || other.size() * 2 <= alike.size()) {
      return Optional.empty();
    }
    if (reason.isEmpty()) {
      throw new TaskRefused(
          "%d of %d like cases were decided otherwise; say why this one differs:%n%s"
              .formatted(other.size(), alike.size(), lines(other)));
    }
    return reason;
  }

  private List<LikeDecision> alike(String caseNumber) {
    return jdbc.sql(
            """
            select d.case_number, d.center, d.issue, d.statute, d.heading, d.outcome, d.granted,
              (d.recorded_at at time zone :zone)::date as decided_on
            from protest join decision d on d.issue = protest.decision and d.heading = %s
            where protest.case_number = :caseNumber and d.case_number <> :caseNumber
              and d.line_of_work = 'PROTEST' and d.recorded_at >= :since
              and not exists (select from decision later
                where later.case_number = d.case_number and later.id > d.id)
            order by d.id desc limit :most"""
                .formatted(HEADING))
        .param("caseNumber", caseNumber)
        .param("zone", clock.getZone().getId())
        .param(
            "since",
            LocalDate.now(clock).minusYears(years).atStartOfDay(clock.getZone()).toOffsetDateTime())
        .param("most", MOST)
        .query(LikeDecision.class)
        .list();
  }
}
