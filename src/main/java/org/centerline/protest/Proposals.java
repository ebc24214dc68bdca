package org.centerline.protest;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.centerline.docket.CaseStatus;
import org.centerline.statute.ClockKind;
import org.centerline.statute.FilerRole;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the proposal of each protest; a new one replaces one that was returned. */
@Component
class Proposals {

  private static final String HAS_OTHERS =
      """
      returning exists (select 1 from protest_proposal other
              where other.decided_with = protest_proposal.case_number)
          or exists (select 1 from protest_consolidation
              where protest_consolidation.case_number = protest_proposal.case_number)""";

  private static final RowMapper<Proposal> PROPOSAL = new DataClassRowMapper<>(Proposal.class);

  private final JdbcClient jdbc;

  Proposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Records what a specialist proposes, on everything that has been filed so far.
   *
   * @param differsReason why it is decided otherwise than most like cases; null where it is not
   * @param refunds amount by class code, only amounts above zero
   * @param payee to whom they are due
   * @param waitsFor what the case waits for now
   */
  void propose(
      String caseNumber,
      ProtestOutcome outcome,
      String reason,
      String differsReason,
      Map<String, Money> refunds,
      RefundPayee payee,
      String proposedBy,
      CaseStatus waitsFor) {
    Money total = refunds.values().stream().reduce(Money.ZERO, Money::plus);
    jdbc.sql(
            """
            with moved as (
              update docket_case set status = :status
              where case_number = :caseNumber returning submissions
            ), proposal as (
              insert into protest_proposal
                  (case_number, outcome, reason, refund, proposed_by, submissions_seen,
                  differs_reason, refund_due_to, payee_number)
              select :caseNumber, :outcome, :reason, :refund, :proposedBy, submissions,
                  :differsReason, :dueTo, :payeeNumber
              from moved
              on conflict (case_number) do update set outcome = excluded.outcome,
                  reason = excluded.reason, refund = excluded.refund,
                  proposed_by = excluded.proposed_by, approved_by = null, returned_note = null,
                  submissions_seen = excluded.submissions_seen, decided_with = null,
                  differs_reason = excluded.differs_reason,
                  refund_due_to = excluded.refund_due_to, payee_number = excluded.payee_number
            ), dropped as (
              delete from protest_refund
              where case_number = :caseNumber and class_code <> all(:codes::text[])
            )
            insert into protest_refund
            select :caseNumber, code, amount
            from unnest(:codes::text[], :amounts::numeric[]) as charge (code, amount)
            on conflict (case_number, class_code) do update set amount = excluded.amount""")
        .param("caseNumber", caseNumber)
        .param("outcome", outcome.name())
        .param("reason", reason)
        .param("differsReason", differsReason)
        .param("dueTo", payee.due() == null ? null : payee.due().name())
        .param("payeeNumber", payee.number())
        .param("refund", total.amount())
        .param("proposedBy", proposedBy)
        .param("status", waitsFor.name())
        .param("codes", refunds.keySet().toArray(String[]::new))
        .param("amounts", refunds.values().stream().map(Money::amount).toArray(BigDecimal[]::new))
        .update();
  }

  Optional<Proposal> find(String caseNumber) {
    return jdbc.sql(
            """
            select proposal.*, protest.decision
            from protest_proposal proposal join protest using (case_number)
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(Proposal.class)
        .optional();
  }

  /** The proposal of a case that has come as far as to have one. */
  Proposal get(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  /** A proposal with what it refunds, by class code, and in which role its protest was filed. */
  record WithRefunds(Proposal proposal, Map<String, Money> refunds, FilerRole filer) {}

  /** The proposal of a case that has come as far as to have one, read at once with its refunds. */
  WithRefunds withRefunds(String caseNumber) {
    return jdbc.sql(
            """
            select proposal.*, protest.decision, protest.filer_role,
              array(select class_code from protest_refund r
                where r.case_number = proposal.case_number order by class_code) as codes,
              array(select amount from protest_refund r
                where r.case_number = proposal.case_number order by class_code) as amounts
            from protest_proposal proposal join protest using (case_number)
            where case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) ->
                new WithRefunds(
                    PROPOSAL.mapRow(row, number),
                    refunds(row),
                    FilerRole.valueOf(row.getString("filer_role"))))
        .single();
  }

  private static Map<String, Money> refunds(ResultSet row) throws SQLException {
    String[] codes = (String[]) row.getArray("codes").getArray();
    BigDecimal[] amounts = (BigDecimal[]) row.getArray("amounts").getArray();
    Map<String, Money> refunds = new LinkedHashMap<>();
    for (int i = 0; i < codes.length; i++) {
      refunds.put(codes[i], Money.of(amounts[i]));
    }
    return refunds;
  }

  Map<String, Money> refunds(String caseNumber) {
    Map<String, Money> refunds = new LinkedHashMap<>();
    jdbc.sql(
            """
            select class_code, amount from protest_refund
            where case_number = :caseNumber order by class_code""")
        .param("caseNumber", caseNumber)
        .query(
            row -> {
              refunds.put(row.getString("class_code"), Money.of(row.getBigDecimal("amount")));
            });
    return refunds;
  }

  /**
   * Approves a proposal; nothing is changed, and nothing returned, where the same person proposed
   * it, or where the law has denied the protest by this day (see {@link DeemedDenial}).
   *
   * @return whether others were proposed together with it
   */
  Optional<Boolean> approve(String caseNumber, String approvedBy, LocalDate today) {
    Map<ClockKind, LocalDate> inTime = DeemedDenial.inTime(today);
    return jdbc.sql(
            """
            update protest_proposal set approved_by = :approvedBy
            where case_number = :caseNumber and proposed_by <> :approvedBy
              and not exists (select 1 from case_clock clock
                  join unnest(:kinds::text[], :dues::date[]) in_time (kind, due) using (kind)
                  where clock.case_number = :caseNumber and clock.state = 'OPEN'
                    and clock.due < in_time.due)
            """
                + HAS_OTHERS)
        .param("approvedBy", approvedBy)
        .param("kinds", inTime.keySet().stream().map(ClockKind::name).toArray(String[]::new))
        .param("dues", inTime.values().stream().map(LocalDate::toString).toArray(String[]::new))
        .param("caseNumber", caseNumber)
        .query(Boolean.class)
        .optional();
  }

  /** As {@link #approve}, for a proposal that goes back with a note. */
  Optional<Boolean> sendBack(String caseNumber, String returnedBy, String note) {
    return jdbc.sql(
            """
            update protest_proposal set returned_note = :note
            where case_number = :caseNumber and proposed_by <> :returnedBy
            """
                + HAS_OTHERS)
        .param("note", note)
        .param("caseNumber", caseNumber)
        .param("returnedBy", returnedBy)
        .query(Boolean.class)
        .optional();
  }
}
