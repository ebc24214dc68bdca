package org.centerline.protest;

import java.math.BigDecimal;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What may be refunded on a protest: no more than was paid on its entries, less what other cases of
 * the same entries have refunded or, being protests that are one with this, are to refund (19 USC
 * 1520(a)).
 */
@Component
class RefundCheck {

  private final JdbcClient jdbc;

  RefundCheck(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a protest is about in dollars.
   *
   * @param claimed the refund asked for, null where no amount is named
   * @param paid on all entries together, null where it is not known of every entry
   * @param left of that; null where paid is
   * @param joined whether the protest is one with those of other parties
   * @param taken whether other cases refund something on these entries
   * @param covered whether they do so on every one of them
   * @param advised whether another office has answered
   */
  record Stake(
      BigDecimal claimed,
      BigDecimal paid,
      BigDecimal left,
      boolean joined,
      boolean taken,
      boolean covered,
      boolean advised) {}

  /**
   * Checks a proposed refund.
   *
   * @throws TaskRefused with a sentence, where the outcome or the entries do not bear it
   */
  Stake check(String caseNumber, ProtestOutcome outcome, Money total) {
    if (outcome == ProtestOutcome.DENIED && total.isPositive()) {
      throw new TaskRefused("A denied protest has no refund; leave the amounts empty");
    }
    Stake stake = stake(caseNumber);
    boolean asksForMoney = stake.claimed() != null && stake.claimed().signum() > 0;
    if (outcome.isAllowance() && asksForMoney && total.isZero() && !stake.covered()) {
      throw new TaskRefused(
          "The protest claims $%s; say how much of it is refunded".formatted(stake.claimed()));
    }
    if (stake.joined() && stake.taken() && stake.left() == null && total.isPositive()) {
      throw new TaskRefused(
          "Another party of this protest is refunded on these entries, and what was paid on them is"
              + " not stated; a refund is paid once");
    }
    if (stake.left() != null && total.amount().compareTo(stake.left()) > 0) {
      throw new TaskRefused(tooMuch(total, stake));
    }
    return stake;
  }

  private static String tooMuch(Money total, Stake stake) {
    return !stake.taken()
        ? "The refund of $%s is more than the $%s paid on the entries"
            .formatted(total, stake.paid())
        : ("The refund of $%s is more than the $%s left of the $%s paid on the entries; other"
                + " cases of them refund the rest")
            .formatted(total, stake.left(), stake.paid());
  }

  /**
   * What earlier instructions on the same entries refund, of other protests and of this one before
   * it was reopened, and at liquidation or reliquidation (19 USC 1505(b), 1501), is no longer left.
   * A protest's refund is divided among the entries of its protest and port in proportion to what
   * was paid on them, so the part of each entry follows from the instruction.
   */
  Stake stake(String caseNumber) {
    return jdbc.sql(
            """
            with mine as (
              select entry_number, paid from protest_entry where case_number = :caseNumber
            ), other as (
              select e.case_number, e.entry_number, e.port,
                  case when sum(e.paid) over at_port > 0
                    then coalesce(e.paid, 0) / sum(e.paid) over at_port
                    else 1.0 / count(*) over at_port end as part_at_port,
                  case when sum(e.paid) over in_case > 0
                    then coalesce(e.paid, 0) / sum(e.paid) over in_case
                    else 1.0 / count(*) over in_case end as part
              from protest_entry e
              where e.case_number in (select case_number from protest_entry join mine using (entry_number))
              window at_port as (partition by e.case_number, e.port),
                     in_case as (partition by e.case_number)
            ), taken as (
              select o.entry_number, r.principal * o.part_at_port as amount
              from other o join revenue_instruction r
                on r.case_number = o.case_number and r.port = o.port
                and r.kind = 'REFUND' and r.status <> 'CANCELLED'
              union all
              select m.entry_number, r.principal
              from mine m join revenue_entry e using (entry_number)
              join revenue_instruction r on r.id = e.instruction
                and r.kind = 'REFUND' and r.status <> 'CANCELLED'
              join docket_case settled on settled.case_number = r.case_number
                and settled.line_of_work in ('AMENDMENT', 'VALIDATION')
              union all
              select o.entry_number, proposal.refund * o.part
              from other o
              join protest_consolidation one on one.case_number = o.case_number
              join protest_consolidation my on my.lead = one.lead and my.case_number = :caseNumber
              join protest_proposal proposal on proposal.case_number = o.case_number
              join docket_case file on file.case_number = o.case_number
              where file.determination is null and proposal.returned_note is null
                and o.case_number <> :caseNumber
            ), entries as (
              select count(*) = count(m.paid) as known, sum(m.paid) as paid,
                  sum(greatest(m.paid - coalesce(t.amount, 0), 0)) as left_over
              from mine m left join (select entry_number, sum(amount) as amount from taken
                                     group by entry_number) t using (entry_number)
            )
            select p.claim_refund as claimed,
                case when known then paid end as paid,
                case when known then round(left_over, 2) end as "left",
                exists (select 1 from protest_consolidation
                    where case_number = :caseNumber) as joined,
                exists (select 1 from taken where amount > 0) as taken,
                not exists (select 1 from mine where not exists (select 1 from taken
                    where taken.entry_number = mine.entry_number and amount > 0)) as covered,
                exists (select 1 from case_consultation where case_number = :caseNumber
                    and answer is not null) as advised
            from protest p, entries where p.case_number = :caseNumber""")
        .param("caseNumber", caseNumber)
        .query(Stake.class)
        .single();
  }
}
