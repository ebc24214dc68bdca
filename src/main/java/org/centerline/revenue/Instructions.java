package org.centerline.revenue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.centerline.engine.TaskRefused;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the revenue instructions with their charges and interest. */
@Component
class Instructions {

  /**
   * Who acts for a port holds the case before its instruction, as the Center does that cancels it
   * ({@link Tenders}); the weaker lock lets the case's log be written meanwhile.
   */
  private static final String HELD =
      """
      with held as (
        select case_number as held_case from docket_case
        where case_number = (select case_number from revenue_instruction where id = :id)
        for no key update
      )
      """;

  private static final String IF_IT_STANDS =
      """
      from held where id = :id and status <> 'CANCELLED'
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Instructions(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The ids of a case's instructions that no port has been told of, in their order. */
  List<String> unsent(String caseNumber) {
    return jdbc.sql(
            """
            select id from revenue_instruction
            where case_number = :caseNumber and status = 'CREATED' order by created_at, id""")
        .param("caseNumber", caseNumber)
        .query(String.class)
        .list();
  }

  void add(RevenueInstruction instruction, PortShare share) {
    Collection<PortShare.Period> periods = share.interest().keySet();
    jdbc.sql(
            """
            with instruction as (
              insert into revenue_instruction (id, case_number, port, kind, payee, legal_basis,
                  principal, interest, due_on, status, created_at)
              values (:id, :caseNumber, :port, :kind, :payee, :legalBasis, :principal, :interest,
                  :dueOn, 'CREATED', :createdAt)
            ), charge as (
              insert into revenue_charge
              select :id, charge.* from unnest(:codes::text[], :charges::numeric[]) charge
            )
            insert into revenue_interest
            select :id, period.*
            from unnest(:from::date[], :to::date[], :rates::numeric[], :interests::numeric[]) period""")
        .param("id", instruction.id())
        .param("caseNumber", instruction.caseNumber())
        .param("port", instruction.port())
        .param("kind", instruction.kind().name())
        .param("payee", instruction.payee())
        .param("legalBasis", instruction.legalBasis())
        .param("principal", instruction.principal())
        .param("interest", instruction.interest())
        .param("dueOn", instruction.dueOn())
        .param("createdAt", OffsetDateTime.now(clock))
        .param("codes", share.charges().keySet().toArray(String[]::new))
        .param("charges", amounts(share.charges().values()))
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

  RevenueInstruction get(String id) {
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

  Map<String, Money> charges(String id) {
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

  void moveTo(String id, InstructionStatus status) {
    mustStand(
        jdbc.sql(HELD + "update revenue_instruction set status = :status " + IF_IT_STANDS)
            .param("status", status.name())
            .param("id", id)
            .update());
  }

  void reject(String id, String reason) {
    mustStand(
        jdbc.sql(
                HELD
                    + """
                    update revenue_instruction set status = 'REJECTED', port_reason = :reason
                    """
                    + IF_IT_STANDS)
            .param("reason", reason)
            .param("id", id)
            .update());
  }

  private static void mustStand(int changed) {
    if (changed == 0) {
      throw cancelled();
    }
  }

  private static TaskRefused cancelled() {
    return new TaskRefused("The Center has cancelled this instruction; the case says why");
  }

  /**
   * A settled instruction.
   *
   * @param kind what it was
   * @param issued the day on which it was issued, in the application's time zone
   * @param last whether its case has none of its kind left that is not settled
   */
  record Settled(RevenueKind kind, LocalDate issued, boolean last) {}

  /**
   * Records that it was carried out.
   *
   * @throws TaskRefused where it was cancelled
   */
  Settled settle(String id, LocalDate on, String reference) {
    return jdbc.sql(
            HELD
                + """
                update revenue_instruction settled set status = 'SETTLED', settled_on = :on,
                    reference = :reference
                """
                + IF_IT_STANDS
                + """
                returning kind, created_at,
                    not exists (select 1 from revenue_instruction other
                        where other.case_number = settled.case_number and other.id <> settled.id
                          and other.kind = settled.kind
                          and other.status not in ('SETTLED', 'CANCELLED')) as last""")
        .param("on", on)
        .param("reference", reference)
        .param("id", id)
        .query(
            (row, number) ->
                new Settled(
                    RevenueKind.valueOf(row.getString("kind")),
                    row.getObject("created_at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate(),
                    row.getBoolean("last")))
        .optional()
        .orElseThrow(Instructions::cancelled);
  }

  void changePayee(String id, String payee) {
    jdbc.sql("update revenue_instruction set payee = :payee where id = :id")
        .param("payee", payee)
        .param("id", id)
        .update();
  }
}
