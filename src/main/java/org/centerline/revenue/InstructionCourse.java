package org.centerline.revenue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
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

  private static final String IF_IT_IS_OPEN =
      """
      from held where id = :id and status not in ('SETTLED', 'CANCELLED')
      """;

  private final JdbcClient jdbc;
  private final InstructionTerms terms;
  private final ChasedPorts chased;
  private final Clock clock;

  InstructionCourse(JdbcClient jdbc, InstructionTerms terms, ChasedPorts chased, Clock clock) {
    this.jdbc = jdbc;
    this.terms = terms;
    this.chased = chased;
    this.clock = clock;
  }

  /**
   * The port has it, or is about to. Who works it there is settled with this, whether the port gets
   * a system afterwards or gives it up.
   *
   * <p>Where its approval was chased, that ends with it.
   *
   * @return whether the port has a system that takes it; otherwise its cashiers work it
   */
  boolean hand(String id) {
    Handed handed = handed(id);
    handed.chasedCase().ifPresent(caseNumber -> chased.moved(caseNumber, id));
    return handed.system();
  }

  private record Handed(boolean system, Optional<String> chasedCase) {}

  private Handed handed(String id) {
    return jdbc.sql(
            HELD
                + """
                update revenue_instruction set status = 'SENT', told_at = coalesce(told_at, :now),
                    channel = case when exists (select 1 from port_system
                        where port_system.port = revenue_instruction.port and takes_new)
                      then 'SYSTEM' else 'CASHIERS' end
                """
                + IF_IT_IS_OPEN
                + "returning channel = 'SYSTEM' as system, "
                + ChasedPorts.CHASED)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .query((row, number) -> new Handed(row.getBoolean("system"), ChasedPorts.caseOf(row)))
        .optional()
        .orElseThrow(InstructionCourse::ended);
  }

  /** The port takes it on. */
  public void acknowledge(String id) {
    jdbc.sql(
            HELD
                + """
                update revenue_instruction set status = 'ACKNOWLEDGED',
                    acknowledged_at = coalesce(acknowledged_at, :now)
                """
                + IF_IT_IS_OPEN
                + "returning id, port, due_on, approvals, "
                + ChasedPorts.CHASED)
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .query(
            (row, number) -> {
              terms.keep(row, number);
              return ChasedPorts.caseOf(row);
            })
        .optional()
        .orElseThrow(InstructionCourse::ended)
        .ifPresent(caseNumber -> chased.moved(caseNumber, id));
  }

  /** The port, or somebody who should approve it, sends it back today. */
  public void reject(String id, RejectionReason code, String reason) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    jdbc.sql(
            HELD
                + """
                update revenue_instruction set status = 'REJECTED', port_reason = :reason,
                    rejection_code = :code, rejected_on = :on,
                    rejected_at = coalesce(rejected_at, :now)
                """
                + IF_IT_IS_OPEN
                + "returning "
                + ChasedPorts.CHASED)
        .param("reason", reason)
        .param("code", code.name())
        .param("on", now.toLocalDate())
        .param("now", now)
        .param("id", id)
        .query((row, number) -> ChasedPorts.caseOf(row))
        .optional()
        .orElseThrow(InstructionCourse::ended)
        .ifPresent(caseNumber -> chased.moved(caseNumber, id));
  }

  /**
   * The port's system says otherwise than before of what came back or was settled, and whoever
   * finds out sees it all. Its reason counts from the day on which it became this one, since it may
   * stop interest (91 FR 21; E4).
   */
  public void contradict(String id, RejectionReason code, String reason) {
    jdbc.sql(
            """
            update revenue_instruction set port_reason = :reason, rejection_code = :code,
                rejected_on = case when rejection_code = :code then rejected_on else :on end
            where id = :id and status in ('REJECTED', 'SETTLED')""")
        .param("reason", reason)
        .param("code", code.name())
        .param("on", LocalDate.now(clock))
        .param("id", id)
        .update();
  }

  private static TaskRefused ended() {
    return new TaskRefused(
        "This instruction has been settled, or cancelled by the Center; the case says which");
  }

  /**
   * A settled instruction.
   *
   * @param kind what it was
   * @param issued the day on which it was issued, in the application's time zone
   * @param dueOn the last day on which it was in time
   * @param last whether its case has none of its kind left that is not settled, but for interest on
   *     late payments
   */
  record Settled(RevenueKind kind, LocalDate issued, LocalDate dueOn, boolean last) {}

  private record Ended(Settled settled, Optional<String> chasedCase) {}

  /**
   * Records that it was carried out.
   *
   * @throws TaskRefused where it was settled before or cancelled
   */
  Settled settle(String id, LocalDate on, String reference) {
    Ended ended = end(id, on, reference);
    ended.chasedCase().ifPresent(caseNumber -> chased.moved(caseNumber, id));
    return ended.settled();
  }

  private Ended end(String id, LocalDate on, String reference) {
    return jdbc.sql(
            HELD
                + """
                update revenue_instruction settled set status = 'SETTLED', settled_on = :on,
                    reference = :reference, ended_at = greatest(created_at, :now)
                """
                + IF_IT_IS_OPEN
                + "returning "
                + ChasedPorts.CHASED
                + """
                , kind, created_at, due_on,
                    not exists (select 1 from revenue_instruction other
                        where other.case_number = settled.case_number and other.id <> settled.id
                          and other.kind = settled.kind and other.late_payment_of is null
                          and other.status not in ('SETTLED', 'CANCELLED')) as last""")
        .param("on", on)
        .param("now", OffsetDateTime.now(clock))
        .param("reference", reference)
        .param("id", id)
        .query(
            (row, number) ->
                new Ended(
                    new Settled(
                        RevenueKind.valueOf(row.getString("kind")),
                        row.getObject("created_at", OffsetDateTime.class)
                            .atZoneSameInstant(clock.getZone())
                            .toLocalDate(),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("last")),
                    ChasedPorts.caseOf(row)))
        .optional()
        .orElseThrow(InstructionCourse::ended);
  }
}
