package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the revenue instructions with their charges and interest. */
@Component
public class Instructions {

  private final JdbcClient jdbc;
  private final InstructionTerms terms;
  private final Clock clock;

  Instructions(JdbcClient jdbc, InstructionTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * The ids of a case's instructions that no process works yet, in their order; the one that asks
   * works them from now on, so that none of them is told a port twice.
   */
  List<String> takeUp(String caseNumber) {
    return jdbc.sql(
            """
            with taken as (
              update revenue_instruction set taken_up = true
              where case_number = :caseNumber and status = 'CREATED' and not taken_up
              returning id, port, due_on, approvals, created_at
            )
            select * from taken order by created_at, id""")
        .param("caseNumber", caseNumber)
        .query(terms::keep)
        .list();
  }

  /** What of an instruction the models ask. */
  InstructionTerms.Terms terms(String id) {
    return terms.of(id);
  }

  void add(RevenueInstruction instruction, PortShare share) {
    Collection<PortShare.Period> periods = share.interest().keySet();
    jdbc.sql(
            """
            with instruction as (
              insert into revenue_instruction (id, case_number, port, kind, payee, payee_kind,
                  payee_number, legal_basis, principal, interest, due_on, status, created_at, prepared_by,
                  approvals, liquidated_on, late_payment_of, taken_up)
              values (:id, :caseNumber, :port, :kind, :payee, :payeeKind, :payeeNumber, :legalBasis, :principal,
                  :interest, :dueOn, 'CREATED', :createdAt, :preparedBy, :approvals,
                  :liquidatedOn, :latePaymentOf, :takenUp)
            ), charge as (
              insert into revenue_charge
              select :id, charge.* from unnest(:codes::text[], :charges::numeric[]) charge
            ), entry as (
              insert into revenue_entry select :id, unnest(:entries::text[])
            )
            insert into revenue_interest
            select :id, period.*
            from unnest(:from::date[], :to::date[], :rates::numeric[], :interests::numeric[]) period""")
        .param("id", instruction.id())
        .param("caseNumber", instruction.caseNumber())
        .param("port", instruction.port())
        .param("kind", instruction.kind().name())
        .param("payee", instruction.payee())
        .param("payeeKind", instruction.payeeKind().name())
        .param("payeeNumber", instruction.payeeNumber())
        .param("preparedBy", instruction.preparedBy())
        .param("approvals", instruction.approvals())
        .param("liquidatedOn", instruction.liquidatedOn())
        .param("latePaymentOf", instruction.latePaymentOf())
        // Interest on a late payment has a process of its own.
        .param("takenUp", instruction.latePaymentOf() != null)
        .param("legalBasis", instruction.legalBasis())
        .param("principal", instruction.principal())
        .param("interest", instruction.interest())
        .param("dueOn", instruction.dueOn())
        .param("createdAt", OffsetDateTime.now(clock))
        .param("codes", share.charges().keySet().toArray(String[]::new))
        .param("charges", amounts(share.charges().values()))
        .param("entries", share.entries().toArray(String[]::new))
        .param("from", dates(periods, PortShare.Period::from))
        .param("to", dates(periods, PortShare.Period::to))
        .param(
            "rates", periods.stream().map(PortShare.Period::ratePercent).toArray(BigDecimal[]::new))
        .param("interests", amounts(share.interest().values()))
        .update();
  }

  private static String[] dates(
      Collection<PortShare.Period> periods, Function<PortShare.Period, LocalDate> date) {
    return periods.stream().map(date).map(LocalDate::toString).toArray(String[]::new);
  }

  private static BigDecimal[] amounts(Collection<Money> money) {
    return money.stream().map(Money::amount).toArray(BigDecimal[]::new);
  }

  public RevenueInstruction get(String id) {
    return jdbc.sql("select * from revenue_instruction where id = :id")
        .param("id", id)
        .query(RevenueInstruction.class)
        .single();
  }

  List<RevenueInstruction> of(Collection<String> caseNumbers) {
    return jdbc.sql(
            """
            select * from revenue_instruction
            where case_number = any(:caseNumbers) order by case_number, port, created_at, id""")
        .param("caseNumbers", caseNumbers.toArray(String[]::new))
        .query(RevenueInstruction.class)
        .list();
  }

  /** The day on which it was issued, in the application's time zone. */
  public LocalDate issuedOn(String id) {
    return jdbc.sql("select created_at from revenue_instruction where id = :id")
        .param("id", id)
        .query(OffsetDateTime.class)
        .single()
        .atZoneSameInstant(clock.getZone())
        .toLocalDate();
  }

  public Map<String, Money> charges(String id) {
    Map<String, Money> charges = new LinkedHashMap<>();
    jdbc.sql(
            "select class_code, amount from revenue_charge where instruction = :id order by class_code")
        .param("id", id)
        .query(
            row -> {
              charges.put(row.getString("class_code"), Money.of(row.getBigDecimal("amount")));
            });
    return charges;
  }

  /** The numbers of the entries that it is of, by which the port finds them (E2). */
  public List<String> entries(String id) {
    return jdbc.sql(
            "select entry_number from revenue_entry where instruction = :id order by entry_number")
        .param("id", id)
        .query(String.class)
        .list();
  }

  /** The interest of an instruction, a stretch with one rate each, in their order. */
  public List<InterestPart> interest(String id) {
    return jdbc.sql(
            """
            select from_date as from, to_date as to, rate_percent, interest
            from revenue_interest where instruction = :id order by from_date, to_date""")
        .param("id", id)
        .query(InterestPart.class)
        .list();
  }

  /**
   * Interest of a stretch of time.
   *
   * @param from the first day, which bears interest
   * @param to the day after the last
   * @param ratePercent per year, compounded daily (26 USC 6621, 6622)
   * @param interest dollars; negative where it goes the other way
   */
  public record InterestPart(
      LocalDate from, LocalDate to, BigDecimal ratePercent, BigDecimal interest) {}

  /** What ports are about to be told in a case, in sum; empty where nothing is. */
  Optional<Instructed> instructed(String caseNumber) {
    Map<String, Money> charges = new TreeMap<>();
    return jdbc
        .sql(
            """
            with told as (
              select * from revenue_instruction
              where case_number = :caseNumber and status = 'CREATED' and not taken_up
            ), first as (select * from told order by port, created_at, id limit 1)
            select first.payee, first.due_on, (select sum(interest) from told) as interest,
                charge.class_code, charge.amount
            from first left join (
              select class_code, sum(amount) as amount
              from told join revenue_charge on instruction = id group by class_code
            ) charge on true""")
        .param("caseNumber", caseNumber)
        .query(
            (row, number) -> {
              if (row.getString("class_code") != null) {
                charges.put(row.getString("class_code"), Money.of(row.getBigDecimal("amount")));
              }
              return new Instructed(
                  row.getString("payee"),
                  row.getObject("due_on", LocalDate.class),
                  charges,
                  Money.of(row.getBigDecimal("interest")));
            })
        .list()
        .stream()
        .findFirst();
  }
}
