package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.centerline.engine.TaskRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves instructions along: told to the port, taken on, settled or rejected there. */
@Component
public class InstructionCourse {

  /** Characters of a port's reason, whoever says it. */
  public static final int REASON_LENGTH = 1000;

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
  private final InstructionTerms terms;
  private final Clock clock;

  InstructionCourse(JdbcClient jdbc, InstructionTerms terms, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.clock = clock;
  }

  /**
   * The port has it, or is about to.
   *
   * @return whether the port has a system that takes it; otherwise its cashiers work it
   */
  boolean hand(String id) {
    return jdbc.sql(
            HELD
                + "update revenue_instruction set status = 'SENT' "
                + IF_IT_STANDS
                + """
                returning exists (
                    select 1 from port_system where port_system.port = revenue_instruction.port)""")
        .param("id", id)
        .query(Boolean.class)
        .optional()
        .orElseThrow(InstructionCourse::cancelled);
  }

  /** The port takes it on. */
  public void acknowledge(String id) {
    boolean stands =
        jdbc.sql(
                HELD
                    + "update revenue_instruction set status = 'ACKNOWLEDGED' "
                    + IF_IT_STANDS
                    + "returning id, port, due_on, approvals")
            .param("id", id)
            .query(terms::keep)
            .optional()
            .isPresent();
    if (!stands) {
      throw cancelled();
    }
  }

  /** The port, or somebody who should approve it, sends it back today. */
  public void reject(String id, RejectionReason code, String reason) {
    int changed =
        jdbc.sql(
                HELD
                    + """
                    update revenue_instruction set status = 'REJECTED', port_reason = :reason,
                        rejection_code = :code, rejected_on = :on
                    """
                    + IF_IT_STANDS)
            .param("reason", reason)
            .param("code", code.name())
            .param("on", LocalDate.now(clock))
            .param("id", id)
            .update();
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
        .orElseThrow(InstructionCourse::cancelled);
  }
}
