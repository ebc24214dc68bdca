package org.centerline.disclosure.outcome;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.centerline.disclosure.SecondPerson;
import org.centerline.statute.Culpability;
import org.centerline.statute.DisclosureOutcome;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what FP&amp;F proposes of each disclosure; the newest proposal counts. */
@Component
public class OutcomeProposals {

  private static final String NEWEST =
      "(select max(id) from disclosure_outcome where case_number = :caseNumber)";

  private final JdbcClient jdbc;

  OutcomeProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String caseNumber, OutcomeProposal proposal) {
    jdbc.sql(
            """
            insert into disclosure_outcome (case_number, proposed_by, validity, culpability,
                not_covered, dutiable_value, domestic_value, penalty, reason, against_advice,
                advised, tender_standing, enclosed, submissions_seen)
            values (:caseNumber, :proposedBy, :outcome, :culpability, :notCovered, :dutiable,
                :domestic, :penalty, :reason, :againstAdvice, :advised,
                :tenderStanding, :enclosed, :seen)""")
        .param("caseNumber", caseNumber)
        .param("proposedBy", proposal.proposedBy())
        .param("outcome", proposal.outcome().name())
        .param("culpability", proposal.culpability().name())
        .param("notCovered", proposal.notCovered())
        .param("dutiable", amount(proposal.dutiableValue()))
        .param("domestic", amount(proposal.domesticValue()))
        .param("penalty", amount(proposal.penalty()))
        .param("reason", proposal.reason())
        .param("againstAdvice", proposal.againstAdvice())
        .param("advised", proposal.advised())
        .param("tenderStanding", proposal.tenderStanding())
        .param("enclosed", proposal.enclosed())
        .param("seen", proposal.submissionsSeen())
        .update();
  }

  Optional<OutcomeProposal> find(String caseNumber) {
    return jdbc.sql("select * from disclosure_outcome where id = " + NEWEST)
        .param("caseNumber", caseNumber)
        .query((row, number) -> proposal(row))
        .optional();
  }

  /** The proposal of a case that has come as far as to have one. */
  public OutcomeProposal get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  /** What happened since takes the newest back before anybody has decided on it. */
  public void overtake(String caseNumber, String because) {
    jdbc.sql(
            """
            update disclosure_outcome set returned_note = :because
            where approved_by is null and returned_note is null and id = %s"""
                .formatted(NEWEST))
        .param("because", because)
        .param("caseNumber", caseNumber)
        .update();
  }

  /** Who decides on the newest one, never who proposed it. */
  SecondPerson secondPerson() {
    return new SecondPerson(jdbc, "disclosure_outcome", "proposed_by");
  }

  private static OutcomeProposal proposal(ResultSet row) throws SQLException {
    return new OutcomeProposal(
        row.getString("proposed_by"),
        DisclosureOutcome.valueOf(row.getString("validity")),
        Culpability.valueOf(row.getString("culpability")),
        row.getString("not_covered"),
        money(row, "dutiable_value"),
        money(row, "domestic_value"),
        money(row, "penalty"),
        row.getString("reason"),
        row.getBoolean("against_advice"),
        row.getString("advised"),
        row.getString("tender_standing"),
        row.getString("enclosed"),
        row.getInt("submissions_seen"),
        row.getString("approved_by"),
        row.getString("returned_note"));
  }

  private static Money money(ResultSet row, String column) throws SQLException {
    BigDecimal amount = row.getBigDecimal(column);
    return amount == null ? null : Money.of(amount);
  }

  private static BigDecimal amount(Money money) {
    return money == null ? null : money.amount();
  }
}
