package org.centerline.revenue.desk;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.centerline.docket.CurrentActor;
import org.centerline.engine.TaskRefused;
import org.centerline.revenue.ApprovalPolicy;
import org.centerline.revenue.PayeeKind;
import org.centerline.revenue.RevenueInstruction;
import org.centerline.statute.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Corrects an instruction by cancelling it and making a new one with the same amounts. The new one
 * has a number of its own: under the old one a port would answer as it did before.
 */
@Component
class Corrections {

  private static final Pattern VERSION = Pattern.compile("(.+)\\.(\\d+)");

  private final JdbcClient jdbc;
  private final ApprovalPolicy policy;
  private final CurrentActor actor;
  private final Clock clock;

  Corrections(JdbcClient jdbc, ApprovalPolicy policy, CurrentActor actor, Clock clock) {
    this.jdbc = jdbc;
    this.policy = policy;
    this.actor = actor;
    this.clock = clock;
  }

  /** Who is paid by the new one. */
  record Payee(String name, PayeeKind kind, String number) {}

  /**
   * Cancels a rejected instruction and issues it anew, or a refund that was settled and came back,
   * which stays settled in the books of its day.
   *
   * @param because why the old one is not carried out, in a sentence
   * @return the number of the new one
   * @throws TaskRefused where the old one neither is rejected nor came back
   */
  String reissue(RevenueInstruction old, Payee payee, String because) {
    String id = nextId(old.id());
    // Who refused to approve it is asked again, whatever the policy says by now.
    int approvals =
        Stream.of(
                policy.approvals(old.kind(), Money.of(old.total())),
                old.approvals(),
                isDiverted(old, payee) ? 1 : 0)
            .max(Integer::compare)
            .orElseThrow();
    return jdbc.sql(
            """
            with cancelled as (
              update revenue_instruction set status = 'CANCELLED', cancelled_because = :because,
                  ended_at = greatest(created_at, :at)
              where id = :old and status = 'REJECTED'
              returning *
            ), old as (
              select * from cancelled
              union all
              select * from revenue_instruction where id = :old and status = 'SETTLED'
                and kind = 'REFUND'
                and not exists (
                  select from revenue_instruction anew where anew.replaces = :old)
                and (port_standing = 'DISPUTED' or came_back_at is not null)
            ), fresh as (
              insert into revenue_instruction (id, case_number, port, kind, payee, payee_kind,
                  payee_number, legal_basis, principal, interest, due_on, status, created_at, prepared_by,
                  approvals, replaces, liquidated_on, late_payment_of, taken_up)
              select :id, case_number, port, kind, :payee, :payeeKind, :payeeNumber, legal_basis, principal,
                  interest, due_on, 'CREATED', :at, :by, :approvals, id, liquidated_on,
                  late_payment_of, true
              from old
              returning id, replaces
            ), charge as (
              insert into revenue_charge
              select fresh.id, class_code, amount
              from fresh join revenue_charge on instruction = replaces
            ), entry as (
              insert into revenue_entry
              select fresh.id, entry_number from fresh join revenue_entry on instruction = replaces
            ), interest as (
              insert into revenue_interest
              select fresh.id, from_date, to_date, rate_percent, interest
              from fresh join revenue_interest on instruction = replaces
            )
            select id from fresh""")
        .param("because", because)
        .param("old", old.id())
        .param("id", id)
        .param("payee", payee.name())
        .param("payeeKind", payee.kind().name())
        .param("payeeNumber", payee.number())
        .param("at", OffsetDateTime.now(clock))
        .param("by", actor.id())
        .param("approvals", approvals)
        .query(String.class)
        .optional()
        .orElseThrow(() -> new TaskRefused("This instruction does not wait for a correction"));
  }

  /**
   * Money that goes to another than was decided is nobody's to divert alone (E2): another name, or
   * another number, as the number finds the bank data.
   */
  private static boolean isDiverted(RevenueInstruction old, Payee payee) {
    return payee.kind() != PayeeKind.IMPORTER
        && !(payee.name().equals(old.payee()) && Objects.equals(payee.number(), old.payeeNumber()));
  }

  /** The second of {@code P-2026-000001-R1} is {@code P-2026-000001-R1.2}. */
  static String nextId(String id) {
    Matcher version = VERSION.matcher(id);
    return version.matches()
        ? "%s.%d".formatted(version.group(1), Integer.parseInt(version.group(2)) + 1)
        : id + ".2";
  }
}
